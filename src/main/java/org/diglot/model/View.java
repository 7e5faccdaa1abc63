package org.diglot.model;

import java.util.List;

/**
 * Plain Markdown of one side of a bilingual document, with the way back to the file. A page that
 * has only one language is a view without segments.
 *
 * @param side which side this is
 * @param text the Markdown, without byte order mark
 * @param positions maps offsets of {@code text} to the file
 * @param bodyStart offset in {@code text} where the body begins, behind the front matter
 * @param spans where each segment's half stands in {@code text}, in order
 */
public record View(Side side, String text, PositionMap positions, int bodyStart, List<Span> spans) {

  /** A side of a bilingual document. */
  public enum Side {
    TARGET,
    SOURCE
  }

  public View {
    spans = List.copyOf(spans);
  }

  /**
   * A segment's half in a view.
   *
   * @param index ordinal of the segment in its document, from 0; the same in both views
   * @param segment the segment
   * @param range the half in the view's text
   */
  public record Span(int index, Segment segment, TextRange range) {}

  /** The Markdown behind the front matter. */
  public String body() {
    return text.substring(bodyStart);
  }
}
