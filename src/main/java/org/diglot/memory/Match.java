package org.diglot.memory;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a memory has for a text.
 *
 * @param kind how the entry's source and the text agree
 * @param score how much the translation is likely to need, 0 to 100, penalties counted; 100 where
 *     nothing speaks against it
 * @param entry the translation
 * @param penalties what speaks against it
 */
public record Match(Kind kind, int score, MemoryEntry entry, Set<Penalty> penalties) {

  /** How two texts agree. */
  public enum Kind {
    /** The texts are the same, and so is what stands around them. */
    IN_CONTEXT,
    /** The texts are the same but for what only tools change. */
    EXACT,
    /** The texts are alike. */
    FUZZY
  }

  /** The best first. */
  static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Match::kind).thenComparing(Match::score, Comparator.reverseOrder());

  public Match {
    penalties = Set.copyOf(penalties);
  }

  /** The source text that was translated, as Markdown. */
  public String source() {
    return entry.source();
  }

  /** Its translation, as Markdown. */
  public String target() {
    return entry.target();
  }

  /** Where the translation stands: {@code page#id}, or the file of a memory. */
  public String origin() {
    return entry.origin();
  }

  static Match of(Kind kind, int likeness, MemoryEntry entry, EnumSet<Penalty> penalties) {
    int score = likeness;
    for (Penalty penalty : penalties) {
      score = penalty.apply(score);
    }
    return new Match(kind, score, entry, penalties);
  }
}
