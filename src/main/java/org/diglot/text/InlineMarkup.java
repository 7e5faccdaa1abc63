package org.diglot.text;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence of Markdown, or several of one block, as CommonMark reads it: what the reader sees,
 * and what is marked in it.
 */
public final class InlineMarkup {

  /** What is marked. */
  public enum Kind {
    /** A link with its address, or with the label of a definition: {@code [text][label]}. */
    LINK,
    /**
     * A web or mail address that stands in the text, with or without angle brackets; also one that
     * is the text of a link.
     */
    ADDRESS,
    IMAGE,
    CODE,
    STRONG,
    EMPHASIS,
    STRIKETHROUGH,
    /** A tag of an element that HTML has, or a comment. */
    HTML_TAG,
    /** A directive within a line: {@code [!INCLUDE …]}, {@code [!NOTE]}, {@code :::image …}. */
    DIRECTIVE,
    /**
     * What stands for a value: {@code <name>}, {@code {0}}, {@code %VAR%}, {@code $env:X}, {@code
     * %s}.
     */
    PLACEHOLDER,
    /** The name of a file, a folder or a host: {@code app.json}, {@code C:\x}, {@code *.a.com}. */
    PATH,
    /** Asterisks or underlines that emphasise nothing and are shown as they stand. */
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
   * @param target where a link, an address or an image leads, as written; of a tag its name in
   *     lower case, with {@code /} before it where it closes, of a comment {@code !--}; else empty
   */
  public record Mark(Kind kind, int start, int end, String text, String target) {}

  private final String markdown;
  private final String plain;
  private final String prose;
  private final int[] offsets;
  private final List<Mark> marks;
  private final int kinds;

  InlineMarkup(String markdown, String plain, String prose, int[] offsets, List<Mark> marks) {
    this.markdown = markdown;
    this.plain = plain;
    this.prose = prose;
    this.offsets = offsets;
    this.marks = List.copyOf(marks);
    int present = 0;
    for (Mark mark : marks) {
      present |= 1 << mark.kind().ordinal();
    }
    this.kinds = present;
  }

  /** Reads Markdown. Takes time in proportion to its length. */
  public static InlineMarkup of(String markdown) {
    return MarkupCharacters.isPlain(markdown) ? none(markdown) : new InlineReader(markdown).read();
  }

  /** A text taken as it stands, whatever marks it has. */
  public static InlineMarkup none(String text) {
    return new InlineMarkup(text, text, text, new int[0], List.of());
  }

  /** The Markdown. */
  public String markdown() {
    return markdown;
  }

  /**
   * What the reader sees: link texts, alternative texts, code contents, directives; no other marks.
   * A {@code <br>} or a hard line break is a line feed, a soft one a space; all other white space
   * and invisible characters are as written.
   */
  public String plain() {
    return plain;
  }

  /**
   * The {@link #plain} text with spaces in place of code, addresses, paths, directives and
   * placeholders: what has words of a language. As long as the plain text, so that offsets are the
   * same.
   */
  public String prose() {
    return prose;
  }

  /** The offset in the Markdown of a character of the plain text; its length for its length. */
  public int offset(int plainOffset) {
    if (plainOffset >= plain.length()) {
      return markdown.length();
    }
    return offsets.length == 0 ? plainOffset : offsets[plainOffset];
  }

  /** The offset in the Markdown behind a character of the plain text. */
  public int behind(int plainOffset) {
    int at = offset(plainOffset);
    if (at == markdown.length()) {
      return at;
    }
    return CharacterReference.decodeAt(markdown, at).isEmpty()
        ? at + 1
        : markdown.indexOf(';', at) + 1;
  }

  /**
   * The offset in the plain text of the first character that stands at or behind an offset of the
   * Markdown.
   */
  public int plainOffset(int offset) {
    if (offsets.length == 0) {
      return Math.min(offset, plain.length());
    }
    int found = Arrays.binarySearch(offsets, offset);
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && offsets[at - 1] >= offset) {
      at--;
    }
    return at;
  }

  /** What is marked, by its start; of nested marks the outer one first. */
  public List<Mark> marks() {
    return marks;
  }

  /** Whether there is a mark of a kind. */
  public boolean has(Kind kind) {
    return (kinds & 1 << kind.ordinal()) != 0;
  }

  /** The marks of one kind. */
  public List<Mark> marks(Kind kind) {
    if (!has(kind)) {
      return List.of();
    }
    return marks.stream().filter(mark -> mark.kind() == kind).toList();
  }
}
