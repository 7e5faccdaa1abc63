package org.diglot.text;

import java.util.List;

/**
 * What a reader sees of a sentence of Markdown.
 *
 * <p>Emphasis, code marks, escapes, HTML tags and the marks of headings, quotes and list items are
 * taken away, links and images stand as their text, character references as their character; white
 * space is one space. A {@code <br>} is a line feed. Asterisks that emphasise nothing stay.
 *
 * @param text the plain text
 * @param links targets of links in their order, as written, web addresses in the text included
 * @param images addresses of images in their order
 * @param code contents of code spans in their order
 */
public record PlainText(String text, List<String> links, List<String> images, List<String> code) {

  public PlainText {
    links = List.copyOf(links);
    images = List.copyOf(images);
    code = List.copyOf(code);
  }

  /** Reads a sentence, or several, of one block. Takes time in proportion to its length. */
  public static PlainText read(String markdown) {
    return new MarkdownStripper(markdown).strip();
  }

  /** Only the text of {@link #read}. */
  public static String of(String markdown) {
    return read(markdown).text();
  }
}
