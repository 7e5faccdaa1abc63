package org.diglot.check;

import java.util.Locale;
import org.diglot.text.InlineMarkup.Mark;

/** What makes two addresses lead to the same page in the reader's language. */
final class Address {

  private Address() {}

  /** The address of a link or an image, without what names a language. */
  static String key(Mark mark) {
    return key(mark.target());
  }

  /** An address in lower case, without locale, escapes, and a final slash. */
  static String key(String address) {
    String plain = address.indexOf('\\') >= 0 ? address.replace("\\", "") : address;
    if (plain.indexOf("&amp;") >= 0) {
      plain = plain.replace("&amp;", "&");
    }
    String folded = plain.toLowerCase(Locale.ROOT);
    if (folded.indexOf('/') < 0) {
      return folded;
    }
    StringBuilder key = new StringBuilder(folded.length());
    int from = 0;
    while (from < folded.length()) {
      int slash = folded.indexOf('/', from);
      int end = slash < 0 ? folded.length() : slash;
      if (!isLocale(folded, from, end)) {
        key.append(folded, from, end).append('/');
      }
      from = end + 1;
    }
    String whole = key.substring(0, Math.max(0, key.length() - 1));
    int clcid = whole.indexOf("clcid=");
    return clcid > 0 ? whole.substring(0, clcid - 1) : whole;
  }

  /** Whether a piece of an address is a locale: {@code fr-fr}, {@code zh-hans-cn}. */
  private static boolean isLocale(String address, int from, int to) {
    int length = to - from;
    boolean two = length == 5 && address.charAt(from + 2) == '-';
    boolean script = (length == 7 || length == 10) && address.charAt(from + 2) == '-';
    if (!two && !script) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = address.charAt(i);
      if (c != '-' && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return two || script && address.startsWith("zh-han", from) || address.startsWith("sr-", from);
  }
}
