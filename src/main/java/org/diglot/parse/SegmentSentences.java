package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.model.BilingualDocument;
import org.diglot.model.Segment;
import org.diglot.model.SegmentText;
import org.diglot.model.TextRange;
import org.diglot.model.View;

/** The segments of a bilingual page, one side of them. */
final class SegmentSentences implements SentenceSource {

  private final View source;
  private final View.Side side;
  private final SideText text;
  private final List<List<View.Span>> spansOfPart = new ArrayList<>();

  /**
   * @param source the source view, whose blocks hold the segments
   * @param parts the parts of its blocks; at least one
   */
  SegmentSentences(BilingualDocument document, View source, View.Side side, List<Part> parts) {
    this.source = source;
    this.side = side;
    this.text = new SideText(document, side);
    parts.forEach(part -> spansOfPart.add(new ArrayList<>()));
    int part = 0;
    for (View.Span span : source.spans()) {
      int start = firstWord(span);
      while (part + 1 < parts.size() && startOf(parts.get(part + 1)) <= start) {
        part++;
      }
      spansOfPart.get(part).add(span);
    }
  }

  private static int startOf(Part part) {
    return part.text().origin(part.from(), part.to()).start();
  }

  /** Blanks at a half's start are no part of its block's text. */
  private int firstWord(View.Span span) {
    int at = span.range().start();
    while (at < span.range().end() && Character.isWhitespace(source.text().charAt(at))) {
      at++;
    }
    return at;
  }

  @Override
  public List<Cut> sentences(int index, Part part) {
    return spansOfPart.get(index).stream().map(span -> cut(span.segment())).toList();
  }

  private Cut cut(Segment segment) {
    SegmentText half = side == View.Side.TARGET ? segment.target() : segment.source();
    return new Cut(oneLine(half.text()), half.range(), Optional.of(segment));
  }

  /** A soft line break and the indentation behind it are one space. */
  private static String oneLine(String half) {
    if (half.indexOf('\n') < 0 && half.indexOf('\r') < 0) {
      return half;
    }
    StringBuilder line = new StringBuilder(half.length());
    for (String part : half.split("\r\n|\r|\n", -1)) {
      line.append(line.length() == 0 ? "" : " ").append(part.strip());
    }
    return line.toString();
  }

  @Override
  public String text(TextRange scanned) {
    return text.of(source.positions().toFile(scanned));
  }

  @Override
  public boolean isInSegment(TextRange scanned) {
    int low = 0;
    int high = source.spans().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (source.spans().get(middle).range().end() <= scanned.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < source.spans().size()
        && source.spans().get(low).range().start() <= scanned.start()
        && scanned.end() <= source.spans().get(low).range().end();
  }
}
