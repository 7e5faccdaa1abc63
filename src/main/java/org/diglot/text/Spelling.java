package org.diglot.text;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A piece of a text, as a rule a word, with the forms in which words are compared. The same word is
 * mostly given as the same object again: its strings know their hash, and comparing them is a look
 * at their address.
 *
 * @param text as it is written
 * @param folded see {@link Words#fold}
 * @param lower in lower case
 */
public record Spelling(String text, String folded, String lower) {

  /** Longer pieces are no words that come again. */
  private static final int LONGEST = 32;

  private static final int SLOTS = 1 << 16;

  /**
   * A word drives out another one of the same slot. Threads that meet in a slot lose some work and
   * nothing else: what is written is never changed.
   */
  private static final AtomicReferenceArray<Spelling> KNOWN = new AtomicReferenceArray<>(SLOTS);

  /** A word as a text writes it. */
  public static Spelling of(String text) {
    return of(text, 0, text.length());
  }

  /** A piece of a text. */
  public static Spelling of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return read(text.substring(start, end));
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    Spelling known = KNOWN.getAcquire(slot);
    if (known != null && known.is(text, start, end)) {
      return known;
    }
    Spelling read = read(text.substring(start, end));
    KNOWN.setRelease(slot, read);
    return read;
  }

  private boolean is(String other, int start, int end) {
    return text.length() == end - start && text.regionMatches(0, other, start, end - start);
  }

  private static Spelling read(String text) {
    String folded = same(text, Words.fold(text));
    String lower = same(text, text.toLowerCase(Locale.ROOT));
    return new Spelling(text, folded, lower.equals(folded) ? folded : lower);
  }

  /** Small letters need no string of their own. */
  private static String same(String text, String form) {
    return form.equals(text) ? text : form;
  }

  /** Whether it has no capital. */
  public boolean isLower() {
    return lower.equals(text);
  }
}
