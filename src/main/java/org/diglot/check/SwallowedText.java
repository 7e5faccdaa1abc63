package org.diglot.check;

import java.util.Optional;
import org.diglot.check.Frame.Gap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Location;
import org.diglot.model.Segment;
import org.diglot.model.TextRange;

/**
 * Fenced code that holds segments of its page: one of its fences, or of another block's, is gone.
 */
final class SwallowedText {

  private SwallowedText() {}

  /** The first such place of a page. */
  static Optional<Diagnostic> find(CheckedPath path, CheckedPage page) {
    Optional<Segment> first = page.document().segments().stream().findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String own = "<span data-ttu-id=\"" + first.get().id().prefix() + "-";
    Frame frame = page.frame();
    for (int i = 0; i < frame.size(); i++) {
      Gap gap = frame.gap(i);
      if (gap.text().contains(own)) {
        for (FrameMark block : gap.marks(FrameKind.CODE_BLOCK)) {
          if (block.text().contains(own)) {
            return Optional.of(finding(path, page, gap, block));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Diagnostic finding(CheckedPath path, CheckedPage page, Gap gap, FrameMark block) {
    TextRange line = gap.line(block.line());
    TextRange place = new TextRange(Math.max(gap.range().start(), line.start()), line.end());
    Optional<Integer> lost = Frames.behind(path, page, gap).map(b -> lostLine(b, block));
    TextRange range = lost.map(gap::line).orElse(place);
    return Diagnostic.of(
            ChangedCodeBlockCheck.RULE,
            Location.of(page.file(), range),
            "segments stand inside of fenced code: a fence is missing")
        .withRemedy("write the fence that opens or closes the code");
  }

  /** The line of the fence that is gone, by where the block stands in another locale. */
  private static int lostLine(FrameMark other, FrameMark block) {
    return other.line() == block.line() ? other.line() + other.height() : other.line();
  }
}
