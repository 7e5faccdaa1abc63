package org.diglot.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.diglot.coverage.CoverageDifferences;
import org.diglot.coverage.ExpectedCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.Segment;
import org.diglot.parse.BilingualParser;
import org.diglot.pipeline.CoverageOfFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The two seed pages, whose French edition translates an older source than the Japanese one, with
 * what a person says of each of their sentences.
 */
class SeedCoverageTest {

  private static final String SET = "seeds-2020";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void saysOfEveryStatementWhatAPersonSays(boolean withContent) {
    Corpus.folder();
    CoverageDifferences differences =
        CoverageDifferences.of(expected(withContent), coverage(withContent));
    System.out.println(
        "Seed pages with" + (withContent ? "" : "out") + " content: " + differences.score());
    differences.assertNone();
  }

  /**
   * The coverage of the page of the set {@link #SET}.
   *
   * @param withContent whether the set's content folder counts; otherwise the pivot is the newest
   *     embedded source
   */
  private static PageCoverage coverage(boolean withContent) {
    Path set = Corpus.folder().resolve(SET);
    Path content = set.resolve(withContent ? "content" : "no-content");
    return CoverageOfFolder.of(content, set.resolve("locales"), diagnostic -> {})
        .values()
        .iterator()
        .next();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tableNamesEverySegmentOnce(boolean withContent) {
    ExpectedCoverage expected = expected(withContent);
    for (Corpus.Page page : seeds()) {
      List<String> numbers = sources(page).keySet().stream().toList();
      assertEquals(numbers, expected.segments(page.locale()), page.toString());
    }
  }

  @Test
  void unchangedHasTheSameSourceTextInBothPages() {
    Map<String, String> pivot = sources(seed("ja-JP"));
    assertUnchanged(expected(false), (name, text) -> text.equals(pivot.get(name)));
  }

  @Test
  void unchangedStandsInItsLineOfTheSourceFile() {
    List<String> lines = contentLines();
    assertUnchanged(
        expected(true),
        (name, text) ->
            lines.get(Integer.parseInt(name.substring(0, name.indexOf('.'))) - 1).contains(text));
  }

  /** Links said to be unchanged, and no others, join sentences of one text. */
  private static void assertUnchanged(ExpectedCoverage expected, BiPredicate<String, String> same) {
    for (Corpus.Page page : seeds()) {
      Map<String, String> sources = sources(page);
      for (ExpectedCoverage.Link link : expected.links(page.locale())) {
        boolean unchanged =
            link.evidence().size() == 1
                && same.test(link.pivot(), sources.get(link.evidence().get(0)));
        assertEquals(link.link().equals("unchanged"), unchanged, page.locale() + " " + link);
      }
    }
  }

  private static ExpectedCoverage expected(boolean withContent) {
    return ExpectedCoverage.read(
        "/org/diglot/seeds/with" + (withContent ? "" : "out") + "-content.tsv");
  }

  private static List<Corpus.Page> seeds() {
    return Corpus.pages().stream().filter(page -> page.set().equals(SET)).toList();
  }

  private static Corpus.Page seed(String locale) {
    return seeds().stream().filter(page -> page.locale().equals(locale)).findFirst().orElseThrow();
  }

  /** Source texts by segment number, in page order. */
  private static Map<String, String> sources(Corpus.Page page) {
    return BilingualParser.parse(page.file(), d -> {}).segments().stream()
        .collect(
            Collectors.toMap(
                segment -> segment.id().ordinal(),
                SeedCoverageTest::source,
                (a, b) -> a,
                LinkedHashMap::new));
  }

  private static String source(Segment segment) {
    return segment.source().text();
  }

  private static List<String> contentLines() {
    Path file = Corpus.folder().resolve(SET + "/content/" + seed("ja-JP").path());
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
