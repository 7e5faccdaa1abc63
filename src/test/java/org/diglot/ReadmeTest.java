package org.diglot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** Text without indentation, and without the one thing that differs: the version. */
  private static String words(String xml) {
    return xml.replaceAll("<version>[^<]*</version>", "<version/>").replaceAll("\\s+", "");
  }
}
