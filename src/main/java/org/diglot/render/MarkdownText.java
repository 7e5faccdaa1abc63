package org.diglot.render;

import com.vladsch.flexmark.util.ast.TextCollectingVisitor;

/** Markdown as the text that a reader sees. */
public final class MarkdownText {

  private MarkdownText() {}

  /** The text of some inline Markdown, such as a heading without its number signs. */
  public static String plain(String markdown) {
    String text = new TextCollectingVisitor().collectAndGetText(Markdown.parse(markdown)).strip();
    return text.isEmpty() ? markdown.strip() : text;
  }
}
