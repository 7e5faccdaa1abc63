package org.diglot.render;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/** What the Markdown in an image's brackets says without its markup. */
final class AlternativeText {

  private final StringBuilder out = new StringBuilder();

  private AlternativeText() {}

  static String of(Node image) {
    AlternativeText text = new AlternativeText();
    text.appendChildren(image);
    return text.out.toString();
  }

  private void appendChildren(Node node) {
    node.getChildren().forEach(this::append);
  }

  private void append(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      out.append(node.getChars().unescape());
    } else if (node instanceof Code code) {
      out.append(code.getText());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.append(' ');
    } else if (node instanceof LinkRef link && link.getReferenceNode(link.getDocument()) == null) {
      out.append(link.getChars().unescape());
    } else if (!(node instanceof HtmlInline)) {
      appendChildren(node);
    }
  }
}
