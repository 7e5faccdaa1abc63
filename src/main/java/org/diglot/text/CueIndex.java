package org.diglot.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.model.LanguageTag;
import org.diglot.text.Words.Word;

/** Finds the phrases that may start at a word, without trying all of them. */
final class CueIndex {

  private static final int LONGEST_PREFIX = 24;
  private static final int MOST_REMEMBERED = 50_000;

  /**
   * What may start at a word.
   *
   * @param open phrases of one word, and those whose second word is a place holder
   * @param bySecond the others, by their second word
   * @param behindAny phrases that start with any word and have this one next
   */
  record Starts(
      List<CuePattern> open, Map<String, List<CuePattern>> bySecond, List<CuePattern> behindAny) {

    /** Nothing: one object for nearly all words, so that looking at it costs little. */
    private static final Starts NONE = new Starts(List.of(), Map.of(), List.of());

    /** The phrases whose second word is this one. */
    List<CuePattern> before(Word next) {
      return bySecond.isEmpty() ? List.of() : bySecond.getOrDefault(next.folded(), List.of());
    }

    static Starts of(List<CuePattern> patterns, List<CuePattern> behindAny) {
      if (patterns.isEmpty() && behindAny.isEmpty()) {
        return NONE;
      }
      List<CuePattern> open = new ArrayList<>();
      Map<String, List<CuePattern>> bySecond = new HashMap<>();
      for (CuePattern pattern : patterns) {
        if (pattern.size() > 1 && pattern.part(1).isWhole()) {
          bySecond.computeIfAbsent(pattern.part(1).text(), t -> new ArrayList<>()).add(pattern);
        } else {
          open.add(pattern);
        }
      }
      return new Starts(List.copyOf(open), bySecond, List.copyOf(behindAny));
    }
  }

  /**
   * What an index found to start at a word.
   *
   * @param owner the index
   */
  record Known(Object owner, Starts starts) {

    /** Found by nobody. */
    static final Known NONE = new Known(new Object(), Starts.NONE);
  }

  private final Map<String, List<CuePattern>> whole = new HashMap<>();
  private final Map<String, List<CuePattern>> prefixes = new HashMap<>();
  private final Map<String, List<CuePattern>> seconds = new HashMap<>();
  private final Map<String, Known> remembered = new ConcurrentHashMap<>();
  private final List<CuePattern> others = new ArrayList<>();

  CueIndex(Collection<Lexicon.Entry> entries, LanguageTag language) {
    for (Lexicon.Entry entry : entries) {
      CuePattern.of(entry, language).forEach(this::add);
    }
  }

  private void add(CuePattern pattern) {
    CuePart first = pattern.part(0);
    switch (first.kind()) {
      case WHOLE -> whole.computeIfAbsent(first.text(), t -> new ArrayList<>()).add(pattern);
      case PREFIX -> {
        if (first.text().length() <= LONGEST_PREFIX) {
          prefixes.computeIfAbsent(first.text(), t -> new ArrayList<>()).add(pattern);
        } else {
          others.add(pattern);
        }
      }
      case ANY -> {
        if (pattern.size() > 1 && pattern.part(1).isWhole()) {
          seconds.computeIfAbsent(pattern.part(1).text(), t -> new ArrayList<>()).add(pattern);
        } else {
          others.add(pattern);
        }
      }
      default -> others.add(pattern);
    }
  }

  /** What may start at a word. */
  Starts starts(Word word) {
    Known last = word.spelling().cues();
    if (last.owner() == this) {
      return last.starts();
    }
    Known found = lookUp(word);
    word.spelling().remember(found);
    return found.starts();
  }

  private Known lookUp(Word word) {
    Known known = remembered.get(word.folded());
    if (known != null) {
      return known;
    }
    List<CuePattern> behindAny = seconds.getOrDefault(word.folded(), List.of());
    Known found = new Known(this, Starts.of(find(word), behindAny));
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(word.folded(), found);
    }
    return found;
  }

  private List<CuePattern> find(Word word) {
    if (word.folded().length() > CuePart.LONGEST_WORD) {
      return List.of();
    }
    List<CuePattern> found = new ArrayList<>();
    for (CuePattern pattern : others) {
      if (pattern.part(0).textMatches(word)) {
        found.add(pattern);
      }
    }
    found.addAll(whole.getOrDefault(word.folded(), List.of()));
    int longest = Math.min(LONGEST_PREFIX, word.folded().length());
    for (int length = 1; length <= longest; length++) {
      found.addAll(prefixes.getOrDefault(word.folded().substring(0, length), List.of()));
    }
    return List.copyOf(found);
  }
}
