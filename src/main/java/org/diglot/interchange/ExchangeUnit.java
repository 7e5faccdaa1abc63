package org.diglot.interchange;

import java.util.List;

/**
 * The segments of a block.
 *
 * @param id the id of its first segment
 * @param kind what the block is, such as {@code list-item}
 * @param context the headings that it stands under, the outermost first, in the source language
 * @param segments in page order
 */
public record ExchangeUnit(
    String id, String kind, List<String> context, List<ExchangeSegment> segments) {

  public ExchangeUnit {
    context = List.copyOf(context);
    segments = List.copyOf(segments);
  }
}
