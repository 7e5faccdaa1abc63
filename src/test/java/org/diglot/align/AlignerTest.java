package org.diglot.align;

import static org.diglot.align.Pages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.text.Lexicon;
import org.junit.jupiter.api.Test;

class AlignerTest {

  private static final String A = "Turn on the alarm before you leave the building.";
  private static final String B = "Visitors sign the book at the front desk.";
  private static final String C = "Keep the fire doors closed at all times.";
  private static final String D = "Parking permits are renewed every second year.";

  private final Aligner aligner =
      new Aligner(new ConsequenceGrader(Lexicon.empty(new LanguageTag("en"))));

  /** Pairs in short: the kind, and the ordinals on either side. */
  private String pairs(PageText from, PageText to) {
    return aligner.align(from, to).pairs().stream()
        .map(p -> p.getClass().getSimpleName() + " " + ordinals(p.from()) + ">" + ordinals(p.to()))
        .collect(Collectors.joining("; "));
  }

  private static String ordinals(List<Sentence> sentences) {
    return sentences.stream().map(s -> "" + s.index()).collect(Collectors.joining(","));
  }

  private AlignedPair pair(PageText from, PageText to, int index) {
    return aligner.align(from, to).pairs().get(index);
  }

  @Test
  void linksEqualSentences() {
    assertEquals("Unchanged 0>0; Unchanged 1>1", pairs(page(A, B), page(A, B)));
    assertEquals(1, pair(page(A, B), page(A, B), 1).confidence());
  }

  @Test
  void takesOtherSpacesAndEscapesAsUnchanged() {
    PageText from = page("Send  it to *.example.org now.", "It is C:\\");
    PageText to = page("Send it\u00A0to \\*.example.org now.", "It is C:\\\\");
    assertEquals("Unchanged 0>0; Unchanged 1>1", pairs(from, to));
  }

  @Test
  void takesOtherCasePunctuationAndMarkupAsEdited() {
    assertEquals(
        "Edited 0>0; Unchanged 1>1; Edited 2>2",
        pairs(page(A, B, C), page(A.replace(".", "!"), B, C.replace("fire", "**fire**"))));
  }

  @Test
  void tellsWhatWasAddedAndRemoved() {
    assertEquals(
        "Unchanged 0>0; Removed 1>; Added >1; Unchanged 2>2", pairs(page(A, B, C), page(A, D, C)));
    assertEquals("Removed 0>; Removed 1>; Unchanged 2>0", pairs(page(A, B, C), page(C)));
    assertEquals("Added >0; Unchanged 0>1; Added >2", pairs(page(B), page(A, B, C)));
  }

  @Test
  void putsWhatWasRemovedBehindWhatStoodBeforeIt() {
    assertEquals(
        "Unchanged 0>0; Removed 1>; Removed 2>; Added >1; Unchanged 3>2",
        pairs(page(A, B, "Gone, too, for good.", C), page(A, D, C)));
  }

  @Test
  void tellsEntriesApartByWhereTheyLead() {
    String first = "- Opening hours of the library => hours.md";
    String last = "- Fees of the library => fees.md";
    PageText from = page(first, "- Plan and prepare your library visit => visit.md", last);
    assertEquals(
        "Unchanged 0>0; Removed 1>; Added >1; Unchanged 2>2",
        pairs(from, page(first, "- Visit roadmap for the library => roadmap.md", last)));
    assertEquals(
        "Unchanged 0>0; Edited 1>1; Unchanged 2>2",
        pairs(from, page(first, "- Visit roadmap for the library => visit.md", last)));
    assertEquals(
        "Unchanged 0>0; Edited 1>1; Unchanged 2>2",
        pairs(from, page(first, "- Plan your library visit => roadmap.md", last)));
  }

  @Test
  void linksAnEditedSentence() {
    assertEquals(
        "Unchanged 0>0; Edited 1>1; Unchanged 2>2",
        pairs(page(A, B, C), page(A, "All visitors must sign the book at the front desk.", C)));
  }

  @Test
  void linksAHeavilyEditedSentenceBetweenLinkedNeighbours() {
    String edited = "At the front desk lies a list that every guest has to fill in.";
    assertEquals(
        "Unchanged 0>0; Edited 1>1; Unchanged 2>2", pairs(page(A, B, C), page(A, edited, C)));
  }

  @Test
  void keepsUnrelatedSentencesOfOnePlaceApart() {
    assertEquals(
        "Unchanged 0>0; Removed 1>; Removed 2>; Added >1; Added >2; Unchanged 3>3",
        pairs(page(A, B, D, C), page(A, "Lunch is free on Fridays.", "Ask Kim about shoes.", C)));
  }

  @Test
  void splitsAtAConjunction() {
    PageText from = page(A, "Save the file, and restart the server in the cellar.", C);
    PageText to = page(A, "Save the file. / Restart the server in the cellar.", C);
    assertEquals("Unchanged 0>0; Split 1>1,2; Unchanged 2>3", pairs(from, to));
    assertEquals("Unchanged 0>0; Merged 1,2>1; Unchanged 3>2", pairs(to, from));
  }

  @Test
  void splitsWithOtherWordsAtTheSeam() {
    PageText from = page("The scanner reads each badge and then it writes the time to a log.");
    PageText to = page("The scanner reads every badge. / It writes the time to a log.");
    assertEquals("Split 0>0,1", pairs(from, to));
    assertEquals("Merged 0,1>0", pairs(to, from));
  }

  @Test
  void splitsAParagraphIntoItsSentences() {
    PageText from = page(A + " " + B + " " + C + " " + D, "Behind it.");
    PageText to = page(A + " / " + B + " / " + C + " / " + D, "Behind it.");
    assertEquals("Split 0>0,1,2,3; Unchanged 1>4", pairs(from, to));
    assertEquals("Merged 0,1,2,3>0; Unchanged 4>1", pairs(to, from));
  }

  @Test
  void splitsIntoALeadAndItems() {
    PageText from = page(A, "You need a badge, a locker key and a signed permit.", C);
    PageText to = page(A, "You need:", "- A badge", "- A locker key", "- A signed permit", C);
    assertEquals("Unchanged 0>0; Split 1>1,2,3,4; Unchanged 2>5", pairs(from, to));
    assertEquals("Unchanged 0>0; Merged 1,2,3,4>1; Unchanged 5>2", pairs(to, from));
  }

  @Test
  void splitsWhatIsSaidOnceIntoWhatIsSaidTwice() {
    PageText from = page(A, "The red gate and the blue gate close at nine in the evening.", C);
    PageText to =
        page(
            A,
            "The red gate closes at nine in the evening. / The blue gate closes at nine in the"
                + " morning.",
            C);
    assertEquals("Unchanged 0>0; Split 1>1,2; Unchanged 2>3", pairs(from, to));
  }

  @Test
  void linksAStepNumberThatIsCutOff() {
    PageText from = page("# Step 1. Unlock the doors of the hall", A);
    PageText to = page("# Step 1. / Unlock the doors of the hall", A);
    assertEquals("Split 0>0,1; Unchanged 1>2", pairs(from, to));
  }

  @Test
  void linksALinkThatIsCutElsewhere() {
    PageText from = page(A, "[The rules of the house](rules.md)", C);
    PageText to = page(A, "The rules of the house", C);
    assertEquals("Unchanged 0>0; Edited 1>1; Unchanged 2>2", pairs(from, to));
  }

  @Test
  void doesNotTakeANewSentenceBehindAnEditedOneForASplit() {
    PageText from = page(A, B, C);
    PageText to = page(A, "Visitors sign the book at the main desk. / Badges cost two coins.", C);
    assertEquals("Unchanged 0>0; Edited 1>1; Added >2; Unchanged 2>3", pairs(from, to));
  }

  @Test
  void doesNotTakeACopyForASplit() {
    assertEquals(3, aligner.align(page(A, B), page(A, A, B)).pairs().size());
  }

  @Test
  void splitsMergesAndEditsBesideEachOther() {
    PageText from =
        page(
            "Open the valve slowly, and read the pressure on the gauge. / Write it down. / Close"
                + " the valve again. / Tell the engineer on duty about leaks.");
    PageText to =
        page(
            "Open the valve slowly. / Read the pressure on the gauge. / Write it down and close the"
                + " valve again. / Tell the engineer on call about leaks.");
    assertEquals("Split 0>0,1; Merged 1,2>2; Edited 3>3", pairs(from, to));
  }

  @Test
  void linksARenamedHeading() {
    PageText from = page(A, "# Opening hours of the hall", B, C);
    PageText to = page(A, "# When the hall is open", B, C);
    assertEquals("Unchanged 0>0; Edited 1>1; Unchanged 2>2; Unchanged 3>3", pairs(from, to));
  }

  @Test
  void linksAHeadingWithoutACommonWordByItsSentences() {
    PageText from = page(A, "# Safety", B, C, "# Else", D);
    PageText to = page(A, "# Rules for guests", B, C, "# Else", D);
    assertTrue(pairs(from, to).contains("Edited 1>1"), pairs(from, to));
  }

  @Test
  void linksTheValueOfACell() {
    PageText from = page("| Plan | Days kept", "| Small | 14 days", "| Large | Never");
    PageText to = page("| Plan | Days kept", "| Small | 30 days", "| Large | 90");
    assertEquals(
        "Unchanged 0>0; Unchanged 1>1; Unchanged 2>2; Edited 3>3; Unchanged 4>4; Edited 5>5",
        pairs(from, to));
  }

  @Test
  void tellsRepeatedCellsApartByRowAndColumn() {
    PageText from =
        page("| Name | Old | New", "| Door | Yes | Yes", "| Gate | Yes | No", "| Roof | Yes | Yes");
    PageText to = page("| Name | New", "| Door | Yes", "| Roof | Yes");
    assertEquals(
        "Unchanged 0>0; Removed 1>; Unchanged 2>1; Unchanged 3>2; Removed 4>; Unchanged 5>3;"
            + " Removed 6>; Removed 7>; Removed 8>; Unchanged 9>4; Removed 10>; Unchanged 11>5",
        pairs(from, to));
  }

  @Test
  void tellsRepeatedSentencesApartByTheirNeighbours() {
    String run = "Run this command:";
    PageText from = page("# One", A, run, B, "# Two", C, run, D);
    PageText to = page("# Two", C, run, D);
    assertEquals(
        "Removed 0>; Removed 1>; Removed 2>; Removed 3>;"
            + " Unchanged 4>0; Unchanged 5>1; Unchanged 6>2; Unchanged 7>3",
        pairs(from, to));
  }

  @Test
  void isLessSureOfRepeats() {
    PageText page = page("| Name | New", "| Door | Yes", "| Roof | Yes");
    assertTrue(pair(page, page, 3).confidence() < 1);
  }

  @Test
  void movesTheShorterSide() {
    PageText from = page(A, B, C, D);
    PageText to = page(D, A, B, C);
    assertEquals("Moved 3>0; Unchanged 0>1; Unchanged 1>2; Unchanged 2>3", pairs(from, to));
    assertEquals("Unchanged 1>0; Unchanged 2>1; Unchanged 3>2; Moved 0>3", pairs(to, from));
  }

  @Test
  void movesAnEditedSentenceToAnotherSection() {
    PageText from = page("# Doors", A, B, "# Cars", C, D);
    PageText to = page("# Doors", A, "# Cars", C, D, "All visitors sign the book at the desk.");
    assertTrue(pairs(from, to).contains("Moved 2>5"), pairs(from, to));
    assertTrue(pairs(from, to).contains("Unchanged 5>4"), pairs(from, to));
  }

  @Test
  void movesRepeatedCellsWithTheirTable() {
    PageText from =
        page("# One", A, B, C, "# Two", "| Name of it | On", "| Door | Yes", "| Roof | Yes");
    PageText to =
        page("# Two", "| Name of it | On", "| Door | Yes", "| Roof | Yes", "# One", A, B, C);
    String pairs = pairs(from, to);
    assertTrue(!pairs.contains("Removed") && !pairs.contains("Added"), pairs);
    assertTrue(pairs.contains("8>4"), pairs);
    assertTrue(pairs.contains("10>6"), pairs);
  }

  @Test
  void doesNotMoveAShortTextAlone() {
    PageText from = page("# One", A, "None.", B, "# Two", C, D);
    PageText to = page("# One", A, B, "# Two", C, "None.", D);
    assertTrue(!pairs(from, to).contains("Moved"), pairs(from, to));
  }

  @Test
  void linksAMissingHalfByItsNeighbours() {
    PageText from = page(A, "", C);
    PageText to = page(A, B, C);
    assertEquals("Unchanged 0>0; Edited 1>1; Unchanged 2>2", pairs(from, to));
    assertTrue(pair(from, to, 1).confidence() < 0.5);
    assertEquals("Unchanged 0>0; Removed 1>; Unchanged 2>1", pairs(from, page(A, C)));
  }

  @Test
  void readsScriptsWithoutSpaces() {
    PageText from = page("管理者は設定を変更できます。", "会議室は予約が必要です。", "駐車場は無料です。");
    PageText to = page("管理者は設定を変更できます。", "会議室は事前の予約が必要です。", "駐車場は無料です。");
    assertEquals("Unchanged 0>0; Edited 1>1; Unchanged 2>2", pairs(from, to));
  }

  @Test
  void alignsWithAnEmptyPage() {
    PageText empty =
        new PageText(page().file(), page().sections(), List.of(), List.of(), List.of());
    assertEquals("Removed 0>", pairs(page(A), empty));
    assertEquals("Added >0", pairs(empty, page(A)));
    assertEquals("", pairs(empty, empty));
  }

  @Test
  void isSurerOfAnAbsenceWhenNothingIsAlike() {
    PageText from = page(A, B, C);
    double unlike = pair(from, page(A, D, C), 1).confidence();
    double like = pair(from, page(C, "The front desk sells umbrellas.", A), 0).confidence();
    assertTrue(unlike >= 0.8, unlike + "");
    assertTrue(like <= unlike, like + " " + unlike);
  }
}
