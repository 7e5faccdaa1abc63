package org.diglot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

  private static SearchEntry text(String text) {
    return new SearchEntry(0, "k1", text, "", false);
  }

  private static SearchPage page(int number, SearchEntry... entries) {
    return new SearchPage(
        number, "p" + number + ".html", "P", "en", SearchPage.State.CURRENT, List.of(entries));
  }

  /** Words that nobody wrote, in every kind of script. */
  private static List<SearchPage> pages(int count) {
    Random random = new Random(7);
    String[] words = {"door", "Key", "clé", "鍵を", "パスワード", "비밀번호", "รหัสผ่าน", "والمدير", "7"};
    List<SearchPage> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SearchEntry[] entries = new SearchEntry[1 + random.nextInt(60)];
      for (int k = 0; k < entries.length; k++) {
        StringBuilder text = new StringBuilder();
        for (int w = 0; w < 8; w++) {
          text.append(words[random.nextInt(words.length)]).append(random.nextInt(400)).append(' ');
        }
        entries[k] =
            new SearchEntry(
                k == 0 ? 1 : 0, "k" + k, text.toString(), "word " + k + " of " + i, false);
      }
      pages.add(page(i, entries));
    }
    return pages;
  }

  @Test
  void listsEverySentenceOfEveryTerm() {
    List<SearchPage> pages = pages(40);
    Map<String, TreeSet<Integer>> shown = new TreeMap<>();
    Map<String, TreeSet<Integer>> originals = new TreeMap<>();
    int sentence = 0;
    for (SearchPage page : pages) {
      for (SearchEntry entry : page.entries()) {
        int number = sentence++;
        Tokens.of(entry.text())
            .forEach(t -> shown.computeIfAbsent(t.term(), k -> new TreeSet<>()).add(number));
        Tokens.of(entry.original())
            .forEach(t -> originals.computeIfAbsent(t.term(), k -> new TreeSet<>()).add(number));
      }
    }
    ReadIndex index = ReadIndex.of(pages);

    assertEquals(shown, new TreeMap<>(index.terms("t")));
    assertEquals(originals, new TreeMap<>(index.terms("o")));
  }

  @Test
  void keepsTermsInOrderAndFilesSmall() {
    ReadIndex index = ReadIndex.of(pages(40));
    List<String> terms = new ArrayList<>(index.terms("t").keySet());
    List<String> sorted = new ArrayList<>(terms);
    Collections.sort(sorted);

    assertEquals(sorted, terms);
    index.files.values().forEach(text -> assertTrue(Script.size(text) < 20_000, text));
  }

  @Test
  void doesNotDependOnTheOrderOfPages() {
    List<SearchPage> pages = pages(30);
    List<SearchPage> shuffled = new ArrayList<>(pages);
    Collections.shuffle(shuffled, new Random(3));

    assertEquals(ReadIndex.of(pages).files, ReadIndex.of(shuffled).files);
  }

  @Test
  void doesNotDependOnTheNumberOfThreads() {
    List<SearchPage> pages = pages(30);
    ReadIndex read = new ReadIndex();
    SearchIndex index = new SearchIndex(pages.size());
    pages.parallelStream()
        .forEach(page -> index.add(SearchIndex.<RuntimeException>write(page, read::take)));
    index.<RuntimeException>finish(Map.of(), read::take);

    assertEquals(ReadIndex.of(pages).files, read.files);
  }

  @Test
  void changesItsVersionWithAnyText() {
    String before = ReadIndex.of(List.of(page(0, text("one")))).files.get("index.js");
    String after = ReadIndex.of(List.of(page(0, text("two")))).files.get("index.js");

    assertFalse(before.equals(after));
  }

  @Test
  void handsTextsOverAsTheyAre() {
    String nasty = "\"quoted\" \\ back\nline\u2028</script>\uD83D";
    ReadIndex index = ReadIndex.of(List.of(page(0, text(nasty))));

    assertTrue(
        index
            .files
            .get("p0-0.js")
            .contains("\\\"quoted\\\" \\\\ back\\u000aline\\u2028</script>\\ud83d"),
        index.files.get("p0-0.js"));
  }

  @Test
  void writesWhatFollowsTheFirstPieceUnderItsHeading() {
    List<SearchEntry> entries = new ArrayList<>();
    entries.add(new SearchEntry(1, "", "Title", "", false));
    entries.add(new SearchEntry(2, "doors", "Doors", "", false));
    IntStream.range(0, SearchIndex.PIECE).forEach(i -> entries.add(text("Lock door " + i)));
    ReadIndex index = ReadIndex.of(List.of(page(0, entries.toArray(new SearchEntry[0]))));

    assertTrue(
        index
            .files
            .get("p0-1.js")
            .startsWith("diglotSearch(\"p0-1\",[\"p0.html\",\"P\",\"en\",\"Doors\","));
  }

  @Test
  void takesAnEditionWithoutPages() {
    assertEquals(List.of("index.js"), List.copyOf(ReadIndex.of(List.of()).files.keySet()));
  }

  @Test
  void writesNumbersThatReadBack() {
    for (int number : new int[] {0, 1, 56, 57, 58, 127, 0xD7FF, 0xD800, 60_000, 900_000}) {
      StringBuilder out = new StringBuilder();
      Numbers.append(number, out);
      assertEquals(List.of(number), ReadIndex.numbers(out.toString()));
      assertFalse(out.toString().matches(".*[\"\\\\\\x00-\\x1f].*"), "" + number);
    }
  }

  @Test
  void leavesOutTheListsOfTermsThatAreEverywhere() {
    SearchEntry[] entries = new SearchEntry[13_000];
    Arrays.setAll(entries, i -> text("the " + (i % 2 == 0 ? "lock" : "key") + i));
    Map<String, TreeSet<Integer>> terms =
        new HashMap<>(ReadIndex.of(List.of(page(0, entries))).terms("t"));

    assertTrue(terms.get("the").isEmpty());
    assertEquals(1, terms.get("lock0").size());
  }
}
