package org.diglot.pipeline;

/** Text in XML that is written line by line. */
final class Xml {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private Xml() {}

  /** A text for content or an attribute; what XML has no character for is left out. */
  static String escape(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                default -> append(c, xml);
              }
            });
    return xml.toString();
  }

  private static void append(int c, StringBuilder xml) {
    boolean control = c < ' ' && c != '\n' && c != '\t';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    if (!control && !surrogate && c != 0xFFFE && c != 0xFFFF) {
      xml.appendCodePoint(c);
    }
  }

  /** An element with a text. */
  static String element(String name, String text) {
    return "<" + name + ">" + escape(text) + "</" + name + ">";
  }
}
