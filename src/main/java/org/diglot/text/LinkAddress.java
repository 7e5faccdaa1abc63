package org.diglot.text;

/** Reads what stands behind a link's text: {@code (address "title")}. */
final class LinkAddress {

  private static final int DEEPEST = 32;

  private final String text;
  private int start;
  private int stop;
  private int end;

  LinkAddress(String text) {
    this.text = text;
  }

  /** The address found last, as written, without angle brackets. */
  String address() {
    return text.substring(start, stop);
  }

  /** Reads from an opening parenthesis; the offset behind the closing one, or -1. */
  int read(int parenthesis) {
    int at = blanks(parenthesis + 1);
    if (at < text.length() && text.charAt(at) == '<') {
      at = bracketed(at);
    } else {
      at = bare(at);
    }
    if (at < 0) {
      return -1;
    }
    int title = blanks(at);
    if (title < text.length() && text.charAt(title) == ')') {
      end = title + 1;
      return end;
    }
    int behind = title > at ? title(title) : -1;
    int close = behind < 0 ? text.length() : blanks(behind);
    return close < text.length() && text.charAt(close) == ')' ? close + 1 : -1;
  }

  private int blanks(int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private int bracketed(int open) {
    start = open + 1;
    for (int at = start; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '\\' -> at++;
        case '>' -> {
          stop = at;
          return at + 1;
        }
        case '<', '\n' -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  private int bare(int from) {
    start = from;
    int depth = 0;
    int at = from;
    while (at < text.length() && text.charAt(at) > ' ') {
      char c = text.charAt(at);
      if (c == '\\'
          && at + 1 < text.length()
          && MarkupCharacters.isEscapable(text.charAt(at + 1))) {
        at++;
      } else if (c == '(' && ++depth > DEEPEST) {
        return -1;
      } else if (c == ')' && --depth < 0) {
        break;
      }
      at++;
    }
    stop = at;
    return depth > 0 ? -1 : at;
  }

  private int title(int at) {
    if (at >= text.length()) {
      return -1;
    }
    char open = text.charAt(at);
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    char close = open == '(' ? ')' : open;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == close) {
        return i + 1;
      } else if (c == '(' && open == '(') {
        return -1;
      }
    }
    return -1;
  }
}
