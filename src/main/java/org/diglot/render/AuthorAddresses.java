package org.diglot.render;

import java.util.Optional;
import org.diglot.diagnostic.Location;
import org.jsoup.parser.Parser;

/**
 * Turns the addresses in an author's HTML into addresses of the site, as in Markdown links. Works
 * on prepared markup only: there every attribute value stands in double quotes.
 */
final class AuthorAddresses {

  private final LinkWriter links;
  private final Location location;
  private final String markup;
  private final StringBuilder out;

  private AuthorAddresses(LinkWriter links, Location location, String markup) {
    this.links = links;
    this.location = location;
    this.markup = markup;
    this.out = new StringBuilder(markup.length());
  }

  /**
   * The same markup with resolved addresses. A link that leads nowhere keeps its text, an image
   * that is not there its description.
   *
   * @param prepared from {@link RawHtml#prepare}
   * @param location where the author's HTML stands, for findings
   */
  static String resolve(String prepared, LinkWriter links, Location location) {
    boolean hasAddress = prepared.contains(" href=\"") || prepared.contains(" src=\"");
    return hasAddress ? new AuthorAddresses(links, location, prepared).resolve() : prepared;
  }

  private String resolve() {
    int at = 0;
    while (at < markup.length()) {
      int tag = markup.indexOf('<', at);
      if (tag < 0) {
        break;
      }
      out.append(markup, at, tag);
      at = copyTag(tag);
    }
    return out.append(markup, at, markup.length()).toString();
  }

  /** Copies a tag and gives the offset behind it. */
  private int copyTag(int tag) {
    boolean image = markup.startsWith("<img ", tag);
    int at = tag;
    while (at < markup.length() && markup.charAt(at) != '>') {
      if (markup.charAt(at) == '"') {
        int end = markup.indexOf('"', at + 1);
        int close = end < 0 ? markup.length() : end;
        copyValue(tag, at, close, image);
        at = Math.min(markup.length(), close + 1);
      } else {
        out.append(markup.charAt(at++));
      }
    }
    return at;
  }

  private void copyValue(int tag, int open, int close, boolean image) {
    String value = markup.substring(open + 1, close);
    boolean isHref =
        !image && markup.startsWith("<a ", tag) && markup.startsWith(" href=", open - 6);
    boolean isSource = image && markup.startsWith(" src=", open - 5);
    if (isHref || isSource) {
      String address = Parser.unescapeEntities(value, true);
      Optional<String> resolved =
          isSource ? links.image(address, location) : links.link(address, location);
      if (resolved.isEmpty()) {
        out.setLength(out.length() - (isSource ? " src=" : " href=").length());
        return;
      }
      value = HtmlText.escape(resolved.get());
    }
    out.append('"').append(value).append('"');
  }
}
