package org.diglot.parse;

import java.util.List;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPart;
import org.diglot.model.Segment;
import org.diglot.model.Skeleton;
import org.diglot.model.TextRange;
import org.diglot.model.View;

/** What a range of a bilingual file says on one side. */
final class SideText {

  private final List<DocumentPart> parts;
  private final View.Side side;

  SideText(BilingualDocument document, View.Side side) {
    this.parts = document.parts();
    this.side = side;
  }

  /** The half of a segment. */
  String of(Segment segment) {
    return (side == View.Side.TARGET ? segment.target() : segment.source()).text();
  }

  /** The text of a file range: skeleton as it stands, of each segment it touches the half. */
  String of(TextRange range) {
    StringBuilder text = new StringBuilder();
    for (int i = firstBehind(range.start()); i < parts.size(); i++) {
      DocumentPart part = parts.get(i);
      if (part.range().start() >= range.end()) {
        break;
      }
      if (part instanceof Segment segment) {
        text.append(of(segment));
      } else if (part instanceof Skeleton skeleton) {
        appendClipped(text, skeleton, range);
      }
    }
    return text.toString();
  }

  /** Where damage was repaired a skeleton's text is shorter than its range. */
  private static void appendClipped(StringBuilder text, Skeleton skeleton, TextRange range) {
    int length = skeleton.text().length();
    int from = Math.min(length, Math.max(0, range.start() - skeleton.range().start()));
    int to = Math.min(length, range.end() - skeleton.range().start());
    text.append(skeleton.text(), from, Math.max(from, to));
  }

  /** Index of the first part that ends behind an offset. */
  private int firstBehind(int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).range().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
