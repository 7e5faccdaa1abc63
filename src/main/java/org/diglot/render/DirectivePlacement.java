package org.diglot.render;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;

/** Where an inline directive stands. */
final class DirectivePlacement {

  private DirectivePlacement() {}

  /**
   * Whether the node is the only thing in its paragraph but for blanks and line breaks. A bracket
   * directive alone on its line always is: such a line is a paragraph of its own, also amid text.
   */
  static boolean isAloneInParagraph(Node node) {
    if (!(node.getParent() instanceof Paragraph paragraph)) {
      return false;
    }
    for (Node child : paragraph.getChildren()) {
      if (child != node && !child.getChars().isBlank()) {
        return false;
      }
    }
    return true;
  }
}
