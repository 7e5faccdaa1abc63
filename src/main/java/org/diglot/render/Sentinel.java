package org.diglot.render;

import java.util.OptionalInt;
import org.jsoup.nodes.Comment;

/**
 * Comments that mark where a segment starts and ends in HTML on its way to the page. Their first
 * character is private and is taken out of everything an author writes.
 */
final class Sentinel {

  private static final String START = Markers.OWN + "s";
  private static final String END = Markers.OWN + "e";

  private Sentinel() {}

  static String start(int number) {
    return "<!--" + START + number + "-->";
  }

  static String end(int number) {
    return "<!--" + END + number + "-->";
  }

  /** The number of the segment that starts at a comment, if one does. */
  static OptionalInt startNumber(Comment comment) {
    return number(comment, START);
  }

  /** The number of the segment that ends at a comment, if one does. */
  static OptionalInt endNumber(Comment comment) {
    return number(comment, END);
  }

  private static OptionalInt number(Comment comment, String kind) {
    String data = comment.getData();
    return data.startsWith(kind)
        ? OptionalInt.of(Integer.parseInt(data.substring(kind.length())))
        : OptionalInt.empty();
  }
}
