package org.diglot.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of an index, kept in memory and read back. */
final class ReadIndex {

  final Map<String, String> files = new TreeMap<>();

  static ReadIndex of(List<SearchPage> pages) {
    ReadIndex read = new ReadIndex();
    SearchIndex index = new SearchIndex(pages.size());
    pages.forEach(page -> index.add(SearchIndex.<RuntimeException>write(page, read::take)));
    index.<RuntimeException>finish(Map.of(), read::take);
    return read;
  }

  synchronized void take(SearchFile file) {
    if (files.put(file.name(), file.text()) != null) {
      throw new IllegalStateException("written twice: " + file.name());
    }
  }

  /** The sentences of each term on one side, {@code t} or {@code o}. */
  Map<String, TreeSet<Integer>> terms(String side) {
    Map<String, TreeSet<Integer>> terms = new LinkedHashMap<>();
    for (int shard = 0; files.containsKey(side + shard + ".js"); shard++) {
      List<String> strings = strings(files.get(side + shard + ".js"));
      for (int i = 1; i < strings.size(); i += 3) {
        TreeSet<Integer> sentences = new TreeSet<>();
        int sentence = 0;
        for (int distance : numbers(strings.get(i + 1))) {
          sentence += distance;
          sentences.add(sentence);
        }
        terms.put(strings.get(i), sentences);
      }
    }
    return terms;
  }

  static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    text.codePoints()
        .map(c -> c >= 0xE000 ? c - 0x800 : c)
        .map(c -> c > 0x5C ? c - 1 : c)
        .forEach(c -> numbers.add(c - 0x23));
    return numbers;
  }

  /** Every string of a file that has no escapes in it. */
  static List<String> strings(String script) {
    List<String> strings = new ArrayList<>();
    int at = script.indexOf('"');
    while (at >= 0) {
      int end = script.indexOf('"', at + 1);
      strings.add(script.substring(at + 1, end));
      at = script.indexOf('"', end + 1);
    }
    return strings;
  }
}
