package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diglot.LabelledTexts;
import org.diglot.model.LanguageTag;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Entry;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private static Lexicon lexicon(String tag, String... phrases) {
    return new Lexicon(new LanguageTag(tag), Map.of(Cue.NEGATION, List.of(phrases)));
  }

  private static List<String> found(Lexicon lexicon, String text) {
    return lexicon.find(text).stream().map(hit -> text.substring(hit.start(), hit.end())).toList();
  }

  @Test
  void findsWholeWordsInAnyCase() {
    assertEquals(List.of("Not"), found(lexicon("en", "not"), "Not a notion, a knot"));
  }

  @Test
  void findsNothingInsideOfJoinedWords() {
    assertEquals(List.of("only"), found(lexicon("en", "only"), "read-only, only-child, only"));
  }

  @Test
  void takesTheLongestOfOverlappingPhrases() {
    assertEquals(
        List.of("do not need to"),
        found(lexicon("en", "not", "do not need to"), "We do not need to."));
  }

  @Test
  void doesNotTellApostrophesApart() {
    assertEquals(List.of("can’t", "don't"), found(lexicon("en", "can't", "don’t"), "can’t, don't"));
  }

  @Test
  void takesStarsForAnyLetters() {
    assertEquals(
        List.of("disabling", "won’t"),
        found(lexicon("en", "disabl*", "*n't"), "disabling it won’t able"));
    assertEquals(
        List.of("turn it off"), found(lexicon("en", "turn * off"), "turn it off, turn off"));
  }

  @Test
  void takesAlternativesAndPlaceHolders() {
    Lexicon lexicon = lexicon("en", "within/in <number> days", "by <month>", "^ avoid");
    assertEquals(
        List.of("in 14 days", "by March"), found(lexicon, "in 14 days, by March 1; we avoid it"));
    assertEquals(List.of("Avoid", "avoid"), found(lexicon, "Avoid it. If so, avoid it"));
  }

  @Test
  void doesNotJoinWordsOverPunctuation() {
    assertEquals(List.of(), found(lexicon("en", "up to"), "Stand up. To go"));
  }

  @Test
  void exceptionsHideWhatTheyHold() {
    Lexicon lexicon =
        Lexicon.of(
            ENGLISH,
            List.of(
                new Entry(Cue.PERMISSION, "may", "may", false),
                new Entry(Cue.PERMISSION, "in may", "in may", true)));
    assertEquals(List.of("may"), found(lexicon, "In May you may"));
  }

  @Test
  void laterEntriesReplaceEarlierOnes() {
    Lexicon lexicon =
        Lexicon.of(
            ENGLISH,
            List.of(
                new Entry(Cue.NEGATION, "block", "block", false),
                new Entry(Cue.NEGATION, "Block", "block", true)));
    assertEquals(List.of(), found(lexicon, "block it"));
  }

  @Test
  void namesTheMeaningOfAPhrase() {
    Lexicon lexicon = Lexicon.of(ENGLISH, List.of(new Entry(Cue.CONDITION, "when", "if", false)));
    assertEquals("if", lexicon.find("When it rains").get(0).entry());
  }

  @Test
  void findsPhrasesInScriptsWithoutSpaces() {
    assertEquals(List.of("できません"), found(lexicon("ja", "できません"), "変更することはできません。"));
    assertEquals(List.of("禁止"), found(lexicon("zh-Hans", "禁止"), "此处禁止吸烟"));
    assertEquals(List.of("않습니다"), found(lexicon("ko", "않*"), "허용하지 않습니다"));
    assertEquals(List.of("ولا"), found(lexicon("ar", "*لا"), "ولا يمكن"));
    assertEquals(List.of("n’est pas"), found(lexicon("fr", "n'est pas"), "Ce n’est pas permis"));
  }

  @Test
  void objectsToPhrasesThatCannotMatch() {
    Stream.of("", " ^ ", "<day>", "a**b", "-", "a/", "*".repeat(3))
        .forEach(phrase -> assertTrue(Lexicon.problem(phrase, ENGLISH).isPresent(), phrase));
    assertTrue(
        Lexicon.problem("a/b/c/d/e/f/g/h a/b/c/d/e/f/g/h a/b/c/d/e/f/g/h", ENGLISH).isPresent());
    assertTrue(Lexicon.problem("x ".repeat(30), ENGLISH).isPresent());
  }

  @Test
  void knowsEveryCueByItsKey() {
    Arrays.stream(Cue.values()).forEach(cue -> assertEquals(cue, Cue.of(cue.key()).orElseThrow()));
  }

  @Test
  void readsAMegabyteInGoodTime() {
    Lexicon english = LabelledTexts.english();
    String text = "You must not, if you may, do not need to ".repeat(25_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertTrue(english.find(text).size() > 100_000));
  }
}
