package org.diglot.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diglot.memory.Match.Kind;
import org.diglot.memory.TermEntry.Status;
import org.diglot.model.LanguageTag;
import org.diglot.pipeline.PackOfLanguage;
import org.diglot.text.Lexicon;
import org.junit.jupiter.api.Test;

class TranslationMemoryTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en");
  private static final LanguageTag FRENCH = new LanguageTag("fr");
  private static final Lexicon LEXICON = PackOfLanguage.of(ENGLISH).lexicon();

  private static MemoryEntry entry(String source, String target) {
    return new MemoryEntry(source, target, "", "", "", "a.tmx", "", true);
  }

  private static MemoryEntry placed(String target, String page, String previous, String next) {
    return new MemoryEntry("Lock it.", target, page, previous, next, page, "x-" + target, true);
  }

  private static TranslationMemory memory(MemoryEntry... entries) {
    return TranslationMemory.of(LEXICON, Termbase.empty(FRENCH), List.of(entries));
  }

  private static TranslationMemory ofSources(String... sources) {
    return memory(
        Stream.of(sources).map(source -> entry(source, "Cible")).toArray(MemoryEntry[]::new));
  }

  private static Match best(TranslationMemory memory, String text) {
    return memory.matches(MemoryQuery.of(text), 1, 1).get(0);
  }

  private static int score(String from, String to) {
    return best(ofSources(from), to).score();
  }

  @Test
  void sameTextIsExactWhateverToolsChanged() {
    Match match = best(ofSources("Lock  the\\_door\u200B now."), "Lock the_door now.");
    assertEquals(Kind.EXACT, match.kind());
    assertEquals(100, match.score());
  }

  @Test
  void sameNeighboursMakeAMatchInContext() {
    TranslationMemory memory =
        memory(placed("un", "a.md", "Before.", "Behind."), placed("deux", "b.md", "Other.", ""));
    MemoryQuery query = new MemoryQuery("Lock it.", "c.md", "Before.", "Behind.");
    List<Match> matches = memory.matches(query, 5, 50);
    assertEquals(Kind.IN_CONTEXT, matches.get(0).kind());
    assertEquals("un", matches.get(0).entry().target());
    assertEquals(Kind.EXACT, matches.get(1).kind());
    assertEquals(Set.of(Penalty.AMBIGUOUS), matches.get(1).penalties());
  }

  @Test
  void onItsOwnPageOneNeighbourIsEnough() {
    TranslationMemory memory = memory(placed("un", "a.md", "Before.", "Behind."));
    assertEquals(Kind.IN_CONTEXT, kind(memory, "a.md", "Before.", "New."));
    assertEquals(Kind.IN_CONTEXT, kind(memory, "a.md", "New.", "Behind."));
    assertEquals(Kind.EXACT, kind(memory, "b.md", "Before.", "New."));
    assertEquals(Kind.EXACT, kind(memory, "a.md", "New.", "Newer."));
  }

  @Test
  void nothingAroundIsNoContext() {
    TranslationMemory memory = memory(placed("un", "a.md", "", ""));
    assertEquals(Kind.EXACT, kind(memory, "a.md", "", ""));
    assertEquals(Kind.IN_CONTEXT, kind(memory(placed("un", "", "", "Behind.")), "", "", "Behind."));
  }

  private static Kind kind(TranslationMemory memory, String page, String previous, String next) {
    return memory.matches(new MemoryQuery("Lock it.", page, previous, next), 1, 50).get(0).kind();
  }

  @Test
  void differentTranslationsInOneContextAreNotCertain() {
    TranslationMemory memory =
        memory(
            placed("un", "a.md", "Before.", "Behind."),
            placed("deux", "b.md", "Before.", "Behind."));
    List<Match> matches =
        memory.matches(new MemoryQuery("Lock it.", "", "Before.", "Behind."), 5, 50);
    assertEquals(List.of(Kind.EXACT, Kind.EXACT), matches.stream().map(Match::kind).toList());
    assertEquals(99, matches.get(0).score());
  }

  @Test
  void theMoreFrequentTranslationComesFirst() {
    TranslationMemory memory =
        memory(
            placed("rare", "a.md", "", ""),
            placed("often", "b.md", "", ""),
            placed("often", "c.md", "", ""));
    assertEquals("often", best(memory, "Lock it.").entry().target());
  }

  @Test
  void whatWaitsForReviewIsNeverInContext() {
    TranslationMemory memory =
        memory(new MemoryEntry("Lock it.", "un", "a.md", "Before.", "Behind.", "a.md", "", false));
    Match match =
        memory.matches(new MemoryQuery("Lock it.", "a.md", "Before.", "Behind."), 1, 50).get(0);
    assertEquals(Kind.EXACT, match.kind());
    assertEquals(Set.of(Penalty.UNSETTLED), match.penalties());
    assertEquals(95, match.score());
  }

  @Test
  void repeatedAndBlankEntriesAreLeftOut() {
    assertEquals(
        1,
        memory(entry("One", "un"), entry("One", "un"), entry("Two", " "), entry("", "x"))
            .entries()
            .size());
  }

  @Test
  void aNegationInALongSentenceIsNoGoodMatch() {
    String long1 =
        "Employees who work with customers in one of the regional offices must share their access"
            + " badge with the colleagues of the same team during the night shift in winter";
    assertTrue(score(long1, long1.replace("must share", "must not share")) <= 69);
    assertTrue(
        score(
                "The tenant is allowed in the main building of the company",
                "The tenant is blocked in the main building of the company")
            <= 69);
    assertTrue(
        score(
                "Lock the door before the last visitor leaves the building today",
                "Lock the door after the last visitor leaves the building today")
            <= 69);
  }

  @Test
  void meaningCostsMoreThanWording() {
    String text = "Every visitor of the main office must carry a badge at the gate during the day";
    int wording = score(text, text.replace("carry", "wear"));
    assertEquals(93, wording);
    assertTrue(score(text, text.replace("must", "may")) <= 74);
    assertTrue(score(text + " for 30 days", text + " for 14 days") <= 84);
    assertTrue(score(text + " from 3 May 2024", text + " from 4 May 2024") <= 84);
    assertTrue(score(text, text.replace("Every visitor", "Some visitors")) <= 79);
  }

  @Test
  void termsCostMoreThanOtherWords() {
    String text = "Every visitor of the main office carries a badge at the gate during the day";
    Termbase terms =
        Termbase.of(FRENCH, List.of(new TermEntry("badge", "badge", "badge", Status.PREFERRED)));
    TranslationMemory memory = TranslationMemory.of(LEXICON, terms, List.of(entry(text, "Cible")));
    Match match = best(memory, text.replace("badge", "folder"));
    assertEquals(Set.of(Penalty.TERM), match.penalties());
    assertEquals(88, match.score());
  }

  @Test
  void marksAndFormCostLittle() {
    Match marks = best(ofSources("Lock **the** door now."), "Lock the door now.");
    assertEquals(Kind.FUZZY, marks.kind());
    assertEquals(97, marks.score());
    Match form = best(ofSources("Lock the door now."), "Lock the Door now!");
    assertEquals(Kind.FUZZY, form.kind());
    assertEquals(98, form.score());
  }

  @Test
  void theThresholdCountsPenalties() {
    TranslationMemory memory = ofSources("You must lock the door", "You must not lock the door");
    assertTrue(memory.matches(MemoryQuery.of("You must lock a door"), 5, 70).size() == 1);
    assertFalse(memory.matches(MemoryQuery.of("You must lock a door"), 5, 40).isEmpty());
  }

  @Test
  void aSegmentIsNoAnswerToItself() {
    TranslationMemory memory =
        memory(placed("un", "a.md", "Before.", ""), placed("deux", "b.md", "Before.", ""));
    MemoryQuery query = new MemoryQuery("Lock it.", "a.md", "Before.", "", "a.md#x-un");
    assertEquals(List.of("deux"), memory.best(query, 5).stream().map(Match::target).toList());
    assertEquals("b.md#x-deux", memory.best(query, 5).get(0).origin());
    MemoryQuery alike = new MemoryQuery("Lock it now.", "a.md", "", "", "a.md#x-un");
    assertEquals("deux", memory.best(alike, 5).get(0).target());
  }

  @Test
  void anEmptyMemoryHasNothing() {
    assertEquals(List.of(), memory().matches(MemoryQuery.of("Lock it."), 5, 1));
  }
}
