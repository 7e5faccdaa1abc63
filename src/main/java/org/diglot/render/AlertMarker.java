package org.diglot.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the marker line of a block quote says, such as {@code [!NOTE]}. */
sealed interface AlertMarker {

  /** The five alerts. */
  enum Type {
    NOTE,
    TIP,
    IMPORTANT,
    CAUTION,
    WARNING
  }

  /** An alert. */
  record Alert(Type type) implements AlertMarker {}

  /**
   * A section: {@code [!div class="checklist"]}.
   *
   * @param attributes {@code class}, {@code title1}, {@code title2} and {@code data-*} by
   *     lower-case name, in the order written; values as written, not yet escaped for HTML
   * @param dropped names of other attributes
   */
  record Div(Map<String, String> attributes, List<String> dropped) implements AlertMarker {
    public Div {
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      dropped = List.copyOf(dropped);
    }
  }

  /** A video by its {@code http} or {@code https} URL. */
  record Video(String url) implements AlertMarker {}

  /**
   * A marker with a word that is none, or a known one with text behind it on the line: the quote is
   * a plain one.
   *
   * @param word the text between {@code [!} and {@code ]}
   * @param text the text behind the marker without blanks around it, or empty
   */
  record Unknown(String word, String text) implements AlertMarker {}

  /**
   * The marker of a line: the text of a quote's line behind {@code >}, with or without its line
   * end. Empty where the line does not begin with a marker; {@code \[} begins none.
   */
  static Optional<AlertMarker> parse(CharSequence line) {
    return new AlertMarkerScanner(line.toString().strip()).marker();
  }
}
