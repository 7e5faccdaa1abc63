package org.diglot.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which addresses an author may use in links and images: an allow list of schemes, relative
 * addresses and fragments.
 *
 * <p>Browsers repair addresses before they use them (they drop tabs, line breaks and controls, read
 * {@code \} as {@code /}, complete {@code https:host}), so what an address looks like is not what
 * it does. What would be repaired is removed or refused here.
 */
final class UrlPolicy {

  /** Where an address stands. */
  enum Kind {
    LINK,
    IMAGE
  }

  private static final Set<String> HOST_SCHEMES = Set.of("http", "https");
  private static final Set<String> NAME_SCHEMES = Set.of("mailto", "tel");
  private static final Set<String> ACTIVE_SCHEMES =
      Set.of("javascript", "vbscript", "livescript", "data", "blob", "file", "view-source");
  private static final Pattern HOST = Pattern.compile("//[^/?#:@].*", Pattern.DOTALL);
  private static final Pattern IMAGE_DATA =
      Pattern.compile("image/(png|gif|jpeg|webp);base64,[A-Z0-9+/=]*+", Pattern.CASE_INSENSITIVE);

  /** An address needs to be decoded more often only to deceive. */
  private static final int MAX_DECODINGS = 3;

  private UrlPolicy() {}

  /**
   * The address to write, or empty if it is refused.
   *
   * @param url the address with HTML entities already decoded
   */
  static Optional<String> allowed(String url, Kind kind) {
    String cleaned = cleaned(url);
    if (cleaned.indexOf('\\') >= 0 || cleaned.startsWith("//")) {
      return Optional.empty();
    }
    String head = head(cleaned);
    int colon = head.indexOf(':');
    boolean permitted =
        colon < 0
            ? isHarmlessRelative(cleaned, head, kind)
            : isPermitted(
                head.substring(0, colon).toLowerCase(Locale.ROOT),
                cleaned.substring(colon + 1),
                kind);
    return permitted ? Optional.of(cleaned.replace(" ", "%20")) : Optional.empty();
  }

  private static boolean isPermitted(String scheme, String rest, Kind kind) {
    if (HOST_SCHEMES.contains(scheme) || (scheme.equals("ftp") && kind == Kind.LINK)) {
      return HOST.matcher(rest).matches();
    }
    return kind == Kind.LINK
        ? NAME_SCHEMES.contains(scheme) && !rest.isBlank()
        : scheme.equals("data") && IMAGE_DATA.matcher(rest).matches();
  }

  /** A relative address whose first part is an active scheme once decoded only means harm. */
  private static boolean isHarmlessRelative(String cleaned, String head, Kind kind) {
    if (kind == Kind.IMAGE && (cleaned.isEmpty() || cleaned.startsWith("#"))) {
      return false;
    }
    String decoded = head;
    for (int i = 0; i < MAX_DECODINGS; i++) {
      decoded = percentDecoded(decoded);
    }
    int colon = decoded.indexOf(':');
    return colon < 0 || !ACTIVE_SCHEMES.contains(visible(decoded.substring(0, colon)));
  }

  /** Everything before the first path, query or fragment character: the only place of a scheme. */
  private static String head(String url) {
    int end = 0;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return url.substring(0, end);
  }

  private static String cleaned(String url) {
    StringBuilder out = new StringBuilder(url.length());
    url.chars().filter(c -> !Character.isISOControl(c)).forEach(c -> out.append((char) c));
    return out.toString().strip();
  }

  private static String visible(String scheme) {
    StringBuilder out = new StringBuilder(scheme.length());
    scheme
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && !Character.isWhitespace(c))
        .filter(c -> !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT)
        .forEach(out::appendCodePoint);
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static String percentDecoded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int code = text.charAt(i) == '%' && i + 2 < text.length() ? hex(text, i + 1) : -1;
      out.append(code < 0 ? text.charAt(i) : (char) code);
      i += code < 0 ? 0 : 2;
    }
    return out.toString();
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
