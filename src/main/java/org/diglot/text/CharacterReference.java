package org.diglot.text;

import java.util.Map;

/** The character references that documentation uses. */
final class CharacterReference {

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
    if (name.matches("#[0-9]{1,7}")) {
      return character(Integer.parseInt(name.substring(1)));
    }
    if (name.matches("#[xX][0-9a-fA-F]{1,6}")) {
      return character(Integer.parseInt(name.substring(2), 16));
    }
    return NAMED.getOrDefault(name, "");
  }

  private static String character(int codePoint) {
    boolean shown = Character.isValidCodePoint(codePoint) && Character.isDefined(codePoint);
    return shown && codePoint > ' ' ? Character.toString(codePoint) : "";
  }
}
