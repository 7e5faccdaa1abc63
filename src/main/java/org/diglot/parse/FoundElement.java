package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diglot.model.PageElement;
import org.diglot.model.TextRange;

/**
 * A link or an image in a text.
 *
 * @param key its address, normalised
 * @param from where it starts in the text
 * @param to where it ends
 * @param textFrom where what the reader sees starts; equal to {@code textTo} where nothing is seen
 * @param textTo where it ends
 */
record FoundElement(PageElement.Kind kind, String key, int from, int to, int textFrom, int textTo) {

  /** The links and images of a block's text. */
  static List<FoundElement> in(String text, List<Inline> found) {
    List<FoundElement> elements = new ArrayList<>();
    for (Inline inline : found) {
      if (inline instanceof Inline.Link link) {
        PageElement.Kind kind = link.image() ? PageElement.Kind.IMAGE : PageElement.Kind.LINK;
        elements.add(
            new FoundElement(
                kind,
                Addresses.normalised(link.address()),
                link.start(),
                link.end(),
                link.textStart(),
                link.textEnd()));
      } else if (inline instanceof Inline.Address address) {
        elements.add(link(text, address.start(), address.end(), address.start() + 1));
      } else if (inline instanceof Inline.Tag tag && !tag.closing()) {
        addTag(elements, text, tag);
      }
    }
    return elements;
  }

  /** The same element in the text that this one's was made from. */
  FoundElement in(TextRange range, TextRange seen) {
    return new FoundElement(kind, key, range.start(), range.end(), seen.start(), seen.end());
  }

  /** A link whose address, up to the last character of the range, is all that is seen. */
  private static FoundElement link(String text, int from, int to, int addressFrom) {
    String address = text.substring(addressFrom, to - 1).strip();
    return new FoundElement(
        PageElement.Kind.LINK, Addresses.normalised(address), from, to, addressFrom, to - 1);
  }

  private static void addTag(List<FoundElement> elements, String text, Inline.Tag tag) {
    if (tag.name().equals("a")) {
      add(elements, text, PageElement.Kind.LINK, tag.start(), tag.end(), "href=", "title=");
    } else if (tag.name().equals("img")) {
      add(elements, text, PageElement.Kind.IMAGE, tag.start(), tag.end(), "src=", "alt=");
    }
  }

  private static void add(
      List<FoundElement> elements,
      String text,
      PageElement.Kind kind,
      int from,
      int to,
      String addressName,
      String textName) {
    int[] address = attribute(text, from, to, addressName);
    if (address[0] < address[1]) {
      int[] seen = attribute(text, from, to, textName);
      String key = Addresses.normalised(text.substring(address[0], address[1]).strip());
      elements.add(new FoundElement(kind, key, from, to, seen[0], seen[1]));
    }
  }

  /** The links and images of a line that is an instruction to the site generator. */
  static List<FoundElement> inDirective(String text, int from, int to) {
    List<FoundElement> elements = new ArrayList<>();
    if (text.startsWith(":::", from)) {
      add(elements, text, PageElement.Kind.IMAGE, from, to, "source=", "alt-text=");
    } else if (text.regionMatches(true, from, "[!video", 0, "[!video".length())) {
      elements.add(link(text, from, to, from + "[!video".length()));
    } else if (DirectiveLines.isDefinition(text, from, to)) {
      int colon = text.indexOf("]:", from);
      String rest = text.substring(colon + 2, to).strip();
      int blank = rest.indexOf(' ');
      String key = Addresses.normalised(blank < 0 ? rest : rest.substring(0, blank));
      elements.add(new FoundElement(PageElement.Kind.LINK, key, from, to, from + 1, colon));
    }
    return elements;
  }

  /** Where the value of an attribute stands; an empty range at the end where there is none. */
  private static int[] attribute(String text, int from, int to, String name) {
    String tag = text.substring(from, to).toLowerCase(Locale.ROOT);
    int at = tag.indexOf(name);
    while (at > 0 && !isBlank(tag.charAt(at - 1))) {
      at = tag.indexOf(name, at + 1);
    }
    int value = from + at + name.length();
    if (at <= 0 || value >= to) {
      return new int[] {to, to};
    }
    char quote = text.charAt(value);
    boolean quoted = quote == '"' || quote == '\'';
    int end = quoted ? text.indexOf(quote, value + 1) : value;
    while (!quoted && end < to && !isBlank(text.charAt(end)) && text.charAt(end) != '>') {
      end++;
    }
    return end < 0 || end > to ? new int[] {to, to} : new int[] {quoted ? value + 1 : value, end};
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
