package org.diglot.memory;

/** Looks for the counterpart of each word of a pair. Used by one thread. */
public final class Matcher {

  /** The words of a side, and what they lead to on the other one. */
  record Way(SideWords words, Associations associations) {}

  /** From here on a counterpart counts as there. */
  private static final float THERE = 0.08f;

  private final Way forward;
  private final Way backward;

  /** Where a word stands in the half opposite, and one more; by its number in the bitext. */
  private final int[] same;

  /** The same by its number on that side. */
  private final int[] opposite;

  Matcher(Way forward, Way backward, int words) {
    this.forward = forward;
    this.backward = backward;
    this.same = new int[words];
    this.opposite = new int[Math.max(forward.words().size(), backward.words().size())];
  }

  /** Adds up what is found of each word. */
  void measure(int[] source, int[] target) {
    measure(source, target, forward.associations());
    measure(target, source, backward.associations());
  }

  private void measure(int[] words, int[] others, Associations associations) {
    for (int word : others) {
      opposite[word] = 1;
    }
    for (int word : words) {
      float best = 0;
      for (int i = associations.from(word); i < associations.from(word + 1); i++) {
        if (opposite[associations.other(i)] > 0) {
          best = Math.max(best, associations.likeliness(i));
        }
      }
      associations.usual[word] += best;
      associations.steady[word] += best >= THERE ? 1 : 0;
    }
    for (int word : others) {
      opposite[word] = 0;
    }
  }

  /** Turns the sums into averages. */
  void finish(int stride) {
    finish(forward.associations(), stride);
    finish(backward.associations(), stride);
  }

  private static void finish(Associations associations, int stride) {
    for (int word = 0; word < associations.words(); word++) {
      float count = Math.max(1, (float) associations.frequency(word) / stride);
      associations.usual[word] = Math.min(1, associations.usual[word] / count);
      associations.steady[word] = Math.min(1, associations.steady[word] / count);
    }
  }

  /**
   * How well the words of two texts answer each other.
   *
   * @param source their numbers, as {@link WordNumbers} has them
   * @param target their numbers
   */
  public Fit fit(int[] source, int[] target) {
    return new Fit(
        side(source, target, forward, backward.words()),
        side(target, source, backward, forward.words()));
  }

  private Fit.Side side(int[] half, int[] others, Way way, SideWords side) {
    int size = half.length;
    Fit.Side found =
        new Fit.Side(
            new double[size], new double[size], new double[size], new int[size], new double[size]);
    mark(others, side);
    for (int at = 0; at < size; at++) {
      int equal = place(half[at], others);
      int word = way.words().number(half[at]);
      fill(found, at, word, equal, way.associations());
      if (equal < 0 && way.associations().isKnown(word)) {
        lookFor(word, way.associations(), found, at);
      }
    }
    unmark(others, side);
    return found;
  }

  /** Of a word that stands twice the first place counts. */
  private void mark(int[] others, SideWords side) {
    for (int i = others.length - 1; i >= 0; i--) {
      if (others[i] < same.length) {
        same[others[i]] = i + 1;
        int number = side.number(others[i]);
        if (number >= 0) {
          opposite[number] = i + 1;
        }
      }
    }
  }

  private void unmark(int[] others, SideWords side) {
    for (int other : others) {
      if (other < same.length) {
        same[other] = 0;
        int number = side.number(other);
        if (number >= 0) {
          opposite[number] = 0;
        }
      }
    }
  }

  /** Where the same word stands opposite; -1 for nowhere. */
  private int place(int word, int[] others) {
    if (word < same.length) {
      return same[word] - 1;
    }
    int at = 0;
    while (at < others.length && others[at] != word) {
      at++;
    }
    return at < others.length ? at : -1;
  }

  private static void fill(Fit.Side side, int at, int word, int same, Associations associations) {
    side.opposite()[at] = same;
    if (same >= 0) {
      side.found()[at] = 1;
    }
    if (!associations.isKnown(word)) {
      side.usual()[at] = same >= 0 ? 1 : 0;
      side.weight()[at] = same >= 0 ? 3 : 0;
      return;
    }
    side.usual()[at] = associations.usual[word];
    side.steady()[at] = associations.steady[word];
    side.weight()[at] = associations.weight(word);
  }

  /** The likeliest counterpart; of equally likely ones the first. */
  private void lookFor(int word, Associations associations, Fit.Side side, int at) {
    float best = 0;
    int place = -1;
    for (int i = associations.from(word); i < associations.from(word + 1); i++) {
      int there = opposite[associations.other(i)] - 1;
      float likeliness = associations.likeliness(i);
      if (there >= 0 && (likeliness > best || likeliness == best && there < place)) {
        best = likeliness;
        place = there;
      }
    }
    side.found()[at] = best;
    side.opposite()[at] = place;
  }
}
