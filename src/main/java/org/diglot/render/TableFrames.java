package org.diglot.render;

import java.util.Map;
import org.diglot.text.UiStrings;
import org.jsoup.nodes.Element;

/** Puts every table, from Markdown or from raw HTML, into a named region that can scroll. */
final class TableFrames {

  private TableFrames() {}

  /** Frames the tables of a page in place. A table inside another one scrolls with that one. */
  static void frame(Element body, UiStrings ui) {
    int number = 0;
    for (Element table : body.select("table")) {
      if (table.parents().is("table")) {
        continue;
      }
      number++;
      Element frame = new Element("div").addClass("table-scroll");
      frame.attr("role", "region").attr("tabindex", "0");
      frame.attr("aria-label", ui.format("table.label", Map.of("number", number)));
      table.replaceWith(frame);
      frame.appendChild(table);
    }
  }
}
