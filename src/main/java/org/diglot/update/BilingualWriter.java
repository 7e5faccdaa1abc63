package org.diglot.update;

import java.util.List;
import java.util.Optional;
import org.diglot.model.FrontMatter;
import org.diglot.model.SegmentId;

/** Puts a page in the side-by-side format together. */
final class BilingualWriter {

  private final Gaps gaps;
  private final Numbering numbering;

  BilingualWriter(Gaps gaps, Numbering numbering) {
    this.gaps = gaps;
    this.numbering = numbering;
  }

  /**
   * The page.
   *
   * @param head its front matter as it is to be
   * @param source the source's front matter
   * @param units in page order
   */
  String write(String head, FrontMatter source, List<Unit> units) {
    StringBuilder page = new StringBuilder(head);
    Optional<Unit> before = Optional.empty();
    int bodyStart = source.range().end();
    for (Unit unit : units) {
      page.append(gaps.between(before, Optional.of(unit), bodyStart));
      append(page, unit);
      before = Optional.of(unit);
    }
    return page.append(gaps.between(before, Optional.empty(), bodyStart)).toString();
  }

  private void append(StringBuilder page, Unit unit) {
    SegmentId id = numbering.id(unit);
    page.append("<span data-ttu-id=\"")
        .append(id)
        .append("\">")
        .append(unit.target())
        .append("</span><span class=\"sxs-lookup\"><span data-stu-id=\"")
        .append(id)
        .append("\">")
        .append(unit.source())
        .append("</span></span>");
  }
}
