package org.diglot.parse;

import java.util.List;
import org.diglot.model.HeadingAnchor;
import org.diglot.model.TextRange;

/** Finds the build's anchor of each heading; asked in page order. */
final class HeadingFinder {

  private final List<HeadingAnchor> anchors;
  private int next;

  HeadingFinder(List<HeadingAnchor> anchors) {
    this.anchors = anchors;
  }

  /**
   * The anchor that stands in a heading.
   *
   * @param heading the heading's range in the file, its number signs included
   * @param fallback what to give where there is none
   */
  HeadingAnchor in(TextRange heading, HeadingAnchor fallback) {
    while (next < anchors.size() && anchors.get(next).range().start() < heading.start()) {
      next++;
    }
    boolean found = next < anchors.size() && anchors.get(next).range().start() < heading.end();
    return found ? anchors.get(next++) : fallback;
  }
}
