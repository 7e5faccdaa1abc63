package org.diglot.text;

import java.util.Arrays;

/**
 * The last words that were folded, so that a word that comes again is the same string and costs no
 * copy. Two words may want one place; the later one has it. Safe for several threads: what one of
 * them overwrites another one folds anew.
 */
final class FoldedWords implements Words.Folding {

  private static final int PLACES = 1 << 13;

  /** Longer ones seldom come again. */
  private static final int LONGEST = 32;

  private record Entry(String written, String folded) {}

  private static final Entry NOTHING = new Entry("", "");

  private final Entry[] entries = new Entry[PLACES];

  FoldedWords() {
    Arrays.fill(entries, NOTHING);
  }

  /** A piece of a text, folded; see {@link Words#fold}. */
  @Override
  public String fold(String text, int start, int end) {
    if (end - start > LONGEST) {
      return Words.fold(text.substring(start, end));
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash ^ hash >>> 13) & PLACES - 1;
    Entry known = entries[place];
    if (known.written().length() != end - start || !text.startsWith(known.written(), start)) {
      String written = text.substring(start, end);
      known = new Entry(written, Words.fold(written));
      entries[place] = known;
    }
    return known.folded();
  }
}
