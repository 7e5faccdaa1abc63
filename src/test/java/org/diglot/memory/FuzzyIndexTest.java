package org.diglot.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.diglot.model.LanguageTag;
import org.junit.jupiter.api.Test;

class FuzzyIndexTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private static List<FuzzyIndex.Hit> find(List<String> texts, String text, int threshold) {
    return new FuzzyIndex(texts, ENGLISH).find(text, 5, threshold);
  }

  @Test
  void countsTheShareOfWordsThatStay() {
    List<String> texts = List.of("Lock the door at night", "Feed the cat", "Lock the door");
    assertEquals(List.of(new FuzzyIndex.Hit(0, 80)), find(texts, "Lock this door at night", 50));
    assertEquals(
        List.of(new FuzzyIndex.Hit(2, 100), new FuzzyIndex.Hit(0, 60)),
        find(texts, "lock the DOOR!", 50));
  }

  @Test
  void theOrderOfWordsCounts() {
    List<String> texts = List.of("night at door the lock", "lock the door at noon");
    assertEquals(List.of(new FuzzyIndex.Hit(1, 80)), find(texts, "Lock the door at night", 50));
  }

  @Test
  void codeAndAddressesAreOneWord() {
    List<String> texts = List.of("Run `git push --force now` here");
    assertEquals(
        List.of(new FuzzyIndex.Hit(0, 66)), find(texts, "Run `git pull --all later` here", 50));
    assertEquals(
        List.of(new FuzzyIndex.Hit(0, 75)),
        find(
            List.of("See https://a.example/b/c?d=e for more"),
            "See <https://x.example> for more",
            50));
  }

  @Test
  void textsWithoutWordsAreLikeNothing() {
    assertEquals(List.of(), find(List.of("***", "…", "Lock it"), "…", 1));
    assertEquals(List.of(), find(List.of(), "Lock it", 50));
  }

  @Test
  void characterWiseScriptsAreCompared() {
    FuzzyIndex index = new FuzzyIndex(List.of("扉を閉めてください。", "窓を開けてください。"), new LanguageTag("ja"));
    assertEquals(0, index.find("扉を必ず閉めてください。", 1, 50).get(0).segment());
  }

  @Test
  void oneQuestionLeavesNothingToTheNext() {
    FuzzyIndex index =
        new FuzzyIndex(List.of("Lock the door at night", "Feed the cat at home"), ENGLISH);
    List<FuzzyIndex.Hit> first = index.find("Lock this door at night", 5, 10);
    index.find("Feed a cat at home", 5, 10);
    assertEquals(first, index.find("Lock this door at night", 5, 10));
  }

  @Test
  void findsWhatComparingWithEachFinds() {
    ManySegments many = new ManySegments(3_000, 7);
    FuzzyIndex index = new FuzzyIndex(many.segments(), ENGLISH);
    int found = 0;
    int there = 0;
    for (int i = 0; i < 300; i++) {
      String query = many.edited(many.segments().get(i * 9));
      int best = best(many.segments(), query);
      if (best >= 50) {
        there++;
        List<FuzzyIndex.Hit> hits = index.find(query, 1, 50);
        found += !hits.isEmpty() && hits.get(0).likeness() == best ? 1 : 0;
      }
    }
    assertTrue(there > 200, "queries with a match: " + there);
    assertEquals(there, found);
  }

  private static int best(List<String> texts, String query) {
    Vocabulary vocabulary = new Vocabulary();
    IntList words = new IntList();
    IntList ends = new IntList();
    for (String text : texts) {
      SegmentWords.of(text, ENGLISH).forEach(word -> words.add(vocabulary.add(word)));
      ends.add(words.size());
    }
    int[] wanted = SegmentWords.of(query, ENGLISH).stream().mapToInt(vocabulary::number).toArray();
    WordDistance distance = new WordDistance(wanted, new int[vocabulary.size()]);
    int best = 0;
    for (int i = 0; i < ends.size(); i++) {
      int start = i == 0 ? 0 : ends.get(i - 1);
      int longer = Math.max(ends.get(i) - start, wanted.length);
      int changes = distance.within(words, start, ends.get(i), longer);
      best = Math.max(best, longer == 0 ? 0 : 100 * (longer - changes) / longer);
    }
    return best;
  }
}
