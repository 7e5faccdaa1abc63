package org.diglot.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.memory.MemoryQuery;
import org.diglot.model.PageStates;
import org.diglot.model.RemovedSegment;
import org.diglot.model.SegmentState;
import org.diglot.model.SegmentStatus;
import org.junit.jupiter.api.Test;

class PageUpdaterTest {

  private static final String HEAD = "---\ntitle: Badges\nauthor: ann\nms.date: 01/02/2026\n---\n";
  private static final String FIRST =
      HEAD
          + "# Badges\n\nWear your badge. Doors open until 20:00.\n\n"
          + "## Loss\n\n- Tell reception at once.\n- Do not lend the badge.\n";

  private static UpdatedPage page() {
    return UpdatedPage.of(
        "fr-FR",
        FIRST,
        Map.of(
            "Badges", "Badges",
            "Wear your badge.", "Portez votre badge.",
            "Doors open until 20:00.", "Les portes s’ouvrent jusqu’à 20h00.",
            "Loss", "Perte",
            "Tell reception at once.", "Prévenez aussitôt l’accueil.",
            "Do not lend the badge.", "Ne prêtez pas le badge."));
  }

  @Test
  void keepsEveryByteButIdsAndHashWhereOnlyTheFrontMatterChanged() {
    UpdatedPage before = page();
    UpdatedPage after = before.update(FIRST.replace("ann", "bob"));
    assertEquals(
        before.withoutIds().replace("author: ann", "author: bob").replace(before.hash(), "HASH"),
        after.withoutIds().replace(after.hash(), "HASH"));
    assertEquals(List.of(), after.states().segments());
    assertFalse(before.text().contains(after.prefix()), "the ids are of another file");
  }

  @Test
  void keepsAnEditedSentencesTranslationAndWhatItWasMadeFrom() {
    UpdatedPage after = page().update(FIRST.replace("until 20:00", "until 22:00"));
    assertEquals("Les portes s’ouvrent jusqu’à 20h00.", after.target("Doors open until 22:00."));
    SegmentStatus status = after.status("Doors open until 22:00.").orElseThrow();
    assertEquals(SegmentState.NEEDS_REVIEW, status.state());
    assertEquals(Optional.of("Doors open until 20:00."), status.translatedFrom());
    assertEquals(Optional.of("normative"), status.consequence());
    assertEquals(Optional.of("edited"), status.carried());
  }

  @Test
  void comparesWithWhatTheTranslationWasMadeFromAlsoAfterSeveralUpdates() {
    UpdatedPage twice =
        page()
            .update(FIRST.replace("until 20:00", "until 22:00"))
            .update(FIRST.replace("until 20:00", "until 23:00"));
    SegmentStatus status = twice.status("Doors open until 23:00.").orElseThrow();
    assertEquals(Optional.of("Doors open until 20:00."), status.translatedFrom());
    UpdatedPage back = twice.update(FIRST);
    assertEquals(Optional.empty(), back.status("Doors open until 20:00."));
    assertEquals(page().withoutIds(), back.withoutIds());
  }

  @Test
  void keepsTheMarkOfASentenceThatTheNextUpdateLeavesAlone() {
    UpdatedPage twice =
        page()
            .update(FIRST.replace("until 20:00", "until 22:00"))
            .update(FIRST.replace("until 20:00", "until 22:00").replace("Loss", "Lost badges"));
    SegmentStatus status = twice.status("Doors open until 22:00.").orElseThrow();
    assertEquals(SegmentState.NEEDS_REVIEW, status.state());
    assertEquals(Optional.of("Doors open until 20:00."), status.translatedFrom());
  }

  @Test
  void movesATranslationWithItsSentence() {
    String moved =
        FIRST
            .replace("- Do not lend the badge.\n", "")
            .replace("Wear your badge.", "Do not lend the badge. Wear your badge.");
    UpdatedPage after = page().update(moved);
    assertEquals("Ne prêtez pas le badge.", after.target("Do not lend the badge."));
    assertEquals(List.of(), after.removed());
  }

  @Test
  void leavesNewSentencesEmptyOrTakesWhatTheMemoryAgreesOn() {
    String longer = FIRST + "\nAsk the guard. Visitors sign in.\n";
    Recall recall =
        Recall.ofTexts(
            text ->
                text.equals("Ask the guard.")
                    ? Optional.of("Demandez au gardien.")
                    : Optional.empty());
    UpdatedPage after = page().update(longer, recall);
    assertEquals("Demandez au gardien.", after.target("Ask the guard."));
    assertEquals("", after.target("Visitors sign in."));
    assertEquals(SegmentState.INITIAL, after.status("Visitors sign in.").orElseThrow().state());
    SegmentStatus recalled = after.status("Ask the guard.").orElseThrow();
    assertEquals(SegmentState.NEEDS_REVIEW, recalled.state());
    assertEquals(Optional.of("recalled"), recalled.carried());
  }

  @Test
  void whatTranslatesALikeTextShowsItsSourceAndWhatDiffers() {
    Recall recall =
        query ->
            Optional.of(
                new Recall.Recalled(
                    "Ne prêtez pas la clé.",
                    SegmentState.NEEDS_REVIEW,
                    Optional.of("Do not lend the key.")));
    UpdatedPage after = page().update(FIRST + "\nLend the key.\n", recall);
    SegmentStatus status = after.status("Lend the key.").orElseThrow();
    assertEquals(SegmentState.NEEDS_REVIEW, status.state());
    assertEquals(Optional.of("Do not lend the key."), status.translatedFrom());
    assertEquals(Optional.of("normative"), status.consequence());
    assertEquals("Ne prêtez pas la clé.", after.target("Lend the key."));
  }

  @Test
  void asksForATextWithItsNeighboursOnThePage() {
    List<MemoryQuery> asked = new ArrayList<>();
    Recall recall =
        query -> {
          asked.add(query);
          return Optional.empty();
        };
    page().update(FIRST + "\nAsk the guard. Visitors sign in.\n", recall);
    assertEquals(2, asked.size());
    assertEquals("Ask the guard.", asked.get(1).previous());
    assertEquals("Visitors sign in.", asked.get(0).next());
    assertEquals("badges.md", asked.get(0).page());
    assertEquals("", asked.get(1).next());
  }

  @Test
  void keepsWhatIsGoneBesideThePage() {
    UpdatedPage after = page().update(FIRST.replace("- Do not lend the badge.\n", ""));
    assertEquals(
        List.of(new RemovedSegment("Loss", "Do not lend the badge.", "Ne prêtez pas le badge.")),
        after.removed());
  }

  @Test
  void joinsTheTranslationsOfSentencesThatBecameOne() {
    UpdatedPage after =
        page()
            .update(
                FIRST.replace(
                    "Wear your badge. Doors open until 20:00.",
                    "Wear your badge, doors open until 20:00."));
    String target = after.target("Wear your badge, doors open until 20:00.");
    assertTrue(target.contains("Portez votre badge."), target);
    assertTrue(target.contains("20h00"), target);
  }

  @Test
  void putsTheAnchorOfTheNewHeadingIn() {
    UpdatedPage after = page().update(FIRST.replace("## Loss", "## Lost badges"));
    assertTrue(after.text().contains("## <a name=\"lost-badges\"></a><span"), after.text());
  }

  @Test
  void numbersSentencesAsTheLocalisationBuildDoes() {
    UpdatedPage after = page().update(FIRST + "\n![Plan of the hall](plan.png)\n\nAsk.\n");
    assertEquals("102", after.ordinal("Badges"));
    assertEquals("107", after.ordinal("Do not lend the badge."));
    assertEquals("109", after.ordinal("Ask."));
  }

  @Test
  void carriesTheAlternativeTextOfAnImage() {
    String source = FIRST + "\n![Plan](plan.png)\n\nAsk.\n";
    UpdatedPage before =
        page().update(source).edit("![Plan](plan.png)", "![Plan du hall](plan.png)");
    UpdatedPage after = before.update(source.replace("Ask.\n", "Ask us.\n\n![Plan](door.png)\n"));
    assertTrue(after.text().contains("![Plan du hall](plan.png)"), after.text());
    assertTrue(after.text().contains("![Plan](door.png)"), after.text());
  }

  @Test
  void hasNoStatesForAPageThatWasNeverUpdated() {
    assertEquals(PageStates.NONE.segments(), page().states().segments());
  }
}
