package org.diglot.parse;

import java.util.List;
import java.util.Set;
import org.diglot.model.BilingualDocument;
import org.diglot.model.PageText;
import org.diglot.model.View;

/**
 * Reads the sentences of a page and the structure around them.
 *
 * <p>The structure is always the source side's: that is what the localisation build cut, and a
 * translation cannot change it.
 */
public final class PageTextReader {

  private PageTextReader() {}

  /**
   * One side of a bilingual page: its segments, in the blocks they stand in.
   *
   * <p>Links, images and anchors that stand outside of segments are elements of both sides. So are
   * title and description; what they said in the source is unknown, and their text is empty there.
   */
  public static PageText read(BilingualDocument document, View.Side side) {
    View view = document.sourceView();
    List<Leaf> leaves = BlockScanner.scan(view.text(), view.bodyStart());
    List<Part> parts = PartCutter.cut(view.text(), leaves);
    if (parts.isEmpty()) {
      parts = List.of(Part.alone(leaves.size()));
    }
    SentenceSource source = new SegmentSentences(document, view, side, parts);
    return new PageWalk(document, view, leaves, parts, source).read(side == View.Side.TARGET);
  }

  /**
   * A page in the source language, cut into sentences as the localisation build cuts it.
   *
   * @param document a page without segments
   * @param known normalised source texts of segments that translations of this page embed (see
   *     {@link org.diglot.text.SegmentKey#normalised}): where one of them stands in the page, it is
   *     one sentence
   */
  public static PageText readSource(BilingualDocument document, Set<String> known) {
    View view = document.targetView();
    List<Leaf> leaves = BlockScanner.scan(view.text(), view.bodyStart());
    List<Part> parts = PartCutter.cut(view.text(), leaves);
    SentenceSource source = new PlainSentences(view, new SentenceCutter(known));
    return new PageWalk(document, view, leaves, parts, source).read(true);
  }
}
