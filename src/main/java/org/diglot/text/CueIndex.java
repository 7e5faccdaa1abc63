package org.diglot.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.model.LanguageTag;
import org.diglot.text.Words.Word;

/** Finds the phrases that may start at a word, without trying all of them. */
final class CueIndex {

  private static final int LONGEST_PREFIX = 24;

  private final Map<String, List<CuePattern>> whole = new HashMap<>();
  private final Map<String, List<CuePattern>> prefixes = new HashMap<>();
  private final List<CuePattern> others = new ArrayList<>();

  CueIndex(Collection<Lexicon.Entry> entries, LanguageTag language) {
    for (Lexicon.Entry entry : entries) {
      CuePattern.of(entry, language).forEach(this::add);
    }
  }

  private void add(CuePattern pattern) {
    CuePart first = pattern.parts().get(0);
    switch (first.kind()) {
      case WHOLE -> whole.computeIfAbsent(first.text(), t -> new ArrayList<>()).add(pattern);
      case PREFIX -> {
        if (first.text().length() <= LONGEST_PREFIX) {
          prefixes.computeIfAbsent(first.text(), t -> new ArrayList<>()).add(pattern);
        } else {
          others.add(pattern);
        }
      }
      default -> others.add(pattern);
    }
  }

  /** Phrases whose first word may be this one; all that start with a place holder are. */
  List<CuePattern> candidates(Word word) {
    List<CuePattern> found = new ArrayList<>(others);
    found.addAll(whole.getOrDefault(word.folded(), List.of()));
    int longest = Math.min(LONGEST_PREFIX, word.folded().length());
    for (int length = 1; length <= longest; length++) {
      found.addAll(prefixes.getOrDefault(word.folded().substring(0, length), List.of()));
    }
    return found;
  }
}
