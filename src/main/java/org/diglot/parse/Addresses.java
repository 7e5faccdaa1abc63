package org.diglot.parse;

import java.util.Locale;

/** Makes addresses comparable across languages. */
final class Addresses {

  private Addresses() {}

  /**
   * An address without what differs between languages: parts that name a locale ({@code /fr-fr/}),
   * and upper case before the query or fragment.
   */
  static String normalised(String address) {
    int end = endOfPath(address);
    StringBuilder key = new StringBuilder(address.length());
    int at = 0;
    while (at < end) {
      int slash = address.indexOf('/', at);
      int next = slash < 0 || slash >= end ? end : slash + 1;
      String part = address.substring(at, next);
      if (slash < 0 || slash >= end || !isLocale(part)) {
        key.append(part.toLowerCase(Locale.ROOT));
      }
      at = next;
    }
    return key.append(address, end, address.length()).toString();
  }

  private static int endOfPath(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '?' || address.charAt(i) == '#') {
        return i;
      }
    }
    return address.length();
  }

  /** Two letters, a dash, two letters (or four and a dash and two), and the slash. */
  private static boolean isLocale(String part) {
    String[] subtags = part.substring(0, part.length() - 1).split("-", -1);
    boolean region = subtags.length > 1 && isLetters(subtags[subtags.length - 1], 2);
    return region
        && isLetters(subtags[0], 2)
        && (subtags.length == 2 || (subtags.length == 3 && isLetters(subtags[1], 4)));
  }

  private static boolean isLetters(String text, int length) {
    return text.length() == length
        && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  }
}
