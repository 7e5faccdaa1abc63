package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diglot.align.AlignedPair;
import org.diglot.align.Alignment;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.DocumentPath;
import org.diglot.model.Sentence;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page holds, the check ends, and every sentence is in exactly one pair. */
class HostileCoverageTest {

  private static final int ROUNDS = 6;
  private static final int PAGES_A_ROUND = 40;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  private static final List<String> PIECES =
      List.of(
          "<span data-ttu-id=\"1f3a9-103\">",
          "<span data-stu-id=\"1f3a9-103\">",
          "<span class=\"sxs-lookup\">",
          "</span>",
          "</span></span>",
          "<!--",
          "-->",
          "&quot;",
          "```\n",
          "\\",
          "\n\n",
          "> ",
          "| a | b |\n|---|---|\n| c | d |\n",
          "---\n",
          "## <a name=\"k\"></a>",
          "You must wait. ",
          "\uFEFF",
          "\0");

  @TempDir Path base;

  private Map<DocumentPath, PageCoverage> cover() {
    return CoverageOfFolder.of(base.resolve("content"), base.resolve("locales"), diagnostic -> {});
  }

  private static void assertEverySentenceIsInOnePair(PageCoverage page) {
    for (LocaleCoverage locale : page.locales()) {
      String place = page.page() + " " + locale.locale();
      assertEquals(page.statements().size(), locale.statements().size(), place);
      if (locale.alignment().isPresent()) {
        Alignment alignment = locale.alignment().get();
        List<AlignedPair> pairs = alignment.pairs();
        assertEquals(
            ordinals(alignment.from().sentences()),
            ordinals(pairs.stream().flatMap(pair -> pair.from().stream()).toList()),
            place);
        assertEquals(
            ordinals(alignment.to().sentences()),
            ordinals(pairs.stream().flatMap(pair -> pair.to().stream()).toList()),
            place);
      }
    }
  }

  private static List<Integer> ordinals(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::index).sorted().toList();
  }

  private void coverMutations(List<String> sources, List<String> locales, long seed)
      throws IOException {
    Random random = new Random(seed);
    TestSite site = new TestSite(base);
    for (int i = 0; i < PAGES_A_ROUND; i++) {
      int page = random.nextInt(locales.size());
      if (random.nextInt(4) > 0) {
        site.file("content/p" + i + ".md", mutated(sources.get(page), random));
      }
      site.file("locales/fr-FR/content/p" + i + ".md", mutated(locales.get(page), random));
      site.file("locales/ja-JP/content/p" + i + ".md", mutated(locales.get(page), random));
    }
    Map<DocumentPath, PageCoverage> pages = cover();
    assertTrue(pages.size() > PAGES_A_ROUND / 2, "pages " + pages.size());
    pages.values().forEach(HostileCoverageTest::assertEverySentenceIsInOnePair);
  }

  private static byte[] mutated(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int edits = random.nextInt(8); edits > 0 && out.length() > 0; edits--) {
      int at = random.nextInt(out.length());
      int end = Math.min(out.length(), at + random.nextInt(200));
      switch (random.nextInt(4)) {
        case 0 -> out.delete(at, end);
        case 1 -> out.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 2 -> out.insert(random.nextInt(out.length() + 1), out.substring(at, end));
        default -> out.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void coversMutationsOfASmallPage() throws IOException {
    String french = Bilingual.page(CheckProject.FRENCH_TEXT);
    for (int round = 0; round < ROUNDS; round++) {
      coverMutations(List.of(CheckProject.SOURCE_TEXT), List.of(french), 1_000 + round);
    }
  }

  @Test
  void coversMutationsOfPublishedPages() throws IOException {
    Path seeds = Path.of(System.getProperty("diglot.corpus", "none"), "seeds-2020");
    Assumptions.assumeTrue(Files.isDirectory(seeds), "no corpus");
    List<String> pages;
    try (Stream<Path> files = Files.walk(seeds)) {
      pages =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .sorted()
              .map(HostileCoverageTest::text)
              .toList();
    }
    coverMutations(pages, pages, 20_261_122);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "<span data-ttu-id=\"1f3a9-101\">",
        "<span data-stu-id=\"1f3a9-101\">You must go.",
        "<span class=\"sxs-lookup\">",
        "- ",
        "# ",
        "You must wait. ",
        "a.\n\n",
        "[a](b.md) ",
        "| a "
      })
  void coversManyRepeats(String piece) throws IOException {
    String text = "# Page\n\n" + piece.repeat(100_000 / piece.length()) + "\n\nYou must stay.\n";
    TestSite site = new TestSite(base);
    site.file("content/p.md", text).file("locales/fr-FR/content/p.md", text);
    site.file("locales/fr-FR/content/q.md", text).file("content/q.md", "# Page\n");
    Map<DocumentPath, PageCoverage> pages = assertTimeoutPreemptively(LONG_ENOUGH, this::cover);
    assertEquals(2, pages.size());
    pages.values().forEach(HostileCoverageTest::assertEverySentenceIsInOnePair);
  }

  /** Segments in another order, each twice under one id. */
  @Test
  void coversSegmentsOutOfOrderAndRepeated() throws Exception {
    StringBuilder source = new StringBuilder("# Page\n");
    StringBuilder target = new StringBuilder("# Page\n");
    for (int i : IntStream.range(0, 200).map(i -> (i * 37) % 200).toArray()) {
      String sentence = "You must close door " + i + " at night.";
      source.append("\n").append(sentence).append("\n");
      String segment = Bilingual.segment(300 - i, "Fermez la porte " + i + ".", sentence);
      target.insert(0, "\n" + segment + "\n").append("\n").append(segment).append("\n");
    }
    TestSite site = new TestSite(base);
    site.file("content/p.md", source.toString());
    site.file("locales/fr-FR/content/p.md", target.toString());
    cover().values().forEach(HostileCoverageTest::assertEverySentenceIsInOnePair);
    site.check();
    site.build();
  }
}
