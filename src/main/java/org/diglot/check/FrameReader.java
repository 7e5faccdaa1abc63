package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diglot.model.TextRange;

/** Reads the marks of a stretch of a file that lies between two sentences. */
final class FrameReader {

  private static final int DEEPEST_HEADING = 6;
  private static final int LONGEST_NUMBER = 9;

  private final String text;
  private final int end;
  private final boolean bilingual;
  private final List<FrameMark> marks = new ArrayList<>();
  private int at;
  private int line;
  private int behindHeading = -1;

  private FrameReader(String text, TextRange gap, boolean bilingual) {
    this.text = text;
    this.at = gap.start();
    this.end = gap.end();
    this.bilingual = bilingual;
  }

  /**
   * The marks in their order.
   *
   * @param bilingual whether the first place to link to in a heading is the localisation build's
   */
  static List<FrameMark> read(String text, TextRange gap, boolean bilingual) {
    return new FrameReader(text, gap, bilingual).read();
  }

  private List<FrameMark> read() {
    boolean lineStart = at == 0 || text.charAt(at - 1) == '\n';
    while (at < end) {
      if (lineStart) {
        readLineStart();
      }
      lineStart = at < end && text.charAt(at) == '\n';
      if (lineStart) {
        line++;
        at++;
      } else if (at < end) {
        step();
      }
    }
    return List.copyOf(marks);
  }

  private void step() {
    switch (text.charAt(at)) {
      case '\\' -> at += 2;
      case '|' -> mark(FrameKind.CELL, "|", at + 1);
      case '`' -> code();
      case '!' -> image();
      case '[' -> directive();
      case ']' -> linkEnd();
      case '<' -> tag();
      default -> at++;
    }
  }

  private void mark(FrameKind kind, String key, int to) {
    TextRange range = new TextRange(at, Math.min(to, end));
    marks.add(new FrameMark(kind, key, range.of(text), range, line));
    at = range.end();
  }

  private void readLineStart() {
    skipBlanks();
    int quotes = 0;
    int start = at;
    while (at < end && text.charAt(at) == '>') {
      quotes++;
      at++;
      skipBlanks();
    }
    if (quotes > 0 && lineEnd(at) == end && end < text.length() && text.charAt(end) != '\n') {
      TextRange range = new TextRange(start, at);
      marks.add(new FrameMark(FrameKind.QUOTE, ">".repeat(quotes), ">", range, line));
    }
    while (isListMark()) {
      boolean bullet = "-*+".indexOf(text.charAt(at)) >= 0;
      mark(FrameKind.ITEM, bullet ? "-" : "1.", listMarkEnd());
      skipBlanks();
    }
    if (!heading() && !fence() && text.startsWith(":::", at) && at < end) {
      colons();
    } else if (at < end && text.charAt(at) == '[') {
      definition();
    }
  }

  private void skipBlanks() {
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private int lineEnd(int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 || newline > end ? end : newline;
  }

  private boolean isListMark() {
    return listMarkEnd() > at && !isRule();
  }

  /** Behind a list mark with a blank behind it; the reader's place where there is none. */
  private int listMarkEnd() {
    int digits = at;
    while (digits < end && digits - at < LONGEST_NUMBER && isDigit(text.charAt(digits))) {
      digits++;
    }
    String ends = digits > at ? ".)" : "-*+";
    boolean mark = digits < end && ends.indexOf(text.charAt(digits)) >= 0;
    boolean blank =
        digits + 1 >= end || text.charAt(digits + 1) == ' ' || text.charAt(digits + 1) == '\t';
    return mark && blank ? digits + 1 : at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the rest of the line draws a line. */
  private boolean isRule() {
    int to = lineEnd(at);
    if (to == end && end < text.length()) {
      return false;
    }
    int count = 0;
    for (int i = at; i < to; i++) {
      char c = text.charAt(i);
      if (c == text.charAt(at)) {
        count++;
      } else if (c != ' ' && c != '\t' && c != '\r') {
        return false;
      }
    }
    return count > 2;
  }

  private boolean heading() {
    int to = at;
    while (to < end && text.charAt(to) == '#' && to - at <= DEEPEST_HEADING) {
      to++;
    }
    int level = to - at;
    if (level == 0 || level > DEEPEST_HEADING || to < end && " \t".indexOf(text.charAt(to)) < 0) {
      return false;
    }
    mark(FrameKind.HEADING, Integer.toString(level), to);
    skipBlanks();
    behindHeading = at;
    return true;
  }

  private boolean fence() {
    int run = at;
    while (run < end && text.charAt(run) == text.charAt(at)) {
      run++;
    }
    int infoEnd = lineEnd(run);
    if (run - at < 3
        || "`~".indexOf(text.charAt(at)) < 0
        || text.substring(run, infoEnd).indexOf('`') >= 0) {
      return false;
    }
    String fence = text.substring(at, run);
    StringBuilder key = new StringBuilder();
    int from = infoEnd + 1;
    while (from < end) {
      int to = lineEnd(from);
      String code = unquoted(text.substring(from, to)).strip();
      if (code.startsWith(fence) && code.chars().allMatch(c -> c == fence.charAt(0))) {
        block(key.toString(), to);
        return true;
      }
      if (!code.isEmpty()) {
        key.append(code).append('\n');
      }
      from = to + 1;
    }
    block(FrameMark.UNCLOSED + key, end);
    return true;
  }

  private void block(String key, int to) {
    int first = line;
    mark(FrameKind.CODE_BLOCK, key, to);
    line = first + marks.get(marks.size() - 1).height();
  }

  private static String unquoted(String code) {
    int from = 0;
    while (from < code.length() && " \t>".indexOf(code.charAt(from)) >= 0) {
      from++;
    }
    return code.substring(from);
  }

  private void colons() {
    String line = text.substring(at, lineEnd(at)).strip();
    String source = FrameText.attribute(line, "source");
    if (line.startsWith(":::image") && !source.isEmpty()) {
      mark(FrameKind.IMAGE, Address.key(source), at + line.length());
    } else {
      mark(FrameKind.DIRECTIVE, FrameText.withoutTexts(line), at + line.length());
    }
  }

  private void definition() {
    int to = lineEnd(at);
    String line = text.substring(at, to);
    int close = line.indexOf("]:");
    if (close > 1 && line.charAt(1) != '!' && line.charAt(1) != '^') {
      String address = line.substring(close + 2).strip();
      mark(FrameKind.LINK, FrameText.address(address), to);
    }
  }

  private void code() {
    int run = at;
    while (run < end && text.charAt(run) == '`') {
      run++;
    }
    String fence = text.substring(at, run);
    int close = text.indexOf(fence, run);
    if (close < 0 || close > lineEnd(run) - fence.length()) {
      at = run;
      return;
    }
    mark(FrameKind.CODE, text.substring(run, close).strip(), close + fence.length());
  }

  private void image() {
    if (at + 1 >= end || text.charAt(at + 1) != '[') {
      at++;
      return;
    }
    int close = FrameText.closing(text, at + 1, lineEnd(at), '[', ']');
    int address = close + 1;
    if (close < 0 || address >= end || text.charAt(address) != '(') {
      at += 2;
      return;
    }
    int to = FrameText.closing(text, address, lineEnd(at), '(', ')');
    if (to < 0) {
      at += 2;
      return;
    }
    mark(FrameKind.IMAGE, FrameText.address(text.substring(address + 1, to)), to + 1);
  }

  private void directive() {
    int close =
        text.startsWith("[!", at) && !text.startsWith("[![", at)
            ? FrameText.closing(text, at, lineEnd(at), '[', ']')
            : -1;
    if (close < 0) {
      at++;
      return;
    }
    String inner = text.substring(at + 2, close);
    int path = inner.indexOf("](");
    String keyword = FrameText.keyword(inner);
    if (path >= 0) {
      String address = inner.substring(path + 2).replaceAll("\\)\\s*+$", "");
      mark(FrameKind.INCLUSION, keyword + " " + Address.key(address.strip()), close + 1);
    } else if (inner.strip().toLowerCase(Locale.ROOT).equals(keyword)) {
      String spaced = inner.equals(inner.strip()) ? "" : " ";
      mark(FrameKind.ALERT, spaced + keyword, close + 1);
    } else {
      mark(FrameKind.DIRECTIVE, FrameText.folded(inner), close + 1);
    }
  }

  private void linkEnd() {
    boolean opens = at + 1 < end && text.charAt(at + 1) == '(';
    int to = opens ? FrameText.closing(text, at + 1, lineEnd(at), '(', ')') : -1;
    if (to < 0) {
      at++;
      return;
    }
    String key = FrameText.address(text.substring(at + 2, to));
    mark(FrameText.isImage(key) ? FrameKind.IMAGE : FrameKind.LINK, key, to + 1);
  }

  private void tag() {
    if (text.startsWith("<!--", at)) {
      int close = text.indexOf("-->", at);
      int to = close < 0 || close > end ? end : close + 3;
      line += (int) text.substring(at, to).chars().filter(c -> c == '\n').count();
      at = to;
      return;
    }
    int close = text.indexOf('>', at);
    String tag = close < 0 || close >= lineEnd(at) ? "" : text.substring(at, close + 1);
    String name = FrameText.tagName(tag);
    if (name.isEmpty()) {
      at++;
    } else if (name.contains(":") || name.contains("@")) {
      mark(FrameKind.LINK, Address.key(tag.substring(1, tag.length() - 1)), close + 1);
    } else {
      tag(name, tag, close + 1);
    }
  }

  private void tag(String name, String tag, int to) {
    String href = name.equals("a") ? FrameText.attribute(tag, "href") : "";
    String anchor = name.equals("a") ? FrameText.anchor(tag) : "";
    if (name.equals("img")) {
      mark(FrameKind.IMAGE, Address.key(FrameText.attribute(tag, "src")), to);
    } else if (!anchor.isEmpty()) {
      boolean built = bilingual && at == behindHeading;
      mark(built ? FrameKind.HEADING_ANCHOR : FrameKind.ANCHOR, anchor, to);
    } else if (!href.isEmpty()) {
      mark(FrameKind.LINK, Address.key(href), to);
    } else if (name.equals("span") || name.equals("/span") || name.equals("/a")) {
      at = to;
    } else {
      mark(FrameKind.TAG, name, to);
    }
  }
}
