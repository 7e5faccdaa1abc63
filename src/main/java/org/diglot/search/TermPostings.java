package org.diglot.search;

/** The sentences of one term, as they stand in a shard. */
final class TermPostings {

  private final StringBuilder distances = new StringBuilder(4);
  private final StringBuilder masks = new StringBuilder(4);
  private int last;
  private int count;

  /** Takes the next sentence; they come in order. */
  void add(int sentence, int mask) {
    Numbers.append(sentence - last, distances);
    Numbers.append(mask, masks);
    last = sentence;
    count++;
  }

  int count() {
    return count;
  }

  String distances() {
    return distances.toString();
  }

  String masks() {
    return masks.toString();
  }
}
