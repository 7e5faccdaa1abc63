package org.diglot.cli;

import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ProgressListener;
import org.diglot.pipeline.PseudoOptions;
import org.diglot.pipeline.UpdateResult;
import org.diglot.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "pseudo", description = "Makes a pseudo-locale, anew each time.")
final class PseudoGoal extends Goal {

  @Option(
      names = "--tag",
      paramLabel = "TAG",
      description = "The language tag of the pseudo-locale; it begins with qps-")
  @Nullable String tag;

  @Option(names = "--direction", paramLabel = "DIRECTION", description = "ltr or rtl. Default: ltr")
  String direction = "ltr";

  PseudoGoal(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  String defaultOutput() {
    return "";
  }

  @Override
  Outcome work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    boolean rightToLeft = "rtl".equalsIgnoreCase(direction);
    if (!rightToLeft && !"ltr".equalsIgnoreCase(direction)) {
      throw new WorkspaceException(
          "--direction=" + direction + " is no direction; write ltr or rtl");
    }
    String usual = rightToLeft ? "qps-plocm" : "qps-ploc";
    PseudoOptions options = new PseudoOptions(tag == null ? usual : tag, rightToLeft);
    UpdateResult result = Diglot.pseudo(request, options, progress);
    return new Outcome(result.result(), true, result.lines());
  }
}
