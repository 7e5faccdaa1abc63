package org.diglot.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.Segment;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.pipeline.CoverageOfFolder;
import org.junit.jupiter.api.Test;

/** A made-up page of which every kind of change and gap is known. */
class LendingCoverageTest {

  private static final String FOLDER = "/org/diglot/coverage/lending/";
  private static final SourceFile SOURCE = file("content/lending.md");
  private static final SourceFile OLDER = file("older/lending.md");
  private static final SourceFile FRENCH = file("locales/fr-FR/content/lending.md");
  private static final SourceFile JAPANESE = file("locales/ja-JP/content/lending.md");

  private final ExpectedCoverage expected = ExpectedCoverage.read(FOLDER + "expected.tsv");

  @Test
  void saysOfEveryStatementWhatAPersonSays() {
    CoverageDifferences differences = CoverageDifferences.of(expected, coverage());
    System.out.println("Lending rules: " + differences.score());
    differences.assertNone();
  }

  /** The coverage of the page whose source is {@link #SOURCE}. */
  private static PageCoverage coverage() {
    Path folder = Path.of(System.getProperty("diglot.basedir", "."), "src/test/resources" + FOLDER);
    return CoverageOfFolder.of(
            folder.resolve("content"), folder.resolve("locales"), diagnostic -> {})
        .values()
        .iterator()
        .next();
  }

  @Test
  void pagesNameTheSourceTheyTranslate() {
    assertTrue(OLDER.hasHash(parse(FRENCH).revision().sourceHash()));
    assertTrue(SOURCE.hasHash(parse(JAPANESE).revision().sourceHash()));
  }

  @Test
  void everySourceHalfStandsInItsSource() {
    assertSourceOf(FRENCH, OLDER);
    assertSourceOf(JAPANESE, SOURCE);
  }

  private static void assertSourceOf(SourceFile page, SourceFile source) {
    int from = BilingualParser.parseMonolingual(source, d -> {}).frontMatter().range().end();
    for (Segment segment : parse(page).segments()) {
      int at = source.text().indexOf(segment.source().text(), from);
      assertTrue(at >= from, page.location() + " " + segment.id());
      from = at + segment.source().text().length();
    }
  }

  @Test
  void tableNamesEverySegment() {
    // The one sentence that became two is evidence of both.
    List<String> french =
        Stream.concat(numbers(FRENCH).stream(), Stream.of("124")).sorted().toList();
    assertEquals(french, expected.segments("fr-FR"));
    assertEquals(numbers(JAPANESE), expected.segments("ja-JP"));
  }

  @Test
  void tableHasEveryKindOfLinkAndState() {
    String all = expected.lines().stream().map(Record::toString).collect(Collectors.joining("\n"));
    for (String word :
        List.of(
            "unchanged",
            "edited",
            "moved",
            "split",
            "merged",
            "added",
            "COVERED",
            "OUTDATED",
            "UNTRANSLATED",
            "OMITTED",
            "NOT_YET",
            "withdrawn",
            "typographic",
            "wording",
            "normative")) {
      assertTrue(all.contains(word), word);
    }
  }

  private static List<String> numbers(SourceFile page) {
    return parse(page).segments().stream().map(s -> s.id().ordinal()).toList();
  }

  private static BilingualDocument parse(SourceFile file) {
    return BilingualParser.parse(file, d -> {});
  }

  private static SourceFile file(String name) {
    try (InputStream in = LendingCoverageTest.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new SourceFile(name, new DocumentPath("lending.md"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
