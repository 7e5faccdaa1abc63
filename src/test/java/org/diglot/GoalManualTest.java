package org.diglot;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every goal and every parameter is told to those who use them. */
class GoalManualTest {

  private static final Path BASE = Path.of(System.getProperty("diglot.basedir", "."));
  private static final Path MANUAL = BASE.resolve("content/manual");
  private static final Pattern GOAL = Pattern.compile("@Mojo\\(\\s*name = \"([a-z]+)\"");
  private static final Pattern PROPERTY = Pattern.compile("property = \"(diglot\\.[A-Za-z]+)\"");

  @TestFactory
  Stream<DynamicTest> goals() throws IOException {
    String readme = Files.readString(BASE.resolve("README.md"));
    String toc = Files.readString(MANUAL.resolve("toc.yml"));
    String index = Files.readString(MANUAL.resolve("index.md"));
    return sources().entrySet().stream()
        .flatMap(source -> find(GOAL, source.getValue()).stream())
        .map(
            goal ->
                dynamicTest(
                    goal,
                    () -> {
                      String page = "goal-" + goal + ".md";
                      assertTrue(Files.exists(MANUAL.resolve(page)), "the manual has no " + page);
                      assertTrue(toc.contains("href: " + page), "toc.yml lacks " + page);
                      assertTrue(index.contains("(" + page + ")"), "index.md lacks " + page);
                      assertTrue(readme.contains("| `diglot:" + goal + "` |"), "README lacks it");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> parameters() throws IOException {
    String common =
        Files.readString(MANUAL.resolve("configuration.md"))
            + Files.readString(MANUAL.resolve("goal-check.md"))
            + Files.readString(MANUAL.resolve("goal-build.md"));
    return sources().entrySet().stream()
        .flatMap(
            source -> {
              List<String> goals = find(GOAL, source.getValue());
              return find(PROPERTY, source.getValue()).stream()
                  .distinct()
                  .map(
                      property ->
                          dynamicTest(
                              source.getKey() + " " + property,
                              () -> {
                                String told = goals.isEmpty() ? common : page(goals.get(0));
                                assertTrue(told.contains("`" + property + "`"), "no page names it");
                              }));
            });
  }

  private static String page(String goal) throws IOException {
    return Files.readString(MANUAL.resolve("goal-" + goal + ".md"));
  }

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(BASE.resolve("src/main/java/org/diglot/maven"))) {
      for (Path file : files.toList()) {
        sources.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return sources;
  }

  private static List<String> find(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }
}
