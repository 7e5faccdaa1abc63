package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diglot.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad pages of the manual's table: all findings of each, the good pages beside it are built. */
class BadPagesTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
  private static final String SOURCE = "# Bad\n\nText.\n";
  private static final String HEAD = "# " + segment("1f3a9-101", "Mal", "Bad") + "\n\n";
  private static final String BODY = segment("1f3a9-102", "Texte.", "Text.");
  private static final String TARGET_HALF = "<span data-ttu-id=\"1f3a9-102\">Texte.</span>";
  private static final String SOURCE_HALF =
      "<span class=\"sxs-lookup\"><span data-stu-id=\"1f3a9-102\">Text.</span></span>";

  @TempDir Path base;

  private static String segment(String id, String target, String source) {
    return "<span data-ttu-id=\""
        + id
        + "\">"
        + target
        + "</span><span class=\"sxs-lookup\"><span data-stu-id=\""
        + id
        + "\">"
        + source
        + "</span></span>";
  }

  /** Builds a site with two good pages and a bad one; what the build found, by place. */
  private List<String> found(TestSite site) throws Exception {
    site.file("content/index.md", "# Home\n\nWelcome.\n").file("content/other.md", "# Other\n");
    SortedMap<String, byte[]> before = site.inputs();
    assertTimeoutPreemptively(LONG_ENOUGH, site::build);
    SortedMap<String, byte[]> after = site.inputs();
    assertEquals(before.keySet(), after.keySet());
    before.forEach((path, bytes) -> assertArrayEquals(bytes, after.get(path), path));
    assertTrue(site.page("en/index.html").contains("Welcome."));
    assertTrue(site.has("en/other.html"));
    return new ArrayList<>(site.places());
  }

  private static Arguments row(int row, String page, String... places) {
    return Arguments.of(row, page, List.of(places));
  }

  static Stream<Arguments> sourcePages() {
    String stairs =
        String.join("", IntStream.range(0, 400).mapToObj(i -> "  ".repeat(i) + "- a\n").toList());
    return Stream.of(
        row(5, "# Bad\n\na\0b \u0007 c\n"),
        row(6, "# Bad\n\nA &#xD800; b\n"),
        row(7, "---\ntitle: x\n---\n"),
        row(8, "# Bad\n\n" + "a ".repeat(600_000), "3:1 markdown-limit"),
        row(9, "# Bad\n\n" + ">".repeat(10_000) + "a\n", "3:1 markdown-limit"),
        row(9, "# Bad\n\n" + "- ".repeat(5_000) + "a\n", "3:1 markdown-limit"),
        row(9, "# Bad\n\n" + stairs, "103:1 markdown-limit"),
        row(10, "# Bad\n\n" + "*".repeat(10_000), "3:1 markdown-limit"),
        row(10, "# Bad\n\n" + "[".repeat(10_000), "3:1 markdown-limit"),
        row(10, "# Bad\n\n" + "![".repeat(10_000), "3:1 markdown-limit"),
        row(10, "# Bad\n\n" + "[a](".repeat(10_000), "3:1 markdown-limit"),
        row(10, "# Bad\n\n" + "a <![CDATA[".repeat(10_000), "3:1 markdown-limit"),
        row(10, "# Bad\n\n" + "&amp;".repeat(10_000), "3:1 markdown-limit"),
        row(
            11,
            "# Bad\n\n" + "|a".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n",
            "4:1 markdown-limit"),
        row(12, "# Bad\n\n[a]: b\n\n" + "[a]".repeat(800_000), "5:1 markdown-limit"),
        row(24, "# Bad\n\n|| a\n|--|--|\n|1|2|3|\n|1|\n||||\n", "5:6 long-table-row"),
        row(25, "# Bad\n\nText\n|a|b|\n|-|-|\n|1|2|\n"),
        row(
            26,
            "---\ntitle: Step 1: x\n---\n# Bad\n\n[x](gone.md)\n",
            "2:14 invalid-front-matter",
            "6:1 broken-link"),
        row(
            26,
            "---\ntitle: a\n# Bad\n\n[x](gone.md)\n",
            "1:1 unclosed-front-matter",
            "5:1 broken-link"),
        row(29, "---\ntitle: Bad\nms.date: 31/02/2020\n---\n# Bad\n"),
        row(
            45,
            "# Bad\n\n[x](gone.md) ![y](m/gone.png) [z](other.md#gone) [!INCLUDE [x](gone.md)]\n",
            "3:1 broken-link",
            "3:14 broken-image",
            "3:31 broken-anchor",
            "3:50 include-not-found"));
  }

  @BadInput({5, 6, 7, 8, 9, 10, 11, 12, 24, 25, 26, 29, 45})
  @ParameterizedTest(name = "row {0}")
  @MethodSource("sourcePages")
  void namesEveryFaultOfASourcePage(int row, String page, List<String> places) throws Exception {
    List<String> found = found(new TestSite(base).file("content/bad.md", page));
    assertEquals(places.stream().map(place -> "content/bad.md:" + place).toList(), found);
  }

  static Stream<Arguments> translations() {
    String quoted = "<span data-ttu-id=\"1f3a9-102\">Texte *ici*.";
    return Stream.of(
        row(
            5,
            HEAD + segment("1f3a9-102", "Te\u0007xte.", "Text."),
            "3:33 corrupted-text",
            "3:33 invisible-character"),
        row(
            13,
            HEAD + "<span data-ttu-id=\"1f3a9-102\">Texte.",
            "1:115 guidance-not-yet-translated",
            "3:1 unclosed-segment"),
        row(14, HEAD + BODY + "</span>", "3:118 stray-span-close"),
        row(15, HEAD + "**<span data-ttu-id=\"1f3a9-102\">Texte.**</span>" + SOURCE_HALF),
        row(16, HEAD + segment("1f3a9-101", "Texte.", "Text."), "3:20 repeated-segment-id"),
        row(17, HEAD + TARGET_HALF, "1:115 guidance-not-yet-translated", "3:1 missing-source-half"),
        row(17, HEAD + SOURCE_HALF, "3:1 omitted-guidance", "3:26 missing-target-half"),
        row(
            18,
            HEAD + TARGET_HALF.replace("102", "104") + SOURCE_HALF.replace("102", "105"),
            "3:1 segment-id-mismatch",
            "3:44 omitted-guidance"),
        row(19, HEAD + segment("xyz", "Texte.", "Text."), "3:20 malformed-segment-id"),
        row(19, HEAD + segment("", "Texte.", "Text."), "3:20 malformed-segment-id"),
        row(19, HEAD + BODY.replace('"', '\'')),
        row(19, HEAD + BODY.replace("\"", "")),
        row(19, HEAD + BODY.replace("span", "SPAN").replace("data-ttu-id", "DATA-TTU-ID")),
        row(19, HEAD + BODY.replace("<span data-ttu", "<span\ndata-ttu")),
        row(
            20,
            HEAD + BODY + "\n\n<!-- " + segment("1f3a9-105", "b", "c") + " -->\n",
            "5:36 withdrawn-guidance"),
        row(
            20,
            HEAD + BODY + "\n\n`<span data-ttu-id=\"1f3a9-103\">a</span>`\n",
            "5:2 missing-source-half"),
        row(21, HEAD + quoted.replace(">", ">\n") + "\n</span>" + SOURCE_HALF),
        row(
            22,
            HEAD + TARGET_HALF.replace("</span>", SOURCE_HALF + "</span>"),
            "3:1 unclosed-segment",
            "3:111 stray-span-close"),
        row(
            23,
            HEAD + TARGET_HALF.replace("Texte.", "Texte.\n\nEncore.") + SOURCE_HALF,
            "3:31 segment-across-blocks"),
        row(28, "---\nms.contentlocale: de-DE\n---\n" + HEAD + BODY, "2:1 content-locale-mismatch"),
        row(
            32,
            HEAD + segment("1f3a9-102", "Te\u202Exte p\u0430y\u200B.", "Text."),
            "3:33 stray-direction-mark",
            "3:38 mixed-script-word",
            "3:41 invisible-character"));
  }

  @BadInput({5, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 28, 32})
  @ParameterizedTest(name = "row {0}")
  @MethodSource("translations")
  void namesEveryFaultOfATranslation(int row, String page, List<String> places) throws Exception {
    String bad = "locales/fr-FR/content/bad.md";
    TestSite site = new TestSite(base).file("content/bad.md", SOURCE).file(bad, page + "\n");
    List<String> found = found(site);
    found.removeIf(place -> !place.startsWith(bad));
    assertEquals(places.stream().map(place -> bad + ":" + place).toList(), found);
    assertTrue(site.page("fr-FR/bad.html").contains("Tex") || row == 5 || row == 32 || row == 17);
  }

  @BadInput(10)
  @Test
  void endsWithGrowingBackticksAndUnclosedInstructions() throws Exception {
    StringBuilder line = new StringBuilder("# Bad\n\n" + "<?".repeat(1_000) + "\n\n");
    for (int i = 1; i <= 800; i++) {
      line.append("a").append("`".repeat(i));
    }
    List<String> found = found(new TestSite(base).file("content/bad.md", line + "\n"));
    found.removeIf(place -> place.endsWith(" unsafe-html"));
    assertEquals(List.of(), found);
  }

  @BadInput(43)
  @Test
  void aPageOfTheLongestNameStopsNothing() throws Exception {
    TestSite site = new TestSite(base);
    site.file("content/" + "\u3042".repeat(84) + ".md", "# Long\n\nText.\n");
    List<String> found = found(site);
    assertTrue(
        found.stream().anyMatch(place -> place.contains("file-name-too-long")), found::toString);
  }

  @BadInput(6)
  @Test
  void halfASurrogatePairIsNeverWritten() throws Exception {
    TestSite site = new TestSite(base).file("content/bad.md", "# Bad\n\nA &#xD800; b\n");
    found(site);
    assertTrue(site.page("en/bad.html").contains("A &#xd800; b"), site.page("en/bad.html"));
  }

  @BadInput(5)
  @Test
  void controlCharactersAreNoPartOfAPage() throws Exception {
    TestSite site = new TestSite(base).file("content/bad.md", "# Bad\n\na\0b\n");
    found(site);
    assertFalse(site.page("en/bad.html").contains("\0"));
  }

  @BadInput(68)
  @Test
  void buildsInOneProcessDoNotDisturbEachOther() throws Exception {
    Path input =
        Path.of(System.getProperty("diglot.basedir", "."), "src/test/golden/constructs/input");
    TestSite alone = new TestSite(base.resolve("alone")).copyOf(input);
    alone.build();
    List<TestSite> sites = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      sites.add(new TestSite(base.resolve("site" + i)).copyOf(input));
    }
    List<Throwable> faults = new ArrayList<>();
    List<Thread> threads =
        sites.stream()
            .map(
                site ->
                    new Thread(
                        () -> {
                          try {
                            site.build();
                            site.build();
                          } catch (Exception e) {
                            synchronized (faults) {
                              faults.add(e);
                            }
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), faults);
    for (TestSite site : sites) {
      assertEquals(alone.files().keySet(), site.files().keySet());
      for (var file : alone.files().entrySet()) {
        assertTrue(Arrays.equals(file.getValue(), site.files().get(file.getKey())), file.getKey());
      }
      assertEquals(alone.findings(), site.findings());
    }
  }
}
