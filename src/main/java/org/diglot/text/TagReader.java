package org.diglot.text;

import java.util.Locale;
import java.util.Set;

/** Reads HTML tags, comments and bracketed addresses. */
final class TagReader {

  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr address article aside audio b blockquote br button caption center cite code col"
                  + " colgroup dd del details dfn div dl dt em figcaption figure font footer form"
                  + " h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li link main mark"
                  + " math nav nobr object ol option p param picture pre q rp rt ruby s samp script"
                  + " section select small source span strike strong style sub summary sup svg table"
                  + " tbody td textarea tfoot th thead time tr track tt u ul var video wbr")
              .split(" "));

  private final String text;
  private final int lastClose;
  private int lastCommentEnd = Integer.MIN_VALUE;
  private String name = "";

  TagReader(String text) {
    this.text = text;
    this.lastClose = text.lastIndexOf('>');
  }

  /** The name of the tag read last, in lower case, {@code /} before it where it closes. */
  String name() {
    return name;
  }

  /** The offset behind the tag or comment that starts at an offset, or -1. */
  int behind(int at) {
    if (at >= lastClose || at + 2 >= text.length()) {
      return -1;
    }
    if (text.charAt(at + 1) == '!') {
      return comment(at);
    }
    boolean closing = text.charAt(at + 1) == '/';
    int from = closing ? at + 2 : at + 1;
    int to = from;
    while (to < text.length()
        && (MarkupCharacters.isAlphanumeric(text.charAt(to)) || text.charAt(to) == '-')) {
      to++;
    }
    if (to == from || to - from > 12 || !MarkupCharacters.isLetter(text.charAt(from))) {
      return -1;
    }
    String element = text.substring(from, to).toLowerCase(Locale.ROOT);
    if (!ELEMENTS.contains(element)) {
      return -1;
    }
    name = closing ? "/" + element : element;
    return attributes(to);
  }

  private int comment(int at) {
    if (!text.startsWith("<!--", at)) {
      return -1;
    }
    if (lastCommentEnd == Integer.MIN_VALUE) {
      lastCommentEnd = text.lastIndexOf("-->");
    }
    if (lastCommentEnd < at + 4) {
      return -1;
    }
    name = "!--";
    return text.indexOf("-->", at + 4) + 3;
  }

  private int attributes(int from) {
    for (int at = from; at <= lastClose; at++) {
      switch (text.charAt(at)) {
        case '>' -> {
          return at + 1;
        }
        case '<' -> {
          return -1;
        }
        case '"', '\'' -> {
          int close = at > from && text.charAt(at - 1) == '=' ? quoted(at) : -1;
          if (close < 0) {
            return -1;
          }
          at = close;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** The offset of the quote that closes the value; a value has no brackets and is not long. */
  private int quoted(int at) {
    char quote = text.charAt(at);
    for (int i = at + 1; i <= lastClose; i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }
}
