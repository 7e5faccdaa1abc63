package org.diglot.render;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one colon directive. Never looks beyond the line it starts on: a value that is never closed
 * costs one line, not the rest of the page.
 */
final class DirectiveScanner {

  private static final int MINIMUM_COLONS = 3;

  private final CharSequence text;
  private int position;

  private DirectiveScanner(CharSequence text, int position) {
    this.text = text;
    this.position = position;
  }

  /** The directive whose first colon is at {@code start}, or empty where it is not well-formed. */
  static Optional<DirectiveMark> scan(CharSequence text, int start) {
    return new DirectiveScanner(text, start).mark();
  }

  /**
   * The name behind three or more colons at {@code start}, in lower case; empty where there are no
   * three colons or no name.
   */
  static String nameAt(CharSequence text, int start) {
    DirectiveScanner scanner = new DirectiveScanner(text, start);
    if (scanner.colons() < MINIMUM_COLONS) {
      return "";
    }
    scanner.skipBlanks();
    return scanner.identifier();
  }

  /** Whether nothing but blanks stands between {@code from} and the end of the line. */
  static boolean isBlankFrom(CharSequence text, int from) {
    DirectiveScanner scanner = new DirectiveScanner(text, from);
    scanner.skipBlanks();
    return scanner.atLineEnd();
  }

  private Optional<DirectiveMark> mark() {
    int start = position;
    int colons = colons();
    skipBlanks();
    String name = colons < MINIMUM_COLONS ? "" : identifier();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Map<String, DirectiveMark.Attribute> attributes = new LinkedHashMap<>();
    while (true) {
      int end = position;
      skipBlanks();
      if (atLineEnd()) {
        return Optional.of(new DirectiveMark(start, end, colons, name, attributes, false));
      }
      if (colons() >= MINIMUM_COLONS) {
        return Optional.of(new DirectiveMark(start, position, colons, name, attributes, true));
      }
      if (!attribute(attributes)) {
        return Optional.empty();
      }
    }
  }

  private boolean attribute(Map<String, DirectiveMark.Attribute> attributes) {
    String name = identifier();
    if (name.isEmpty()) {
      return false;
    }
    int afterName = position;
    skipBlanks();
    if (current() != '=') {
      position = afterName;
      attributes.putIfAbsent(name, new DirectiveMark.Attribute("", afterName, afterName));
      return true;
    }
    position++;
    skipBlanks();
    return current() == '"' && value(name, attributes);
  }

  private boolean value(String name, Map<String, DirectiveMark.Attribute> attributes) {
    int from = ++position;
    StringBuilder raw = new StringBuilder();
    while (!atLineEnd() && current() != '"') {
      // Only a quote can be escaped: backslashes are plain characters of a Windows path.
      if (current() == '\\' && position + 1 < text.length() && text.charAt(position + 1) == '"') {
        position++;
      }
      raw.append(current());
      position++;
    }
    if (atLineEnd()) {
      return false;
    }
    String value = Escaping.unescapeHtml(raw);
    attributes.putIfAbsent(name, new DirectiveMark.Attribute(value, from, position));
    position++;
    return true;
  }

  private String identifier() {
    int from = position;
    if (isLetter(current())) {
      do {
        position++;
      } while (isLetter(current()) || isDigit(current()) || current() == '-');
    }
    return text.subSequence(from, position).toString().toLowerCase(Locale.ROOT);
  }

  private int colons() {
    int from = position;
    while (current() == ':') {
      position++;
    }
    return position - from;
  }

  private void skipBlanks() {
    while (current() == ' ' || current() == '\t') {
      position++;
    }
  }

  private boolean atLineEnd() {
    return position >= text.length() || current() == '\n' || current() == '\r';
  }

  private char current() {
    return position < text.length() ? text.charAt(position) : '\0';
  }

  private static boolean isLetter(char character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
