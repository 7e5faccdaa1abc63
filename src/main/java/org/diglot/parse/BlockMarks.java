package org.diglot.parse;

import java.util.Locale;
import java.util.Set;

/** Tells what a line's first characters open. All methods look at one line only. */
final class BlockMarks {

  private static final int SHORTEST_FENCE = 3;
  private static final int MOST_HEADING_MARKS = 6;
  private static final int MOST_DIGITS = 9;
  private static final int LONGEST_NAME = 12;

  private static final Set<String> VERBATIM_TAGS = Set.of("script", "pre", "style", "textarea");

  private static final Set<String> BLOCK_TAGS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frame",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "iframe",
          "legend",
          "li",
          "link",
          "main",
          "menu",
          "menuitem",
          "nav",
          "noframes",
          "ol",
          "optgroup",
          "option",
          "p",
          "param",
          "section",
          "source",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "track",
          "ul");

  private final String text;

  BlockMarks(String text) {
    this.text = text;
  }

  /** Number of marks of the ATX heading that starts at an offset; 0 where none does. */
  int headingLevel(int at, int end) {
    int marks = run(at, end, '#');
    boolean opens =
        marks > 0
            && marks <= MOST_HEADING_MARKS
            && (at + marks >= end || isBlank(text.charAt(at + marks)));
    return opens ? marks : 0;
  }

  /** Length of the fence that starts at an offset; 0 where none does. */
  int fenceLength(int at, int end) {
    if (at >= end || (text.charAt(at) != '`' && text.charAt(at) != '~')) {
      return 0;
    }
    int length = run(at, end, text.charAt(at));
    int tick = text.charAt(at) == '`' ? text.indexOf('`', at + length) : -1;
    return length >= SHORTEST_FENCE && (tick < 0 || tick >= end) ? length : 0;
  }

  /** Whether a line from an offset on closes a fence. */
  boolean closesFence(int at, int end, char mark, int length) {
    int run = run(at, end, mark);
    return run >= length && isBlank(at + run, end);
  }

  /** Length of the list mark at an offset, without the blank behind it; 0 where there is none. */
  int listMark(int at, int end) {
    int digits = at;
    while (digits < end && digits - at < MOST_DIGITS && isDigit(text.charAt(digits))) {
      digits++;
    }
    String marks = digits > at ? ".)" : "-*+";
    if (digits >= end || marks.indexOf(text.charAt(digits)) < 0) {
      return 0;
    }
    int behind = digits + 1;
    return behind >= end || isBlank(text.charAt(behind)) ? behind - at : 0;
  }

  /** Whether the line from an offset on is three or more of one mark, blanks allowed. */
  boolean isThematicBreak(int at, int end) {
    if (at >= end || "-*_".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int marks = 0;
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == text.charAt(at)) {
        marks++;
      } else if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return marks >= 3;
  }

  /** Level of the setext underline that the line from an offset on is; 0 where it is none. */
  int setextLevel(int at, int end) {
    if (at >= end || (text.charAt(at) != '=' && text.charAt(at) != '-')) {
      return 0;
    }
    boolean underline = isBlank(at + run(at, end, text.charAt(at)), end);
    return !underline ? 0 : text.charAt(at) == '=' ? 1 : 2;
  }

  /** Whether the line from an offset on is the rule between a table's head and rows. */
  boolean isTableRule(int at, int end) {
    boolean pipe = false;
    boolean dash = false;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if ("|-:".indexOf(c) < 0 && !isBlank(c)) {
        return false;
      }
      pipe |= c == '|';
      dash |= c == '-';
    }
    return pipe && dash;
  }

  /** What ends the raw HTML that starts at an offset. */
  HtmlEnd htmlEnd(int at, int end, boolean inParagraph) {
    if (at >= end || text.charAt(at) != '<') {
      return HtmlEnd.NONE;
    }
    if (text.startsWith("<!--", at)) {
      return HtmlEnd.COMMENT;
    }
    boolean closing = text.startsWith("/", at + 1);
    String name = tagName(closing ? at + 2 : at + 1, end);
    if (!closing && VERBATIM_TAGS.contains(name)) {
      return HtmlEnd.VERBATIM;
    }
    if (BLOCK_TAGS.contains(name)) {
      return HtmlEnd.BLANK_LINE;
    }
    return !inParagraph && !name.isEmpty() && isLoneTag(at, end)
        ? HtmlEnd.BLANK_LINE
        : HtmlEnd.NONE;
  }

  /** What ends raw HTML. */
  enum HtmlEnd {
    NONE,
    BLANK_LINE,
    COMMENT,
    VERBATIM
  }

  private String tagName(int at, int end) {
    int i = at;
    while (i < end && i - at < LONGEST_NAME && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    boolean ends = i >= end || isBlank(text.charAt(i)) || ">/".indexOf(text.charAt(i)) >= 0;
    return ends ? text.substring(at, i).toLowerCase(Locale.ROOT) : "";
  }

  private boolean isLoneTag(int at, int end) {
    int close = text.indexOf('>', at);
    return close >= 0 && close < end && isBlank(close + 1, end);
  }

  /** Whether nothing but blanks stands in a range. */
  boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int run(int at, int end, char mark) {
    int i = at;
    while (i < end && text.charAt(i) == mark) {
      i++;
    }
    return i - at;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
