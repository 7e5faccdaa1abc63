package org.diglot.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * A start tag, read as the HTML standard's tokenizer reads it.
 *
 * @param attributes in the order written
 * @param end offset behind the {@code >}
 */
record RawTag(List<RawAttribute> attributes, int end) {

  RawTag {
    attributes = List.copyOf(attributes);
  }

  /**
   * An attribute.
   *
   * @param name in lower case
   * @param value with character references decoded, empty where there is none
   * @param hasValue whether there is a {@code =}
   * @param offset of its first character
   */
  record RawAttribute(String name, String value, boolean hasValue, int offset) {}

  /** The tag's name in lower case. */
  static String nameAt(String raw, int start) {
    int end = start;
    while (end < raw.length() && !endsName(raw.charAt(end))) {
      end++;
    }
    return raw.substring(start, end).toLowerCase(Locale.ROOT);
  }

  static boolean endsName(char c) {
    return isSpace(c) || c == '/' || c == '>';
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /**
   * Reads a tag; empty if the text ends within it.
   *
   * @param open offset of the {@code <}
   * @param parser decodes character references; making one for each tag is slow
   */
  static Optional<RawTag> parse(String raw, int open, int nameLength, Parser parser) {
    return new Reader(raw, open + 1 + nameLength, parser).tag();
  }

  private static final class Reader {

    private final String raw;
    private final Parser parser;
    private final List<RawAttribute> attributes = new ArrayList<>();
    private int at;

    Reader(String raw, int at, Parser parser) {
      this.raw = raw;
      this.parser = parser;
      this.at = at;
    }

    Optional<RawTag> tag() {
      skip(true);
      while (at < raw.length() && raw.charAt(at) != '>') {
        attribute();
        skip(true);
      }
      return at < raw.length() ? Optional.of(new RawTag(attributes, at + 1)) : Optional.empty();
    }

    private void skip(boolean slashes) {
      while (at < raw.length() && (isSpace(raw.charAt(at)) || (slashes && raw.charAt(at) == '/'))) {
        at++;
      }
    }

    private void attribute() {
      int start = at;
      at++;
      while (at < raw.length() && !endsName(raw.charAt(at)) && raw.charAt(at) != '=') {
        at++;
      }
      String name = raw.substring(start, at).toLowerCase(Locale.ROOT);
      skip(false);
      boolean hasValue = at < raw.length() && raw.charAt(at) == '=';
      String value = "";
      if (hasValue) {
        at++;
        skip(false);
        value = value();
        value = value.indexOf('&') < 0 ? value : parser.unescape(value, true);
      }
      attributes.add(new RawAttribute(name, value, hasValue, start));
    }

    private String value() {
      if (at >= raw.length()) {
        return "";
      }
      char quote = raw.charAt(at);
      return quote == '"' || quote == '\'' ? quoted(quote) : unquoted();
    }

    private String quoted(char quote) {
      int start = at + 1;
      int close = raw.indexOf(quote, start);
      at = close < 0 ? raw.length() : close + 1;
      return raw.substring(start, close < 0 ? raw.length() : close);
    }

    private String unquoted() {
      int start = at;
      while (at < raw.length() && !isSpace(raw.charAt(at)) && raw.charAt(at) != '>') {
        at++;
      }
      return raw.substring(start, at);
    }
  }
}
