package org.diglot.check;

import java.util.Locale;
import org.diglot.text.InlineMarkup.Mark;

/** What must be the same of an HTML tag in both halves. */
final class TagKey {

  private TagKey() {}

  /** Empty for comments and anchors, which other rules look at or nobody sees. */
  static String of(Mark tag) {
    if (tag.target().equals("!--") || isAnchor(tag)) {
      return "";
    }
    String name = tag.target();
    String address = attribute(tag.text(), "href");
    String image = attribute(tag.text(), "src");
    return address.isEmpty() && image.isEmpty()
        ? name
        : name + " " + Address.key(address) + " " + Address.key(image);
  }

  /** Whether a tag names a place to link to. */
  static boolean isAnchor(Mark tag) {
    return !anchor(tag).isEmpty();
  }

  /** The name that a tag gives to its place, or nothing. */
  static String anchor(Mark tag) {
    if (tag.text().indexOf('=') < 0) {
      return "";
    }
    String name = tag.target().equals("a") ? attribute(tag.text(), "name") : "";
    return name.isEmpty() ? attribute(tag.text(), "id") : name;
  }

  private static String attribute(String tag, String name) {
    String folded = tag.toLowerCase(Locale.ROOT);
    int at = folded.indexOf(" " + name + "=");
    if (at < 0) {
      return "";
    }
    int from = at + name.length() + 2;
    char quote = from < tag.length() ? tag.charAt(from) : ' ';
    boolean quoted = quote == '"' || quote == '\'';
    int end = quoted ? tag.indexOf(quote, from + 1) : tag.indexOf('>', from);
    return end < 0 ? "" : tag.substring(quoted ? from + 1 : from, end).strip();
  }
}
