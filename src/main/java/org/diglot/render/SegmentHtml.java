package org.diglot.render;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Shows a segment on its own: its emphasis, code and links, and everything else as it is written.
 * Where a link leads is a matter of its page: it goes nowhere here, and tells its address.
 */
public final class SegmentHtml {

  /** Longer texts are shown as they are written. */
  private static final int LONGEST = 20_000;

  private static final int DEEPEST = 20;

  private final StringBuilder html = new StringBuilder();

  private SegmentHtml() {}

  /** The text as HTML that holds no tag but those of this class. */
  public static String of(String markdown) {
    SegmentHtml writer = new SegmentHtml();
    if (markdown.length() > LONGEST) {
      writer.text(markdown);
      return writer.html.toString();
    }
    Node document = Markdown.parse(markdown.strip());
    boolean plain = document.getFirstChild() == document.getLastChild();
    if (plain && document.getFirstChild() instanceof Paragraph paragraph) {
      writer.children(paragraph, 0);
    } else {
      writer.text(markdown);
    }
    return writer.html.toString();
  }

  private void children(Node parent, int depth) {
    for (Node node : parent.getChildren()) {
      node(node, depth);
    }
  }

  private void node(Node node, int depth) {
    if (depth > DEEPEST) {
      text(node.getChars().toString());
    } else if (node instanceof Text text) {
      text(text.getChars().unescape());
    } else if (node instanceof SoftLineBreak) {
      html.append(' ');
    } else if (node instanceof HardLineBreak) {
      html.append("<br>");
    } else if (node instanceof StrongEmphasis) {
      element("strong", node, depth);
    } else if (node instanceof Emphasis) {
      element("em", node, depth);
    } else if (node instanceof Strikethrough) {
      element("s", node, depth);
    } else if (node instanceof Code code) {
      html.append("<code>");
      text(code.getText().toString());
      html.append("</code>");
    } else if (node instanceof Link link) {
      html.append("<a title=\"");
      text(link.getUrl().toString());
      html.append("\">");
      children(link, depth + 1);
      html.append("</a>");
    } else if (node instanceof HtmlEntity entity) {
      text(entity.getChars().unescape());
    } else if (node instanceof Image || !(node instanceof HtmlInlineComment)) {
      text(node.getChars().toString());
    }
  }

  private void element(String name, Node node, int depth) {
    html.append('<').append(name).append('>');
    children(node, depth + 1);
    html.append("</").append(name).append('>');
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
  }
}
