package org.diglot.check;

import java.util.List;
import org.diglot.text.LetterRuns.Run;

/**
 * For each place of a text where the same stood last before it; -1 where it did not. A table of
 * places alone: next to nothing recurs, and every text is asked.
 */
final class EarlierPlaces {

  private static final int SPREAD = 0x9E3779B9;

  /** Whether the same stands at two places. */
  private interface Likeness {
    boolean isSame(int one, int other);
  }

  private final int[] slots;
  private final int shift;
  private final Likeness likeness;
  private final int[] before;

  private EarlierPlaces(int places, Likeness likeness) {
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, places));
    this.slots = new int[1 << bits];
    this.shift = 32 - bits;
    this.likeness = likeness;
    this.before = new int[places];
  }

  /** Of the words of a text. */
  static int[] ofWords(List<Run> runs) {
    EarlierPlaces places =
        new EarlierPlaces(runs.size(), (a, b) -> runs.get(a).folded().equals(runs.get(b).folded()));
    for (int i = 0; i < runs.size(); i++) {
      places.add(i, runs.get(i).folded().hashCode());
    }
    return places.before;
  }

  /** Of any two neighbouring characters of a text. */
  static int[] ofLetters(String text) {
    EarlierPlaces places =
        new EarlierPlaces(
            Math.max(0, text.length() - 1), (a, b) -> letters(text, a) == letters(text, b));
    for (int i = 0; i + 1 < text.length(); i++) {
      places.add(i, letters(text, i));
    }
    return places.before;
  }

  private static int letters(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }

  private void add(int place, int hash) {
    int slot = hash * SPREAD >>> shift;
    while (slots[slot] != 0 && !likeness.isSame(slots[slot] - 1, place)) {
      slot = slot + 1 & slots.length - 1;
    }
    before[place] = slots[slot] - 1;
    slots[slot] = place + 1;
  }
}
