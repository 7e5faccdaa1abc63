package org.diglot.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the marker line of a block quote. */
final class AlertMarkerScanner {

  private final String line;
  private int position;

  AlertMarkerScanner(String line) {
    this.line = line;
  }

  Optional<AlertMarker> marker() {
    if (!line.startsWith("[!")) {
      return Optional.empty();
    }
    Optional<BracketMark> directive = BracketScanner.scan(line, 0);
    if (directive.isPresent()) {
      BracketMark mark = directive.get();
      boolean video = mark.kind() == BracketDirective.Kind.VIDEO && mark.end() == line.length();
      return video ? Optional.of(new AlertMarker.Video(mark.path())) : Optional.empty();
    }
    return section().or(this::word);
  }

  private Optional<AlertMarker> section() {
    boolean named = line.regionMatches(true, 2, "div", 0, 3) && line.length() > 5;
    if (!named || isNameCharacter(line.charAt(5))) {
      return Optional.empty();
    }
    position = 5;
    boolean quoted = skipBlanks() == '`';
    position += quoted ? 1 : 0;
    Map<String, String> kept = new LinkedHashMap<>();
    List<String> dropped = new ArrayList<>();
    while (isNameCharacter(skipBlanks())) {
      String name = name();
      Optional<String> value = value();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      if (isAllowed(name)) {
        kept.putIfAbsent(name, value.get());
      } else {
        dropped.add(name);
      }
    }
    position += quoted && current() == '`' ? 1 : 0;
    boolean complete = skipBlanks() == ']' && position == line.length() - 1;
    return complete ? Optional.of(new AlertMarker.Div(kept, dropped)) : Optional.empty();
  }

  private String name() {
    int from = position;
    while (isNameCharacter(current())) {
      position++;
    }
    return line.substring(from, position).toLowerCase(Locale.ROOT);
  }

  private Optional<String> value() {
    if (skipBlanks() != '=') {
      return Optional.of("");
    }
    position++;
    char quote = skipBlanks();
    if (quote != '"' && quote != '\'' && quote != '`') {
      return Optional.empty();
    }
    int end = line.indexOf(quote, position + 1);
    if (end < 0) {
      return Optional.empty();
    }
    String value = line.substring(position + 1, end);
    position = end + 1;
    return Optional.of(value);
  }

  private Optional<AlertMarker> word() {
    int end = line.indexOf(']');
    String word = end < 0 ? "" : line.substring(2, end).strip();
    String text = end < 0 ? "" : line.substring(end + 1);
    // Behind a link's text stands its target; an image or a nested bracket is no word.
    if (word.isEmpty() || !Character.isLetter(word.codePointAt(0)) || word.indexOf('[') >= 0) {
      return Optional.empty();
    }
    if (text.startsWith("(") || text.startsWith("[") || text.startsWith(":")) {
      return Optional.empty();
    }
    Optional<AlertMarker.Type> type = type(line.substring(2, end));
    return text.isEmpty() && type.isPresent()
        ? Optional.of(new AlertMarker.Alert(type.get()))
        : Optional.of(new AlertMarker.Unknown(word, text.strip()));
  }

  private static Optional<AlertMarker.Type> type(String word) {
    for (AlertMarker.Type type : AlertMarker.Type.values()) {
      if (type.name().equalsIgnoreCase(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static boolean isAllowed(String name) {
    return name.equals("class")
        || name.equals("title1")
        || name.equals("title2")
        || name.startsWith("data-") && name.length() > "data-".length();
  }

  private char skipBlanks() {
    while (current() == ' ' || current() == '\t') {
      position++;
    }
    return current();
  }

  private char current() {
    return position < line.length() ? line.charAt(position) : '\0';
  }

  private static boolean isNameCharacter(char character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9'
        || character == '-';
  }
}
