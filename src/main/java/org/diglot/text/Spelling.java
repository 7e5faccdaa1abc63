package org.diglot.text;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A piece of a text, as a rule a word, with the forms in which words are compared. The same word is
 * mostly given as the same object again: its strings know their hash, and comparing them is a look
 * at their address.
 */
public final class Spelling {

  /** Longer pieces are no words that come again. */
  private static final int LONGEST = 32;

  private static final int SLOTS = 1 << 16;
  private static final int NARROW = 7;
  private static final int WIDE = 3;
  private static final long WIDE_SIGN = 1L << 62;
  private static final long HASH_SIGN = 1L << 63;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /**
   * A word drives out another one of the same slot. Threads that meet in a slot lose some work and
   * nothing else: but for what is remembered of it, a spelling is never changed.
   */
  private static final AtomicReferenceArray<Spelling> KNOWN = new AtomicReferenceArray<>(SLOTS);

  private final String text;
  private final String folded;
  private final String lower;
  private final long key;

  /** What may start at it in the lexicon that asked last. Threads may overwrite each other's. */
  private CueIndex.Known cues = CueIndex.Known.NONE;

  private Spelling(String text, long key) {
    this.text = text;
    this.folded = same(text, Words.fold(text));
    String small = same(text, text.toLowerCase(Locale.ROOT));
    this.lower = small.equals(folded) ? folded : small;
    this.key = key;
  }

  /** Small letters need no string of their own. */
  private static String same(String text, String form) {
    return form.equals(text) ? text : form;
  }

  /** A word as a text writes it. */
  public static Spelling of(String text) {
    return of(text, 0, text.length());
  }

  /** A piece of a text. */
  public static Spelling of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return new Spelling(text.substring(start, end), HASH_SIGN);
    }
    long key = key(text, start, end);
    int slot = (int) (key * SPREAD >>> 48);
    Spelling known = KNOWN.getAcquire(slot);
    if (known != null && known.key == key && (key >= 0 || known.is(text, start, end))) {
      return known;
    }
    Spelling read = new Spelling(text.substring(start, end), key);
    KNOWN.setRelease(slot, read);
    return read;
  }

  /**
   * The letters of a short piece and their number; less than 0 for a longer one, which other pieces
   * may share it with. So most words need no look at their strings, which lie far apart in memory.
   */
  private static long key(String text, int start, int end) {
    int length = end - start;
    long narrow = 0;
    long wide = 0;
    long hash = 0;
    int all = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      all |= c;
      narrow = narrow << 8 | c;
      wide = wide << 16 | c;
      hash = 31 * hash + c;
    }
    if (all < 0x100 && length <= NARROW) {
      return (long) length << 56 | narrow;
    }
    return length <= WIDE
        ? WIDE_SIGN | (long) length << 56 | wide
        : HASH_SIGN | (hash * SPREAD >>> 1);
  }

  private boolean is(String other, int start, int end) {
    return text.length() == end - start && text.regionMatches(0, other, start, end - start);
  }

  /** As it is written. */
  public String text() {
    return text;
  }

  /** See {@link Words#fold}. */
  public String folded() {
    return folded;
  }

  /** In lower case. */
  public String lower() {
    return lower;
  }

  /** Whether it has no capital. */
  public boolean isLower() {
    return lower.equals(text);
  }

  /** What was remembered of it last. */
  CueIndex.Known cues() {
    return cues;
  }

  /** Remembers what may start at it. */
  void remember(CueIndex.Known known) {
    cues = known;
  }
}
