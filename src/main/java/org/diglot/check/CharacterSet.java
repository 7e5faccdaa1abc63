package org.diglot.check;

/**
 * Which characters a text has, and which stand behind a space or behind another mark: those of
 * ASCII, Latin 1 and of the blocks of punctuation exactly, of the others in which blocks they
 * stand. A sieve that spares checks a look at texts in which they can find nothing.
 */
final class CharacterSet {

  private static final long CONTROLS = (1L << ' ') - 1 & ~(1L << '\t' | 1L << '\n' | 1L << '\r');
  private static final long DELETE = 1L << 0x7F;
  private static final int EXACT = 0x100;
  private static final int PUNCTUATION = 0x2000;
  private static final int CJK_PUNCTUATION = 0x3000;
  private static final int FULL_WIDTH = 0xFF00;
  private static final int WORDS = 8;

  private final long[] all = new long[WORDS];
  private final long[] behindSpace = new long[WORDS];
  private final long[] behindMark = new long[WORDS];

  private CharacterSet() {}

  static CharacterSet of(String text) {
    CharacterSet set = new CharacterSet();
    long[] unseen = new long[WORDS];
    long[] behind = unseen;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int place = place(c);
      long bit = 1L << place;
      set.all[place >> 6] |= bit;
      behind[place >> 6] |= bit;
      behind = isSpace(c) ? set.behindSpace : isMark(c) ? set.behindMark : unseen;
    }
    return set;
  }

  /** The number of a character; those of the last 64 are shared by many. */
  private static int place(char c) {
    if (c < EXACT) {
      return c;
    }
    return switch (c & ~0x3F) {
      case PUNCTUATION -> 256 + (c & 0x3F);
      case CJK_PUNCTUATION -> 320 + (c & 0x3F);
      case FULL_WIDTH -> 384 + (c & 0x3F);
      default -> 448 + (c >> 7 & 0x3F);
    };
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c >= '\u2000' && c <= '\u200B' || c == '\u202F';
  }

  /** Neither a letter nor a digit nor a space, as far as punctuation of a sentence goes. */
  private static boolean isMark(char c) {
    if (c < 0x80) {
      return !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
    }
    return c == '\u060C'
        || c == '\u061B'
        || c == '\u061F'
        || c > '\u200B' && c < '\u2070'
        || c >= '\u3000' && c < '\u3040'
        || c >= '\uFF00' && c < '\uFF21';
  }

  /** Whether both may have a character; no only where they have none. */
  boolean meets(CharacterSet other) {
    return meet(all, other.all);
  }

  /** Whether a character of another set may stand behind a space. */
  boolean hasBehindSpace(CharacterSet other) {
    return meet(behindSpace, other.all);
  }

  /** Whether a mark of another set may stand behind a mark. */
  boolean hasBehindMark(CharacterSet other) {
    return meet(behindMark, other.all);
  }

  private static boolean meet(long[] some, long[] others) {
    for (int i = 0; i < WORDS; i++) {
      if ((some[i] & others[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has an ASCII character. */
  boolean has(char c) {
    return (all[c >> 6] & 1L << c) != 0;
  }

  /** Whether a text has nothing but printable ASCII characters and white space. */
  boolean isPrintable() {
    for (int i = 2; i < WORDS; i++) {
      if (all[i] != 0) {
        return false;
      }
    }
    return (all[0] & CONTROLS) == 0 && (all[1] & DELETE) == 0;
  }
}
