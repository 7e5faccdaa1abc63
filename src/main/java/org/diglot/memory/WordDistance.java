package org.diglot.memory;

import java.util.Arrays;

/**
 * How many words have to be changed, added or removed to make other texts of one. A row of the
 * usual table is a few machine words, as Myers (1999) found: each bit says whether a cell is one
 * more, or one less, than its neighbour.
 */
final class WordDistance {

  private static final int BITS = Long.SIZE;

  private final int[] text;
  private final int length;
  private final int blocks;

  /** By word: its row in {@link #masks}; 0 for words that the text has not. */
  private final int[] rows;

  /** By row and block: where the word stands in the text. */
  private final long[] masks;

  private final long[] more;
  private final long[] less;

  /**
   * @param text the numbers of its words; a negative one is like no other
   * @param rows room for all words by their numbers, all 0; taken until {@link #clear}
   */
  WordDistance(int[] text, int[] rows) {
    this.text = text;
    this.rows = rows;
    length = text.length;
    blocks = (length + BITS - 1) / BITS;
    int count = 1;
    for (int word : text) {
      if (word >= 0 && rows[word] == 0) {
        rows[word] = count++;
      }
    }
    masks = new long[count * blocks];
    for (int i = 0; i < length; i++) {
      if (text[i] >= 0) {
        masks[rows[text[i]] * blocks + i / BITS] |= 1L << i;
      }
    }
    more = new long[blocks];
    less = new long[blocks];
  }

  /** Gives the room back as it was. */
  void clear() {
    for (int word : text) {
      if (word >= 0) {
        rows[word] = 0;
      }
    }
  }

  /** Whether the text has a word. */
  boolean says(int word) {
    return rows[word] != 0;
  }

  /**
   * The distance to another text.
   *
   * @param words holds the other text from {@code from} to {@code to}
   * @param most what is more than this is of no interest
   * @return the distance, or {@code most + 1} where it is more than {@code most}
   */
  int within(IntList words, int from, int to, int most) {
    if (Math.abs(length - (to - from)) > most) {
      return most + 1;
    }
    if (length == 0) {
      return to - from;
    }
    Arrays.fill(more, -1L);
    Arrays.fill(less, 0);
    int distance = length;
    for (int i = from; i < to; i++) {
      distance += step(rows[words.get(i)] * blocks);
      if (distance - (to - i - 1) > most) {
        return most + 1;
      }
    }
    return distance;
  }

  /** Takes one more word of the other text: by how much the distance grows. */
  private int step(int row) {
    long carryMore = 1;
    long carryLess = 0;
    int last = (length - 1) % BITS;
    int growth = 0;
    for (int block = 0; block < blocks; block++) {
      long same = masks[row + block] | carryLess;
      long up = more[block];
      long diagonal = (((same & up) + up) ^ up) | same | less[block];
      long acrossMore = less[block] | ~(diagonal | up);
      long acrossLess = diagonal & up;
      if (block == blocks - 1) {
        growth = (int) (acrossMore >>> last & 1) - (int) (acrossLess >>> last & 1);
      }
      long shiftedMore = acrossMore << 1 | carryMore;
      long shiftedLess = acrossLess << 1 | carryLess;
      carryMore = acrossMore >>> (BITS - 1);
      carryLess = acrossLess >>> (BITS - 1);
      more[block] = shiftedLess | ~(diagonal | shiftedMore);
      less[block] = shiftedMore & diagonal;
    }
    return growth;
  }
}
