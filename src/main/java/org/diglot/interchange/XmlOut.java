package org.diglot.interchange;

import java.util.Locale;

/** Writes XML that reads back to the same characters. */
final class XmlOut {

  /** Writes a character that XML has no way to write. */
  @FunctionalInterface
  interface Unwritable {
    void write(XmlOut out, int codePoint);
  }

  private final StringBuilder out = new StringBuilder(4096);

  XmlOut() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /**
   * A start tag.
   *
   * @param attributes names and values in turn; one with an empty value is left out
   */
  XmlOut start(String name, String... attributes) {
    tag(name, attributes);
    out.append('>');
    return this;
  }

  /** An element without content. */
  XmlOut empty(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>");
    return this;
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        attributes[i + 1].codePoints().forEach(c -> character(isWritable(c) ? c : 0xFFFD, true));
        out.append('"');
      }
    }
  }

  XmlOut end(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** A line end between elements. */
  XmlOut line() {
    out.append('\n');
    return this;
  }

  /** Text to be read by people; what XML cannot write becomes a replacement character. */
  XmlOut text(String text) {
    return text(text, (self, c) -> self.out.append('\uFFFD'));
  }

  XmlOut text(String text, Unwritable unwritable) {
    text.codePoints()
        .forEach(
            c -> {
              if (isWritable(c)) {
                character(c, false);
              } else {
                unwritable.write(this, c);
              }
            });
    return this;
  }

  private void character(int c, boolean inAttribute) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append(inAttribute ? "&quot;" : "\"");
      case '\r' -> out.append("&#13;");
      case '\n', '\t' -> {
        if (inAttribute) {
          out.append("&#").append(c).append(';');
        } else {
          out.append((char) c);
        }
      }
      default -> out.appendCodePoint(c);
    }
  }

  /** Whether XML 1.0 has the character. */
  private static boolean isWritable(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  /** The code point in hexadecimal digits. */
  static String hex(int codePoint) {
    return String.format(Locale.ROOT, "%04X", codePoint);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
