package org.diglot.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.MemoryOptions;
import org.diglot.pipeline.ProgressListener;
import org.diglot.pipeline.UpdateOptions;
import org.diglot.pipeline.UpdateResult;
import org.diglot.workspace.WorkspaceException;

/**
 * Carries the source as it is now into every locale's bilingual pages: translations whose source
 * text is the same stay as they are, wherever it moved; where it changed, they stay and are marked
 * for review with the text they were made from; what is new takes the best translation that the
 * memory has, or is empty; what is gone is kept in a file beside the page. Needs no POM.
 */
@Mojo(name = "update", requiresProject = false, threadSafe = true)
public final class UpdateMojo extends AbstractWritingMojo {

  /** Shows what would change, and writes nothing. */
  @Parameter(property = "diglot.dryRun", defaultValue = "false")
  boolean dryRun;

  /** Also makes the pages that a locale lacks, with segments to be translated. */
  @Parameter(property = "diglot.newPages", defaultValue = "false")
  boolean newPages;

  /** The commit of the source, to be named in the pages as <code>ms.sourcegitcommit</code>. */
  @Parameter(property = "diglot.sourceCommit")
  String sourceCommit;

  /**
   * The least score, 50 to 100, of a translation of a like text that is offered for a new one;
   * <code>100</code> for none.
   */
  @Parameter(property = "diglot.fuzzy", defaultValue = "75")
  int fuzzy;

  /**
   * TMX files, and folders with such files, that new texts are also looked up in; separated by
   * commas.
   */
  @Parameter(property = "diglot.memories")
  String memories;

  @Override
  UpdateResult write(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    UpdateOptions options =
        new UpdateOptions(
            dryRun,
            newPages,
            Optional.ofNullable(sourceCommit),
            new MemoryOptions(memories == null ? "" : memories, fuzzy));
    return Diglot.update(request, options, progress);
  }
}
