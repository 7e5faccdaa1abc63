package org.diglot.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.InitOptions;
import org.diglot.pipeline.ProgressListener;
import org.diglot.pipeline.UpdateResult;
import org.diglot.workspace.WorkspaceException;

/**
 * Makes a new locale: a bilingual page for each page of the source, with segments to be translated,
 * a list of terms to be filled and, where Diglot does not know the language, the strings of the
 * interface with notes for their translator. Overwrites nothing. Needs no POM.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractWritingMojo {

  /** The language tag of the new locale, such as <code>fr-FR</code>. */
  @Parameter(property = "diglot.tag")
  String tag;

  /** Shows what would be made, and writes nothing. */
  @Parameter(property = "diglot.dryRun", defaultValue = "false")
  boolean dryRun;

  /** The commit of the source, to be named in the pages as <code>ms.sourcegitcommit</code>. */
  @Parameter(property = "diglot.sourceCommit")
  String sourceCommit;

  @Override
  UpdateResult write(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    InitOptions options =
        new InitOptions(tag == null ? "" : tag, dryRun, Optional.ofNullable(sourceCommit));
    return Diglot.init(request, options, progress);
  }
}
