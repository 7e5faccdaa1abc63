package org.diglot.parse;

import java.util.Optional;
import org.diglot.parse.SpanTag.Kind;

/**
 * Reads one span tag by the rules of HTML: names in any case, attributes in any order, values in
 * double or single quotes or without, white space and line breaks between.
 */
final class SpanTagReader {

  /**
   * No real tag is near this long; the bound keeps unclosed quotes from costing more than their
   * line.
   */
  private static final int LONGEST_VALUE = 2_000;

  private final String text;
  private final int limit;
  private int at;
  private Kind kind = Kind.FOREIGN;
  private String id = "";
  private int idStart;

  private SpanTagReader(String text, int start, int limit) {
    this.text = text;
    this.limit = limit;
    this.at = start;
    this.idStart = start;
  }

  /** The span tag that starts at the {@code <} at {@code start}, if one does. */
  static Optional<SpanTag> read(String text, int start, int limit) {
    if (isNamed(text, start + 1, limit)) {
      return new SpanTagReader(text, start, limit).readOpening();
    }
    if (text.startsWith("/", start + 1) && isNamed(text, start + 2, limit)) {
      return readClosing(text, start, limit);
    }
    return Optional.empty();
  }

  private static boolean isNamed(String text, int at, int limit) {
    return text.regionMatches(true, at, "span", 0, 4)
        && at + 4 < limit
        && (isSpace(text.charAt(at + 4))
            || text.charAt(at + 4) == '>'
            || text.charAt(at + 4) == '/');
  }

  private static Optional<SpanTag> readClosing(String text, int start, int limit) {
    int i = start + "</span".length();
    while (i < limit && isSpace(text.charAt(i))) {
      i++;
    }
    return i < limit && text.charAt(i) == '>'
        ? Optional.of(new SpanTag(Kind.CLOSE, start, i + 1, "", start))
        : Optional.empty();
  }

  private Optional<SpanTag> readOpening() {
    int start = at;
    at += "<span".length();
    while (true) {
      skipSpaceAndSlash();
      if (at >= limit || text.charAt(at) == '<') {
        return Optional.empty();
      }
      if (text.charAt(at) == '>') {
        return Optional.of(new SpanTag(kind, start, at + 1, id, idStart));
      }
      if (!readAttribute()) {
        return Optional.empty();
      }
    }
  }

  private void skipSpaceAndSlash() {
    while (at < limit && (isSpace(text.charAt(at)) || text.charAt(at) == '/')) {
      at++;
    }
  }

  private boolean readAttribute() {
    int nameStart = at;
    while (at < limit && "=></".indexOf(text.charAt(at)) < 0 && !isSpace(text.charAt(at))) {
      at++;
    }
    int nameEnd = at;
    if (nameEnd == nameStart) {
      return false;
    }
    while (at < limit && isSpace(text.charAt(at))) {
      at++;
    }
    if (at >= limit || text.charAt(at) != '=') {
      return true;
    }
    at++;
    while (at < limit && isSpace(text.charAt(at))) {
      at++;
    }
    return readValue(nameStart, nameEnd);
  }

  private boolean readValue(int nameStart, int nameEnd) {
    if (at >= limit) {
      return false;
    }
    char quote = text.charAt(at);
    boolean quoted = quote == '"' || quote == '\'';
    int valueStart = quoted ? at + 1 : at;
    int bound = Math.min(limit, valueStart + LONGEST_VALUE);
    int i = valueStart;
    while (i < bound && !endsValue(text.charAt(i), quoted, quote)) {
      i++;
    }
    if (i == bound || (quoted && text.charAt(i) != quote)) {
      return false;
    }
    note(nameStart, nameEnd, valueStart, i);
    at = quoted ? i + 1 : i;
    return true;
  }

  private static boolean endsValue(char c, boolean quoted, char quote) {
    return quoted ? c == quote || c == '<' : c == '>' || c == '<' || isSpace(c);
  }

  private void note(int nameStart, int nameEnd, int valueStart, int valueEnd) {
    if (isName(nameStart, nameEnd, "data-ttu-id")) {
      noteId(Kind.TARGET, valueStart, valueEnd);
    } else if (isName(nameStart, nameEnd, "data-stu-id")) {
      noteId(Kind.SOURCE, valueStart, valueEnd);
    } else if (kind == Kind.FOREIGN
        && isName(nameStart, nameEnd, "class")
        && text.substring(valueStart, valueEnd).strip().equals("sxs-lookup")) {
      kind = Kind.LOOKUP;
    }
  }

  private boolean isName(int start, int end, String name) {
    return end - start == name.length() && text.regionMatches(true, start, name, 0, name.length());
  }

  private void noteId(Kind half, int start, int end) {
    kind = half;
    id = text.substring(start, end);
    idStart = start;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
