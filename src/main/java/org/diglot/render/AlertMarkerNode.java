package org.diglot.render;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The line of an alert or section marker in a paragraph of a block quote, without its line end. The
 * marker rules everything that follows in the quote up to the next marker.
 */
final class AlertMarkerNode extends Node {

  private final AlertMarker marker;

  AlertMarkerNode(BasedSequence line, AlertMarker marker) {
    super(line);
    this.marker = marker;
  }

  /** What the line says; never {@link AlertMarker.Unknown}. */
  AlertMarker marker() {
    return marker;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
