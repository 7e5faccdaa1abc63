package org.diglot.align;

import org.diglot.model.PageText;

/**
 * Aligns two texts of a page in one language.
 *
 * <p>Pass by pass, from what is certain to what is likely, each pass inside what the passes before
 * it left open: equal texts in sequence; in large gaps what is very much alike; in small gaps the
 * best links of one to one, one to several and several to one; what stands in the same structure;
 * what moved; pieces beside what is linked; halves that are missing. Ordinals are never evidence.
 *
 * <p>The cost grows in proportion to the number of sentences: no pass compares all with all.
 */
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
    Vocabulary vocabulary = new Vocabulary();
    Texts texts = new Texts(vocabulary);
    Side fromSide = new Side(from, texts);
    Side toSide = new Side(to, texts);
    vocabulary.count(fromSide);
    vocabulary.count(toSide);
    vocabulary.weigh();
    fromSide.weigh(vocabulary);
    toSide.weigh(vocabulary);
    Likeness likeness = new Likeness(fromSide, toSide, vocabulary);
    Links links = new Links(fromSide.size(), toSide.size());
    link(fromSide, toSide, likeness, links);
    PairWriter writer = new PairWriter(fromSide, toSide, likeness, links, grader);
    return new Alignment(from, to, writer.pairs());
  }

  private static void link(Side from, Side to, Likeness likeness, Links links) {
    GapAligner gaps = new GapAligner(from, to, likeness, links);
    new ExactAnchors(from, to, links).run();
    new NearAnchors(from, to, likeness, links).run();
    gaps.run();
    new StructureLinks(from, to, likeness, links).run();
    new MoveFinder(from, to, likeness, links).run();
    gaps.run();
    new PieceFinder(from, to, likeness, links).run();
    new BlankHalves(from, to, links).run();
  }
}
