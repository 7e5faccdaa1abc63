package org.diglot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class MainTest {

  private static final Path MOJOS =
      Path.of(System.getProperty("diglot.basedir", "."), "src/main/java/org/diglot/maven");

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeSite() throws IOException {
    write("content/index.md", "# Keys\n\nReturn your key.\n");
    write(
        "locales/fr-FR/content/index.md",
        """
        # <span data-ttu-id="0a1b2-101">Clés</span><span class="sxs-lookup"><span data-stu-id="0a1b2-101">Keys</span></span>

        <span data-ttu-id="0a1b2-102">Rendez votre clé.</span><span class="sxs-lookup"><span data-stu-id="0a1b2-102">Return your key.</span></span>
        """);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int run(String... arguments) {
    Clock clock = Clock.fixed(Instant.parse("2027-01-31T12:00:00Z"), ZoneOffset.UTC);
    return Main.run(
        new Surroundings(folder, clock, new PrintWriter(out), new PrintWriter(err)), arguments);
  }

  @Test
  void buildsTheSiteWhereMavenWouldWriteIt() {
    assertEquals(0, run("build"), err::toString);
    assertTrue(Files.exists(folder.resolve("target/diglot/site/fr-FR/index.html")));
    assertTrue(Files.exists(folder.resolve("target/diglot/coverage.json")));
    assertTrue(out.toString().contains("Open: file://"), out::toString);
    assertTrue(out.toString().contains("fr-FR"), out::toString);
    assertEquals("", err.toString());
  }

  @Test
  void takesFoldersAsGiven() throws IOException {
    Files.move(folder.resolve("locales"), folder.resolve("sprachen"));
    assertEquals(
        0, run("build", "--locales=sprachen", "--output", "web", "--reports=said"), err::toString);
    assertTrue(Files.exists(folder.resolve("web/fr-FR/index.html")));
    assertTrue(Files.exists(folder.resolve("said/report.json")));
  }

  @Test
  void failsWithOneWhereFindingsFailTheGoal() throws IOException {
    assertEquals(0, run("check"), err::toString);
    write("content/index.md", "# Keys\n\nReturn your key.\n\nYou must not lend your key.\n");
    assertEquals(1, run("check", "--minimumCoverage=prohibition=100"), out::toString);
    assertTrue(err.toString().startsWith("diglot: "), err::toString);
    assertEquals(1, err.toString().lines().count());
  }

  @Test
  void failsWithTwoWhereTheCommandLineCannotBeUsed() {
    assertEquals(2, run("build", "--contents=x"));
    assertTrue(err.toString().contains("Unknown option: '--contents=x'"), err::toString);
    assertEquals(2, run());
    assertEquals(2, run("biuld"));
    assertEquals(2, run("build", "--content=absent", "--locales=absent"));
    assertEquals(2, run("build", "--today=31.1.2027"));
    assertTrue(err.toString().contains("--today=31.1.2027 is no date"), err::toString);
  }

  @Test
  void tellsItsGoalsItsOptionsAndItsVersion() {
    assertEquals(0, run("--help"));
    assertTrue(out.toString().contains("leverage"), out::toString);
    assertEquals(0, run("check", "--help"));
    assertTrue(out.toString().contains("--minimumCoverage"), out::toString);
    assertEquals(0, run("--version"));
    assertTrue(out.toString().contains("Diglot development"), out::toString);
  }

  @Test
  void explainsARule() {
    assertEquals(0, run("explain", "--rule=omitted-guidance"));
    assertTrue(out.toString().contains("omitted-guidance"), out::toString);
    assertEquals(1, run("explain", "--rule=no-such-rule"));
  }

  /** Whoever knows the goal's properties knows the options. */
  @TestFactory
  Stream<DynamicTest> optionsAreTheGoalsProperties() {
    Surroundings surroundings =
        new Surroundings(folder, Clock.systemUTC(), new PrintWriter(out), new PrintWriter(err));
    return Goals.all(surroundings).entrySet().stream()
        .map(
            goal ->
                DynamicTest.dynamicTest(
                    goal.getKey(),
                    () ->
                        assertEquals(
                            properties(goal.getKey()), options(new CommandLine(goal.getValue())))));
  }

  @Test
  void knowsEveryGoalThatNeedsNoServer() throws IOException {
    Set<String> goals = new TreeSet<>();
    try (Stream<Path> files = Files.list(MOJOS)) {
      for (Path file : files.toList()) {
        Matcher name = Pattern.compile("@Mojo\\(\\s*name = \"(\\w+)\"").matcher(text(file));
        if (name.find()) {
          goals.add(name.group(1));
        }
      }
    }
    goals.remove("serve");
    Surroundings surroundings =
        new Surroundings(folder, Clock.systemUTC(), new PrintWriter(out), new PrintWriter(err));
    assertEquals(goals, new TreeSet<>(Goals.all(surroundings).keySet()));
  }

  private static Set<String> options(CommandLine goal) {
    Set<String> names = new TreeSet<>();
    for (OptionSpec option : goal.getCommandSpec().options()) {
      String name = option.longestName().substring(2);
      if (!Set.of("help", "version").contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static Set<String> properties(String goal) throws IOException {
    String name = goal.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + goal.substring(1);
    Set<String> names = new TreeSet<>();
    String file = name + "Mojo";
    while (!file.equals("AbstractMojo")) {
      String text = text(MOJOS.resolve(file + ".java"));
      Matcher property = Pattern.compile("property = \"diglot\\.(\\w+)\"").matcher(text);
      while (property.find()) {
        names.add(property.group(1));
      }
      Matcher parent = Pattern.compile("class \\w+ extends (\\w+)").matcher(text);
      assertTrue(parent.find(), file);
      file = parent.group(1);
    }
    return names;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }
}
