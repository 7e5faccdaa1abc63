package org.diglot.text;

import java.util.Map;

/** The character references that documentation uses. */
final class CharacterReference {

  private static final int LONGEST = 12;

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("copy", "\u00A9"),
          Map.entry("reg", "\u00AE"),
          Map.entry("trade", "\u2122"),
          Map.entry("hellip", "\u2026"),
          Map.entry("mdash", "\u2014"),
          Map.entry("ndash", "\u2013"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201C"),
          Map.entry("rdquo", "\u201D"),
          Map.entry("laquo", "\u00AB"),
          Map.entry("raquo", "\u00BB"),
          Map.entry("middot", "\u00B7"),
          Map.entry("times", "\u00D7"),
          Map.entry("deg", "\u00B0"),
          Map.entry("euro", "\u20AC"));

  private CharacterReference() {}

  /** The character for what stands between {@code &} and {@code ;}, or nothing. */
  static String decode(String name) {
    return decodeAt("&" + name + ";", 0);
  }

  /** The character for the reference that starts at an offset, or nothing where none does. */
  static String decodeAt(String text, int at) {
    if (text.charAt(at) != '&') {
      return "";
    }
    int limit = Math.min(text.length(), at + LONGEST);
    int end = at + 1;
    while (end < limit
        && (MarkupCharacters.isAlphanumeric(text.charAt(end)) || isSharp(text, at, end))) {
      end++;
    }
    if (end >= limit || text.charAt(end) != ';' || end == at + 1) {
      return "";
    }
    if (text.charAt(at + 1) != '#') {
      return NAMED.getOrDefault(text.substring(at + 1, end), "");
    }
    boolean hexadecimal = (text.charAt(at + 2) | ' ') == 'x';
    return number(text, hexadecimal ? at + 3 : at + 2, end, hexadecimal ? 16 : 10);
  }

  private static boolean isSharp(String text, int at, int end) {
    return end == at + 1 && text.charAt(end) == '#';
  }

  private static String number(String text, int from, int to, int radix) {
    int codePoint = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(text.charAt(i), radix);
      if (digit < 0 || to - from > 7) {
        return "";
      }
      codePoint = codePoint * radix + digit;
    }
    return from == to ? "" : character(codePoint);
  }

  private static String character(int codePoint) {
    boolean shown = Character.isValidCodePoint(codePoint) && Character.isDefined(codePoint);
    return shown && codePoint > ' ' ? Character.toString(codePoint) : "";
  }
}
