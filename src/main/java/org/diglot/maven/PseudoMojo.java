package org.diglot.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ProgressListener;
import org.diglot.pipeline.PseudoOptions;
import org.diglot.pipeline.UpdateResult;
import org.diglot.workspace.WorkspaceException;

/**
 * Makes a pseudo-locale, in which every text has accents, is longer by a third and stands in
 * brackets: so one sees before any translation what is cut off, put together from pieces, or not
 * translated at all. Made anew each time. Needs no POM.
 */
@Mojo(name = "pseudo", requiresProject = false, threadSafe = true)
public final class PseudoMojo extends AbstractWritingMojo {

  /**
   * The language tag of the pseudo-locale; it begins with <code>qps-</code>. By default <code>
   * qps-ploc</code>, or <code>qps-plocm</code> where the direction is <code>rtl</code>.
   */
  @Parameter(property = "diglot.tag")
  String tag;

  /** Which way the pseudo-locale runs: <code>ltr</code> or <code>rtl</code>. */
  @Parameter(property = "diglot.direction", defaultValue = "ltr")
  String direction;

  @Override
  UpdateResult write(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    boolean rightToLeft = "rtl".equalsIgnoreCase(direction);
    if (!rightToLeft && !"ltr".equalsIgnoreCase(direction)) {
      throw new WorkspaceException(
          "-Ddiglot.direction=" + direction + " is no direction; write ltr or rtl");
    }
    String usual = rightToLeft ? "qps-plocm" : "qps-ploc";
    PseudoOptions options = new PseudoOptions(tag == null ? usual : tag, rightToLeft);
    return Diglot.pseudo(request, options, progress);
  }
}
