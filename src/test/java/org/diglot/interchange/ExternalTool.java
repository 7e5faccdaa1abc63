package org.diglot.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of Debian's packages that reads what was exported. Where it is not installed the test
 * is skipped, and fails if the environment variable DIGLOT_TOOLS_REQUIRED is 1.
 */
public final class ExternalTool {

  private static final int PATIENCE_SECONDS = 300;

  private final Path program;

  private ExternalTool(Path program) {
    this.program = program;
  }

  /** The program of a name, which is in a Debian package. */
  public static ExternalTool named(String name, String debianPackage) {
    Path program = Path.of("/usr/bin", name);
    boolean exists = Files.isExecutable(program);
    String missing = "no " + program + ": install the Debian package " + debianPackage;
    if (!exists && "1".equals(System.getenv("DIGLOT_TOOLS_REQUIRED"))) {
      fail(missing);
    }
    Assumptions.assumeTrue(exists, missing);
    return new ExternalTool(program);
  }

  /** Runs it, sees that it is content, and gives what it said. */
  public String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    Path said = Files.createTempFile("said", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      String text = Files.readString(said);
      assertTrue(ended, () -> command + " does not end: " + text);
      assertEquals(0, process.exitValue(), () -> command + ": " + text);
      return text;
    } finally {
      Files.delete(said);
    }
  }
}
