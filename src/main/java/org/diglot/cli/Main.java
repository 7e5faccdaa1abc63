package org.diglot.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * Runs a goal from the command line.
 *
 * <p>Exit status: 0 where the goal passed, 1 where findings fail it, 2 where the command line or
 * what it names cannot be used.
 */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name, and ends the process with its status. */
  public static void main(String[] arguments) {
    // The template engine brings a logger's interface; that nobody listens is meant so.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    Surroundings surroundings =
        new Surroundings(Path.of("").toAbsolutePath(), Clock.systemUTC(), out, err);
    System.exit(run(surroundings, arguments));
  }

  /** Runs the command that the arguments name, and answers its exit status. */
  static int run(Surroundings surroundings, String... arguments) {
    CommandLine line = new CommandLine(new DiglotCommand());
    Goals.all(surroundings).forEach(line::addSubcommand);
    // Behind the goals: what is set here is set in the goals that are there.
    line.setOut(surroundings.out())
        .setErr(surroundings.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpLongOptionsMaxWidth(30);
    int status = line.execute(arguments);
    surroundings.out().flush();
    surroundings.err().flush();
    return status;
  }
}
