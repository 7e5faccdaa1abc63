package org.diglot.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@code .properties} text with line numbers and comments, which the JDK's reader drops. Same
 * syntax: {@code key=value}, {@code key: value}, {@code key value}, {@code #} and {@code !}
 * comments, lines continued by a backslash, {@code \\uXXXX}.
 *
 * @param entries in the order of the text, repeated keys included
 * @param lines number of lines, at least 1
 */
record PropertiesText(List<Entry> entries, int lines) {

  /**
   * @param key unescaped
   * @param value unescaped
   * @param line 1-based line of the key
   * @param comment the comment lines directly above, without their marks, joined by spaces
   * @param defect what is wrong with the line, or empty
   */
  record Entry(String key, String value, int line, String comment, String defect) {}

  PropertiesText {
    entries = List.copyOf(entries);
  }

  static PropertiesText parse(String text) {
    List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    List<Entry> entries = new ArrayList<>();
    StringBuilder comment = new StringBuilder();
    int next = 0;
    while (next < lines.size()) {
      int first = next;
      String line = lines.get(next++).stripLeading();
      if (line.isEmpty()) {
        comment.setLength(0);
      } else if (line.charAt(0) == '#' || line.charAt(0) == '!') {
        comment.append(comment.isEmpty() ? "" : " ").append(line.substring(1).strip());
      } else {
        StringBuilder logical = new StringBuilder(line);
        while (endsOpen(logical)) {
          logical.setLength(logical.length() - 1);
          logical.append(next < lines.size() ? lines.get(next++).stripLeading() : "");
        }
        entries.add(entry(logical.toString(), first + 1, comment.toString()));
        comment.setLength(0);
      }
    }
    return new PropertiesText(entries, Math.max(1, lines.size()));
  }

  private static boolean endsOpen(CharSequence line) {
    int backslashes = 0;
    for (int i = line.length() - 1; i >= 0 && line.charAt(i) == '\\'; i--) {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static Entry entry(String line, int number, String comment) {
    int keyEnd = 0;
    while (keyEnd < line.length() && " \t\f=:".indexOf(line.charAt(keyEnd)) < 0) {
      keyEnd += line.charAt(keyEnd) == '\\' ? 2 : 1;
    }
    keyEnd = Math.min(keyEnd, line.length());
    String rest = line.substring(keyEnd).stripLeading();
    if (!rest.isEmpty() && "=:".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1).stripLeading();
    }
    String key = line.substring(0, keyEnd);
    try {
      return new Entry(unescape(key), unescape(rest), number, comment, "");
    } catch (NumberFormatException e) {
      return new Entry(key, rest, number, comment, "has a \\u without four hexadecimal digits");
    }
  }

  private static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      char escaped = text.charAt(++i);
      switch (escaped) {
        case 'u' -> {
          int end = Math.min(i + 5, text.length());
          plain.append(hexadecimal(text.substring(i + 1, end)));
          i = end - 1;
        }
        case 'n' -> plain.append('\n');
        case 't' -> plain.append('\t');
        case 'r' -> plain.append('\r');
        case 'f' -> plain.append('\f');
        default -> plain.append(escaped);
      }
    }
    return plain.toString();
  }

  private static char hexadecimal(String digits) {
    if (!digits.matches("[0-9A-Fa-f]{4}")) {
      throw new NumberFormatException(digits);
    }
    return (char) Integer.parseInt(digits, 16);
  }
}
