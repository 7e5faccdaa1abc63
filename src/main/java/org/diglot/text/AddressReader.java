package org.diglot.text;

/** Finds web and mail addresses that stand in a text. */
final class AddressReader {

  private final String text;

  AddressReader(String text) {
    this.text = text;
  }

  /** The offset behind the web address that starts at an offset, or -1. */
  int behindWeb(int at) {
    if (at > 0 && MarkupCharacters.isAlphanumeric(text.charAt(at - 1))) {
      return -1;
    }
    int scheme = scheme(at);
    if (scheme < 0) {
      return -1;
    }
    int end = scheme;
    int depth = 0;
    while (end < text.length() && isPart(end)) {
      char c = text.charAt(end);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth < 0) {
        break;
      }
      end += c == '\\' ? 2 : 1;
    }
    end = trim(scheme, end);
    return end > scheme ? end : -1;
  }

  private int scheme(int at) {
    if (text.regionMatches(true, at, "http", 0, 4)) {
      int colon = at + 4 < text.length() && (text.charAt(at + 4) | ' ') == 's' ? at + 5 : at + 4;
      return text.startsWith("://", colon) ? colon + 3 : -1;
    }
    if (text.regionMatches(true, at, "ftp://", 0, 6)) {
      return at + 6;
    }
    return text.regionMatches(true, at, "www.", 0, 4) ? at + 4 : -1;
  }

  private boolean isPart(int at) {
    char c = text.charAt(at);
    if (c == '\\') {
      return at + 1 < text.length() && "_~#&".indexOf(text.charAt(at + 1)) >= 0;
    }
    return c > ' ' && c < 127 && "<>[]\"`*|^".indexOf(c) < 0;
  }

  private int trim(int from, int to) {
    int end = to;
    while (end > from && ".,;:!?'_~{".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > from && text.charAt(end - 1) == '(') {
      end--;
    }
    return end > from && text.charAt(end - 1) == '\\' ? end - 1 : end;
  }

  /** The offset of the first character of the mail address around an at sign, or -1. */
  int mailStart(int at, int floor) {
    int start = at;
    while (start > floor && isLocal(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && !MarkupCharacters.isAlphanumeric(text.charAt(start))) {
      start++;
    }
    return start == at ? -1 : start;
  }

  private static boolean isLocal(char c) {
    return MarkupCharacters.isAlphanumeric(c) || c == '.' || c == '_' || c == '-' || c == '+';
  }

  /** The offset behind the mail address around an at sign, or -1. */
  int mailEnd(int at) {
    int end = at + 1;
    int dot = -1;
    while (end < text.length()
        && (MarkupCharacters.isAlphanumeric(text.charAt(end))
            || text.charAt(end) == '-'
            || isInnerDot(end))) {
      if (text.charAt(end) == '.') {
        dot = end;
      }
      end++;
    }
    return dot > at + 1 ? end : -1;
  }

  private boolean isInnerDot(int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && MarkupCharacters.isAlphanumeric(text.charAt(at + 1));
  }

  /** The offset behind an address in angle brackets, or -1. */
  int behindBracketed(int at) {
    if (at + 1 == text.length() || !MarkupCharacters.isAlphanumeric(text.charAt(at + 1))) {
      return -1;
    }
    int end = at + 1;
    boolean address = false;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '<') {
      char c = text.charAt(end);
      if (c == '>') {
        return address ? end + 1 : -1;
      }
      boolean scheme = c == ':' && end - at > 2 && end - at <= 33;
      if (!address && !scheme && c != '@' && !isLocal(c)) {
        return -1;
      }
      address |= scheme || c == '@';
      end++;
    }
    return -1;
  }

  /** The offset behind a directive between triple colons, or -1. */
  int behindColons(int at) {
    if (!text.startsWith(":::", at)) {
      return -1;
    }
    int word = at + 3;
    while (word < text.length() && text.charAt(word) == ' ') {
      word++;
    }
    if (word == text.length() || !MarkupCharacters.isLetter(text.charAt(word))) {
      return -1;
    }
    int close = text.indexOf(":::", word);
    return close < 0 ? text.length() : close + 3;
  }
}
