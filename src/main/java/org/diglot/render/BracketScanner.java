package org.diglot.render;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diglot.render.BracketDirective.Kind;

/**
 * Reads one bracket directive. A bracket that is not escaped ends every part of it, so that a page
 * full of unfinished ones is read once and not once for each.
 */
final class BracketScanner {

  private static final char NONE = '\0';

  private final CharSequence text;
  private final int start;
  private int position;

  private BracketScanner(CharSequence text, int start) {
    this.text = text;
    this.start = start;
    this.position = start;
  }

  /** The directive whose opening bracket is at {@code start}, or empty where there is none. */
  static Optional<BracketMark> scan(CharSequence text, int start) {
    return new BracketScanner(text, start).mark();
  }

  private Optional<BracketMark> mark() {
    if (!take('[') || !take('!')) {
      return Optional.empty();
    }
    if (takeWord("include")) {
      if (current() == '+' || current() == '-') {
        position++;
      }
      return linked(Kind.INCLUDE, "");
    }
    if (takeWord("video")) {
      return video();
    }
    if (takeWord("code")) {
      return language().flatMap(language -> linked(Kind.CODE, language));
    }
    if (takeWord("notebook")) {
      return language().flatMap(language -> linked(Kind.NOTEBOOK, language));
    }
    return Optional.empty();
  }

  private Optional<BracketMark> video() {
    if (!isBlank(current())) {
      return Optional.empty();
    }
    skipBlanks();
    int from = position;
    while (!atLineEnd() && !isBlank(current()) && current() != '[' && current() != ']') {
      position++;
    }
    int end = position;
    String url = text.subSequence(from, end).toString();
    skipBlanks();
    if (!isWebAddress(url) || !take(']')) {
      return Optional.empty();
    }
    return Optional.of(
        new BracketMark(start, position, Kind.VIDEO, "", "", url, from, end, Map.of(), "", ""));
  }

  private Optional<String> language() {
    if (current() != '-') {
      return Optional.of("");
    }
    int from = ++position;
    while (!atLineEnd() && current() != '[' && current() != ']') {
      position++;
    }
    return current() == '['
        ? Optional.of(text.subSequence(from, position).toString().strip())
        : Optional.empty();
  }

  private Optional<BracketMark> linked(Kind kind, String language) {
    skipBlanks();
    if (!take('[')) {
      return Optional.empty();
    }
    String label = until("]", true).strip();
    if (!take(']')) {
      return Optional.empty();
    }
    skipBlanks();
    if (!take('(')) {
      return Optional.empty();
    }
    skipBlanks();
    return kind == Kind.INCLUDE ? include(label) : reference(kind, language, label);
  }

  private Optional<BracketMark> include(String label) {
    boolean angled = take('<');
    int from = position;
    String path = angled ? until(">", false) : balanced(" \t");
    int end = position;
    if (angled && !take('>')) {
      return Optional.empty();
    }
    return closed(Kind.INCLUDE, "", label, path, from, end, Map.of(), "");
  }

  private Optional<BracketMark> reference(Kind kind, String language, String label) {
    int from = position;
    String path = balanced("?#\"").strip();
    int end = position;
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    Map<String, String> query = take('?') ? query(until("\")#", false)) : Map.of();
    String fragment = take('#') ? until("\")", false).strip() : "";
    return closed(kind, language, label, path, from, end, query, fragment);
  }

  private Optional<BracketMark> closed(
      Kind kind,
      String language,
      String label,
      String path,
      int pathStart,
      int pathEnd,
      Map<String, String> query,
      String fragment) {
    skipBlanks();
    String title = "";
    char quote = current();
    if (take('"') || take('\'')) {
      title = until(String.valueOf(quote), false).strip();
      if (!take(quote)) {
        return Optional.empty();
      }
      skipBlanks();
    }
    if (path.isBlank() || !take(')')) {
      return Optional.empty();
    }
    skipBlanks();
    if (!take(']')) {
      return Optional.empty();
    }
    return Optional.of(
        new BracketMark(
            start, position, kind, language, label, path, pathStart, pathEnd, query, fragment,
            title));
  }

  private static Map<String, String> query(String query) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String item : query.strip().split("&", -1)) {
      int equals = item.indexOf('=');
      String key = equals < 0 ? item : item.substring(0, equals);
      String value = equals < 0 ? "" : item.substring(equals + 1).strip();
      values.putIfAbsent(key.strip().toLowerCase(Locale.ROOT), value);
    }
    return values;
  }

  // Text up to one of the stops, a bracket or the end; a backslash makes the next character plain.
  private String until(String stops, boolean acrossLines) {
    StringBuilder value = new StringBuilder();
    while (position < text.length() && (acrossLines || !atLineEnd()) && !isStop(stops)) {
      appendUnescaped(value);
    }
    return value.toString();
  }

  private String balanced(String stops) {
    StringBuilder value = new StringBuilder();
    int depth = 0;
    while (!atLineEnd() && !isStop(stops) && (current() != ')' || depth > 0)) {
      depth += current() == '(' ? 1 : current() == ')' ? -1 : 0;
      appendUnescaped(value);
    }
    return value.toString();
  }

  private boolean isStop(String stops) {
    return current() == '[' || current() == ']' || stops.indexOf(current()) >= 0;
  }

  // A backslash before a letter is a path separator of another system, not an escape.
  private void appendUnescaped(StringBuilder value) {
    boolean escape =
        current() == '\\'
            && position + 1 < text.length()
            && "[]()<>\"'\\#?".indexOf(text.charAt(position + 1)) >= 0;
    position += escape ? 1 : 0;
    value.append(current());
    position++;
  }

  private boolean takeWord(String word) {
    if (position + word.length() > text.length()) {
      return false;
    }
    for (int index = 0; index < word.length(); index++) {
      if (Character.toLowerCase(text.charAt(position + index)) != word.charAt(index)) {
        return false;
      }
    }
    position += word.length();
    return true;
  }

  private boolean take(char expected) {
    if (position < text.length() && text.charAt(position) == expected) {
      position++;
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (isBlank(current())) {
      position++;
    }
  }

  private boolean atLineEnd() {
    return position >= text.length() || current() == '\n' || current() == '\r';
  }

  private char current() {
    return position < text.length() ? text.charAt(position) : NONE;
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t';
  }

  /** Whether the text is an {@code http} or {@code https} URL with a host. */
  static boolean isWebAddress(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") && url.length() > "https://".length()
        || lower.startsWith("http://") && url.length() > "http://".length();
  }
}
