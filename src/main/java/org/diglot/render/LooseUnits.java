package org.diglot.render;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Segments without a target whose paragraph therefore is none: Markdown makes no paragraph of
 * nothing, nor keeps the space between two of them. Each becomes a paragraph.
 */
final class LooseUnits {

  private static final Set<String> BLOCK_CONTAINERS =
      Set.of("body", "blockquote", "aside", "section");

  private LooseUnits() {}

  /** Wraps them in place. */
  static void wrap(Element body) {
    for (Element unit : body.select(".u.untranslated")) {
      @Nullable Element parent = unit.parent();
      if (parent != null && BLOCK_CONTAINERS.contains(parent.normalName())) {
        unit.wrap("<p></p>");
      }
    }
  }
}
