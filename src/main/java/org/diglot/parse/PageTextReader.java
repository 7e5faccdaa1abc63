package org.diglot.parse;

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
   * <p>Links, images and anchors that stand outside of segments are elements of both sides.
   */
  public static PageText read(BilingualDocument document, View.Side side) {
    PageStructure structure = PageStructure.of(document.sourceView());
    PageAssembly page = new PageAssembly(document.file());
    new BilingualPage(document, side, structure, page).read();
    return page.page();
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
    PageStructure structure = PageStructure.of(document.targetView());
    PageAssembly page = new PageAssembly(document.file());
    new SourcePage(document, structure, new SentenceCutter(known), page).read();
    return page.page();
  }
}
