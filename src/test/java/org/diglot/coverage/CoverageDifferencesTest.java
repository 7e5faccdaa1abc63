package org.diglot.coverage;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.diglot.align.AlignedPair;
import org.diglot.align.Alignment;
import org.diglot.align.Aspect;
import org.diglot.align.Change;
import org.diglot.align.Consequence;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.Currency;
import org.diglot.guidance.ElementCoverage;
import org.diglot.guidance.GuidanceClass;
import org.diglot.guidance.GuidanceId;
import org.diglot.guidance.GuidanceStatement;
import org.diglot.guidance.Level;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.Pivot;
import org.diglot.guidance.StatementCoverage;
import org.diglot.guidance.Strength;
import org.diglot.guidance.Withdrawn;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.SegmentText;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.junit.jupiter.api.Test;

/** The comparison with hand-made tables itself, so that it cannot agree with everything. */
class CoverageDifferencesTest {

  private static final String TABLE =
      """
      # a comment
      locales fr-FR
      statement 1.1 obligation OUTDATED normative number,role? 101 edited
      statement 1.2 permission/information NOT_YET none - - added
      withdrawn fr-FR 102 prohibition
      element title #1 COVERED #1
      element link 1.1 OUTDATED 101
      withdrawn-element fr-FR link 102
      """;

  private static final Change NUMBER = new Change(Consequence.NORMATIVE, Set.of(Aspect.NUMBER), .9);

  @Test
  void agreesWithWhatTheTableSays() {
    CoverageDifferences found = compare(TABLE, NUMBER);
    assertEquals("6 of 6 lines agree\n", found.toString());
    found.assertNone();
  }

  @Test
  void reportsEveryFieldThatDiffers() {
    for (List<String> cells :
        List.of(
            List.of("1.1 obligation", "1.1 deadline"),
            List.of("OUTDATED normative", "COVERED normative"),
            List.of("normative", "wording"),
            List.of("number,role?", "number,role"),
            List.of("number,role?", "role?"),
            List.of("number,role?", "-"),
            List.of("101 edited", "101,102 edited"),
            List.of("101 edited", "101 moved"),
            List.of("NOT_YET", "OMITTED"),
            List.of("prohibition", "obligation"),
            List.of("title #1 COVERED #1", "title #1 UNTRANSLATED #1"),
            List.of("OUTDATED 101\n", "OUTDATED 102\n"))) {
      CoverageDifferences found = compare(TABLE.replace(cells.get(0), cells.get(1)), NUMBER);
      assertEquals("5 of 6 lines agree", found.score(), cells.toString());
      assertThrows(AssertionError.class, found::assertNone);
    }
  }

  @Test
  void reportsLinesThatOneSideLacks() {
    String less = TABLE.replace("withdrawn-element fr-FR link 102\n", "");
    String more = TABLE + "statement 9.9 information COVERED none - 109 unchanged\n";
    assertAll(
        () -> assertTrue(compare(less, NUMBER).toString().contains("expected absent")),
        () -> assertThrows(AssertionError.class, () -> compare(less, NUMBER).assertNone()),
        () -> assertTrue(compare(more, NUMBER).toString().contains("but was absent")));
  }

  @Test
  void takesAnOpenAspectEitherWay() {
    Change both = new Change(Consequence.NORMATIVE, Set.of(Aspect.NUMBER, Aspect.ROLE), .9);
    compare(TABLE, both).assertNone();
  }

  private static CoverageDifferences compare(String table, Change change) {
    return CoverageDifferences.of(
        ExpectedCoverage.parse(table.replace(' ', '\t')), coverage(change));
  }

  private static PageCoverage coverage(Change change) {
    DocumentPath path = new DocumentPath("page.md");
    PageText pivot = page(path, List.of(sentence(0, false), sentence(1, false)));
    PageText french = page(path, List.of(sentence(0, true), sentence(1, true)));
    List<GuidanceStatement> statements =
        List.of(
            statement(pivot.sentences().get(0), GuidanceClass.OBLIGATION),
            statement(pivot.sentences().get(1), GuidanceClass.PERMISSION));
    Pivot source = new Pivot(pivot, Optional.empty());
    return new PageCoverage(path, source, statements, List.of(locale(pivot, french, change)));
  }

  private static LocaleCoverage locale(PageText pivot, PageText french, Change change) {
    Sentence first = french.sentences().get(0);
    Sentence second = french.sentences().get(1);
    AlignedPair edited = new AlignedPair.Edited(first, pivot.sentences().get(0), change, 1);
    AlignedPair added = new AlignedPair.Added(pivot.sentences().get(1), 1);
    AlignedPair.Removed removed = new AlignedPair.Removed(second, 1);
    return new LocaleCoverage(
        new LanguageTag("fr-FR"),
        Currency.OTHER_REVISION,
        Optional.of(new Alignment(french, pivot, List.of(edited, added, removed))),
        List.of(
            new StatementCoverage(Coverage.OUTDATED, change, List.of(first), Optional.of(edited)),
            new StatementCoverage(Coverage.NOT_YET, Change.NONE, List.of(), Optional.of(added))),
        List.of(new Withdrawn(second, GuidanceClass.PROHIBITION, Strength.PLAIN, removed)),
        List.of(
            element(pivot, 0, Coverage.COVERED, french, 0),
            element(pivot, 1, Coverage.OUTDATED, french, 1),
            new ElementCoverage(
                french.elements().get(2), Coverage.WITHDRAWN, Optional.empty(), false)));
  }

  private static ElementCoverage element(
      PageText pivot, int index, Coverage state, PageText french, int evidence) {
    return new ElementCoverage(
        pivot.elements().get(index), state, Optional.of(french.elements().get(evidence)), false);
  }

  private static GuidanceStatement statement(Sentence sentence, GuidanceClass guidanceClass) {
    return new GuidanceStatement(
        new GuidanceId("page.md#/" + sentence.index()),
        sentence,
        guidanceClass,
        Strength.PLAIN,
        Optional.empty(),
        new Level.Unspecified());
  }

  private static PageText page(DocumentPath path, List<Sentence> sentences) {
    return new PageText(
        new SourceFile("page.md", path, "One. Two."),
        List.of(new Section(0, 0, "", "", 0)),
        List.of(),
        sentences,
        List.of(
            element(PageElement.Kind.TITLE, OptionalInt.empty()),
            element(PageElement.Kind.LINK, OptionalInt.of(0)),
            element(PageElement.Kind.LINK, OptionalInt.of(1))));
  }

  private static PageElement element(PageElement.Kind kind, OptionalInt sentence) {
    return new PageElement(kind, "", "", TextRange.at(0), 0, sentence);
  }

  private static Sentence sentence(int index, boolean bilingual) {
    TextRange range = new TextRange(5 * index, 5 * index + 4);
    SegmentText half = new SegmentText(range, "text");
    Segment segment = new Segment(new SegmentId("abcde-10" + (index + 1)), range, half, half);
    return new Sentence(
        index, 0, "text", range, bilingual ? Optional.of(segment) : Optional.empty());
  }
}
