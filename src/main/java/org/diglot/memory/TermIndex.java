package org.diglot.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diglot.text.Words.Word;

/** Patterns by the first letters of their first word, so that most words ask for nothing. */
final class TermIndex {

  private static final int LETTERS = 2;
  private static final Comparator<TermPattern> LONGEST_FIRST =
      Comparator.comparingInt(pattern -> -pattern.length());

  private final Map<String, List<TermPattern>> byLetters = new HashMap<>();

  TermIndex(List<TermPattern> patterns) {
    for (TermPattern pattern : patterns) {
      byLetters.computeIfAbsent(pattern.firstLetters(), key -> new ArrayList<>()).add(pattern);
    }
    byLetters.values().forEach(list -> list.sort(LONGEST_FIRST));
  }

  static String key(String folded) {
    String plain = Inflection.plain(folded);
    return plain.length() <= LETTERS ? plain : plain.substring(0, LETTERS);
  }

  /** The patterns that may stand at a word, the longest first. */
  private List<TermPattern> at(Word word) {
    List<TermPattern> keyed = byLetters.getOrDefault(key(word.folded()), List.of());
    List<TermPattern> open = byLetters.getOrDefault("", List.of());
    if (open.isEmpty()) {
      return keyed;
    }
    return Stream.concat(keyed.stream(), open.stream()).sorted(LONGEST_FIRST).toList();
  }

  /** The terms of a text in its order; of terms that overlap the longest. */
  List<TermMatch> find(TermText text, Inflection inflection) {
    List<TermMatch> matches = new ArrayList<>();
    List<Word> words = text.words();
    for (int at = 0; at < words.size(); at++) {
      int length = 0;
      for (TermPattern pattern : at(words.get(at))) {
        if (pattern.length() >= length && pattern.isAt(text, at, inflection)) {
          length = pattern.length();
          matches.add(match(pattern, text, at));
        }
      }
      at += Math.max(0, length - 1);
    }
    return matches;
  }

  static TermMatch match(TermPattern pattern, TermText text, int at) {
    return new TermMatch(
        pattern.entry(),
        text.words().get(at).start(),
        text.words().get(at + pattern.length() - 1).end());
  }
}
