package org.diglot.check;

/**
 * Which characters a text has: ASCII ones exactly, of the others in which blocks they stand. A
 * sieve that spares checks a look at texts in which they can find nothing.
 */
final class CharacterSet {

  private static final long CONTROLS = (1L << ' ') - 1 & ~(1L << '\t' | 1L << '\n' | 1L << '\r');
  private static final long DELETE = 1L << 0x7F;

  private final long[] ascii = new long[2];

  /** One bit for each block of 128 characters; bits may fall together. */
  private long blocks;

  private CharacterSet() {}

  static CharacterSet of(String text) {
    CharacterSet set = new CharacterSet();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        set.ascii[c >> 6] |= 1L << c;
      } else {
        set.blocks |= 1L << (c >> 7);
      }
    }
    return set;
  }

  /** Whether both may have a character; no only where they have none. */
  boolean meets(CharacterSet other) {
    return (ascii[0] & other.ascii[0]) != 0
        || (ascii[1] & other.ascii[1]) != 0
        || (blocks & other.blocks) != 0;
  }

  /** Whether a text has an ASCII character. */
  boolean has(char c) {
    return (ascii[c >> 6] & 1L << c) != 0;
  }

  /** Whether a text has nothing but printable ASCII characters and white space. */
  boolean isPrintable() {
    return blocks == 0 && (ascii[0] & CONTROLS) == 0 && (ascii[1] & DELETE) == 0;
  }
}
