package org.diglot.align;

import java.util.List;
import org.diglot.model.Sentence;

/**
 * A link between sentences of two texts of a page, {@code from} one {@code to} the other: from the
 * source a translation was made of to the source of today, or from one locale's to another's.
 */
public sealed interface AlignedPair {

  /** The sentences of the first text, in page order; empty for what was added. */
  List<Sentence> from();

  /** The sentences of the second text, in page order; empty for what was removed. */
  List<Sentence> to();

  /** What differs between the two; {@link Change#NONE} where one side is empty. */
  Change change();

  /** How sure the link, or its absence, is: from 0 to 1. */
  double confidence();

  /** A link of one sentence to one. */
  sealed interface OneToOne extends AlignedPair {

    /** The sentence of the first text. */
    Sentence fromSentence();

    /** The sentence of the second text. */
    Sentence toSentence();

    @Override
    default List<Sentence> from() {
      return List.of(fromSentence());
    }

    @Override
    default List<Sentence> to() {
      return List.of(toSentence());
    }
  }

  /** The same sentence at its place in the sequence; it may differ in white space and escapes. */
  record Unchanged(Sentence fromSentence, Sentence toSentence, double confidence)
      implements OneToOne {

    @Override
    public Change change() {
      return Change.NONE;
    }
  }

  /** A sentence that became another at its place. */
  record Edited(Sentence fromSentence, Sentence toSentence, Change change, double confidence)
      implements OneToOne {}

  /** A sentence that stands elsewhere, perhaps edited. */
  record Moved(Sentence fromSentence, Sentence toSentence, Change change, double confidence)
      implements OneToOne {}

  /** One sentence that became several. */
  record Split(Sentence fromSentence, List<Sentence> to, Change change, double confidence)
      implements AlignedPair {

    public Split {
      to = List.copyOf(to);
    }

    @Override
    public List<Sentence> from() {
      return List.of(fromSentence);
    }
  }

  /** Several sentences that became one. */
  record Merged(List<Sentence> from, Sentence toSentence, Change change, double confidence)
      implements AlignedPair {

    public Merged {
      from = List.copyOf(from);
    }

    @Override
    public List<Sentence> to() {
      return List.of(toSentence);
    }
  }

  /** A sentence without counterpart. */
  sealed interface Unlinked extends AlignedPair {

    @Override
    default Change change() {
      return Change.NONE;
    }
  }

  /** A sentence that only the second text has. */
  record Added(Sentence toSentence, double confidence) implements Unlinked {

    @Override
    public List<Sentence> from() {
      return List.of();
    }

    @Override
    public List<Sentence> to() {
      return List.of(toSentence);
    }
  }

  /** A sentence that only the first text has. */
  record Removed(Sentence fromSentence, double confidence) implements Unlinked {

    @Override
    public List<Sentence> from() {
      return List.of(fromSentence);
    }

    @Override
    public List<Sentence> to() {
      return List.of();
    }
  }
}
