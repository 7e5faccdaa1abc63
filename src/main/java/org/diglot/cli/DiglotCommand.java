package org.diglot.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program as such: it knows its goals, its version and its help. */
@Command(
    name = "diglot",
    mixinStandardHelpOptions = true,
    versionProvider = DiglotCommand.Version.class,
    synopsisSubcommandLabel = "GOAL",
    description = "Checks and builds documentation sites in several languages.",
    footer = {
      "",
      "Options are named as the Maven goals' properties are: --content is -Ddiglot.content.",
      "Exit status: 0 passed, 1 findings fail the goal, 2 the command line cannot be used."
    })
final class DiglotCommand implements Runnable {

  @Spec @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandSpec own = Optional.ofNullable(spec).orElseThrow();
    throw new ParameterException(own.commandLine(), "which goal? Name one of those below");
  }

  /** The version that the jar's manifest says. */
  static final class Version implements IVersionProvider {

    /** The version of this program; "development" where it runs from no jar. */
    static String text() {
      @Nullable String version = Version.class.getPackage().getImplementationVersion();
      return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
      return new String[] {"Diglot " + text() + " (picocli " + CommandLine.VERSION + ")"};
    }
  }
}
