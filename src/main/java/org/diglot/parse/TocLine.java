package org.diglot.parse;

import org.diglot.model.TextRange;
import org.jsoup.parser.Parser;

/**
 * A line of a Markdown table of contents.
 *
 * @param kind what the line is
 * @param depth a heading's level, or the column of a list item's marker, tabs to the next four
 * @param label its text without Markdown's escapes
 * @param href the link's destination as written, or empty
 * @param range where the destination stands, or the text where there is none
 * @param trailing text behind the link, which nobody will see; empty range where there is none
 */
record TocLine(
    Kind kind, int depth, String label, String href, TextRange range, TextRange trailing) {

  /** What a line is. */
  enum Kind {
    HEADING,
    ITEM,
    OTHER
  }

  /**
   * Reads a line.
   *
   * @param line without line break and blanks at its end
   * @param start its offset in the file
   */
  static TocLine parse(String line, int start) {
    int marker = 0;
    int column = 0;
    while (line.charAt(marker) == ' ' || line.charAt(marker) == '\t') {
      column = line.charAt(marker++) == '\t' ? column / 4 * 4 + 4 : column + 1;
    }
    int content = endOfMarker(line, marker);
    boolean heading = line.charAt(marker) == '#';
    if (content == marker || (heading && column > 3)) {
      TextRange all = new TextRange(start + marker, start + line.length());
      return new TocLine(Kind.OTHER, 0, line.substring(marker), "", all, TextRange.at(all.end()));
    }
    int text = skipBlanks(line, content);
    Kind kind = heading ? Kind.HEADING : Kind.ITEM;
    int end = heading ? withoutClosingMarks(line, text) : line.length();
    return content(kind, heading ? content - marker : column, line.substring(0, end), text, start);
  }

  /** Where a run of # or a list marker ends; {@code from} where there is none. */
  private static int endOfMarker(String line, int from) {
    int at = from;
    char first = line.charAt(from);
    if (first == '#') {
      while (at < line.length() && line.charAt(at) == '#') {
        at++;
      }
      boolean separated = at == line.length() || " \t[".indexOf(line.charAt(at)) >= 0;
      return separated ? at : from;
    }
    while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
      at++;
    }
    boolean marks = at < line.length() && (at > from ? ".)" : "-*+").indexOf(line.charAt(at)) >= 0;
    boolean separated = at + 1 < line.length() && " \t".indexOf(line.charAt(at + 1)) >= 0;
    return marks && separated ? at + 1 : from;
  }

  private static int skipBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int withoutClosingMarks(String line, int text) {
    int end = line.length();
    while (end > text && line.charAt(end - 1) == '#') {
      end--;
    }
    boolean separated = end > text && " \t".indexOf(line.charAt(end - 1)) >= 0;
    return separated ? end : line.length();
  }

  private static TocLine content(Kind kind, int depth, String line, int from, int start) {
    int close = from < line.length() && line.charAt(from) == '[' ? closing(line, from) : -1;
    boolean link = close > 0 && line.startsWith("(", close + 1);
    int end = link ? closing(line, close + 1) : -1;
    if (end < 0) {
      String text = line.substring(from).stripTrailing();
      TextRange range = new TextRange(start + from, start + from + text.length());
      return new TocLine(kind, depth, plain(text), "", range, TextRange.at(range.end()));
    }
    TextRange href = destination(line, close + 2, end);
    TextRange shown = href.length() > 0 ? href : new TextRange(from, end + 1);
    int length = Math.max(end + 1, line.stripTrailing().length());
    return new TocLine(
        kind,
        depth,
        plain(line.substring(from + 1, close).strip()),
        href.of(line),
        new TextRange(start + shown.start(), start + shown.end()),
        new TextRange(start + end + 1, start + length));
  }

  /**
   * The bracket that closes the one at {@code open}, nested pairs and escapes skipped; -1: none.
   */
  private static int closing(String line, int open) {
    char opening = line.charAt(open);
    char closing = opening == '[' ? ']' : ')';
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == opening) {
        depth++;
      } else if (c == closing && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The destination between parentheses: without blanks, angle brackets and link title. */
  private static TextRange destination(String line, int from, int to) {
    int start = skipBlanks(line, from);
    String inner = line.substring(start, Math.max(start, to)).stripTrailing();
    int close = inner.indexOf('>');
    if (inner.startsWith("<") && close > 0) {
      return new TextRange(start + 1, start + close);
    }
    char last = inner.isEmpty() ? ' ' : inner.charAt(inner.length() - 1);
    int quote = last == '"' || last == '\'' ? inner.lastIndexOf(last, inner.length() - 2) : -1;
    boolean titled = quote > 0 && " \t".indexOf(inner.charAt(quote - 1)) >= 0;
    String href = titled ? inner.substring(0, quote).stripTrailing() : inner;
    return new TextRange(start, start + href.length());
  }

  private static String plain(String markdown) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      boolean escape =
          c == '\\' && i + 1 < markdown.length() && isPunctuation(markdown.charAt(i + 1));
      text.append(escape ? markdown.charAt(++i) : c);
    }
    return Parser.unescapeEntities(text.toString(), false);
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }
}
