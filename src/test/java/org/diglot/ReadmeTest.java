package org.diglot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README tells people to write is what the integration tests run. */
class ReadmeTest {

  private static final Path BASE = Path.of(System.getProperty("diglot.basedir", "."));

  @Test
  void showsThePluginAsAnIntegrationTestUsesIt() throws IOException {
    String readme = Files.readString(BASE.resolve("README.md"));
    Matcher snippet =
        Pattern.compile("```xml\n(<plugin>.*?</plugin>)\n```", Pattern.DOTALL).matcher(readme);
    assertTrue(snippet.find(), "the README shows no <plugin>");
    String pom = Files.readString(BASE.resolve("src/it/build-from-another-project/pom.xml"));
    assertTrue(
        words(pom).contains(words(snippet.group(1))),
        "the plugin in src/it/build-from-another-project/pom.xml is another");
  }

  @Test
  void showsTheMainJobThatContinuousIntegrationRuns() throws IOException {
    String readme = Files.readString(BASE.resolve("README.md"));
    String ci = Files.readString(BASE.resolve(".ci/run"));
    assertTrue(readme.contains("mvn -q install -DskipTests && mvn -q diglot:build"));
    assertTrue(
        ci.contains("install -DskipTests") && ci.contains("diglot:build"),
        ".ci/run builds no site");
    assertTrue(ci.contains("verify"), ".ci/run runs no tests");
  }

  @Test
  void namesEveryProperty() throws IOException {
    String readme = Files.readString(BASE.resolve("README.md"));
    Set<String> properties = found("property = \"(diglot\\.[A-Za-z]+)\"");
    assertTrue(properties.size() > 25, "properties: " + properties);
    assertEquals(
        List.of(), properties.stream().filter(p -> !readme.contains("| `" + p + "` |")).toList());
  }

  private static Set<String> found(String pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : mojos()) {
      found.addAll(matches(pattern, Files.readString(file)));
    }
    return found;
  }

  private static Set<String> matches(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static List<Path> mojos() throws IOException {
    try (Stream<Path> files = Files.list(BASE.resolve("src/main/java/org/diglot/maven"))) {
      return files.filter(file -> file.toString().endsWith("Mojo.java")).sorted().toList();
    }
  }

  /** Text without indentation, and without the one thing that differs: the version. */
  private static String words(String xml) {
    return xml.replaceAll("<version>[^<]*</version>", "<version/>").replaceAll("\\s+", "");
  }
}
