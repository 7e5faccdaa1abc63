package org.diglot.pipeline;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diglot.diagnostic.ConsoleFormat;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small sites against what they should become. Of a page only its title, notices and content are
 * compared, so that a change of design leaves these files alone; one page is compared whole.
 *
 * <p>{@code -Ddiglot.golden.rewrite=true} writes what came out in place of what was expected, for a
 * person to review.
 */
class GoldenSiteTest {

  private static final Path GOLDEN =
      Path.of(System.getProperty("diglot.basedir", "."), "src/test/golden");
  private static final boolean REWRITE = Boolean.getBoolean("diglot.golden.rewrite");
  private static final Map<String, String> WHOLE = Map.of("constructs", "fr-FR/text.html");

  private static final Pattern SHOWN =
      Pattern.compile(
          "<title>.*?</title>|<p class=\"notice.*?</p>|<article.*?</article>", Pattern.DOTALL);

  @TempDir Path base;

  @TestFactory
  List<DynamicTest> becomesWhatIsExpected() throws IOException {
    assertFalse(REWRITE && System.getenv("CI") != null, "expectations are not rewritten in CI");
    try (Stream<Path> sites = Files.list(GOLDEN)) {
      return sites
          .sorted()
          .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> compare(site)))
          .toList();
    }
  }

  private void compare(Path golden) throws IOException, WorkspaceException {
    String name = golden.getFileName().toString();
    TestSite site = new TestSite(base.resolve(name)).copyOf(golden.resolve("input"));
    site.build();
    SortedMap<String, String> actual = shown(site);
    actual.put("findings.txt", findings(site));
    if (WHOLE.containsKey(name)) {
      actual.put("whole/" + WHOLE.get(name), withoutHash(site.page(WHOLE.get(name))));
    }
    Path folder = golden.resolve("expected");
    if (REWRITE) {
      rewrite(folder, actual);
    }
    SortedMap<String, String> expected = texts(folder);
    assertEquals(expected.keySet(), actual.keySet(), "the site's files");
    expected.forEach((path, text) -> assertEquals(text, actual.get(path), path));
  }

  /** What is compared of every page; other files by their names only. */
  private static SortedMap<String, String> shown(TestSite site) throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    List<String> others = new ArrayList<>();
    for (var file : site.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        pages.put(file.getKey(), content(site.page(file.getKey())));
      } else {
        others.add(withoutHash(file.getKey()));
      }
    }
    pages.put("files.txt", others.stream().sorted().map(n -> n + "\n").collect(joining()));
    return pages;
  }

  private static String content(String html) {
    return SHOWN.matcher(html).results().map(MatchResult::group).collect(joining("\n", "", "\n"));
  }

  /** Names of style sheet and script change with every change of the design. */
  private static String withoutHash(String text) {
    return text.replaceAll("(assets/[a-z-]+\\.)[0-9a-f]{8}(\\.)", "$1HASH$2");
  }

  private static String findings(TestSite site) {
    return site.findings().stream()
        .flatMap(finding -> ConsoleFormat.lines(finding).stream())
        .map(line -> line + "\n")
        .collect(joining());
  }

  private static SortedMap<String, String> texts(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        texts.put(
            folder.relativize(path).toString().replace('\\', '/'),
            Files.readString(path).replace("\r\n", "\n"));
      }
    }
    return texts;
  }

  private static void rewrite(Path folder, Map<String, String> texts) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (var file : texts.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
