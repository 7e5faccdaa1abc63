package org.diglot.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.diglot.diagnostic.Location;
import org.diglot.model.DocumentPath;

/**
 * Turns the addresses that authors write into addresses of the site: Markdown files to pages of the
 * same edition, media to where they are copied. What cannot be reached or must not be followed is
 * reported and has no address.
 */
final class LinkWriter {

  private static final String MARKDOWN = ".md";
  private static final String CROSS_REFERENCE = "xref:";

  private final Writing writing;

  LinkWriter(Writing writing) {
    this.writing = writing;
  }

  /**
   * The address for a link.
   *
   * @param written as in the Markdown, entities and escapes undone
   * @param location where it is written
   */
  Optional<String> link(String written, Location location) {
    if (written.startsWith(CROSS_REFERENCE)) {
      reportCrossReference(written, location);
      return Optional.empty();
    }
    Optional<String> allowed = UrlPolicy.allowed(written, UrlPolicy.Kind.LINK);
    if (allowed.isEmpty()) {
      reportUnsafe(written, location);
      return Optional.empty();
    }
    String url = allowed.get();
    Optional<EditionLookup.ForeignPage> foreign =
        writing.page().lookup().inOtherEdition(decode(pathPart(url)));
    if (foreign.isPresent()) {
      return foreignLink(url, foreign.get(), location);
    }
    if (hasScheme(url)) {
      noteExternal(url, location);
      return allowed;
    }
    if (url.isEmpty() || url.startsWith("?")) {
      return Optional.empty();
    }
    if (url.startsWith("#")) {
      noteFragment(page(), url.substring(1), url, location);
      return allowed;
    }
    return localLink(url, location);
  }

  /** The address for an image. */
  Optional<String> image(String written, Location location) {
    Optional<String> allowed = UrlPolicy.allowed(written, UrlPolicy.Kind.IMAGE);
    if (allowed.isEmpty()) {
      reportUnsafe(written, location);
      return Optional.empty();
    }
    String url = allowed.get();
    if (hasScheme(url) || url.isEmpty()) {
      return allowed.filter(u -> !u.isEmpty());
    }
    Optional<DocumentPath> path = resolve(url, location);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> found = writing.page().lookup().resourceUrl(page(), path.get());
    if (found.isEmpty()) {
      writing.reportAddress(
          RenderRules.BROKEN_IMAGE,
          url,
          location,
          "there is no image " + path.get(),
          "add the file, or correct the path");
      return found;
    }
    ImageFacts facts = writing.page().lookup().image(path.get());
    writing.page().state().image(found.get(), facts);
    if (!facts.isImage()) {
      writing.reportAddress(
          RenderRules.NOT_AN_IMAGE,
          url,
          location,
          path.get() + " is no picture that a browser can show",
          "save it again in the format that its name says");
    }
    return found;
  }

  private DocumentPath page() {
    return writing.page().path();
  }

  private Optional<String> localLink(String url, Location location) {
    Optional<DocumentPath> resolved = resolve(url, location);
    if (resolved.isEmpty()) {
      return Optional.empty();
    }
    DocumentPath path = resolved.get();
    String fragment = fragment(url);
    Optional<DocumentPath> page = pageAt(path);
    if (page.isPresent()) {
      return Optional.of(pageLink(page.get(), fragment, url, location));
    }
    Optional<String> resource = writing.page().lookup().resourceUrl(page(), path);
    if (resource.isPresent()) {
      return resource;
    }
    if (url.startsWith("/")) {
      return hostLink(url, location);
    }
    return missing(path, url, location);
  }

  private String pageLink(DocumentPath page, String fragment, String url, Location location) {
    if (!fragment.isEmpty()) {
      noteFragment(page, fragment, url, location);
    }
    return PageUrls.link(page(), page) + (fragment.isEmpty() ? "" : "#" + fragment);
  }

  /** A reader stays in the language of the page: each edition has the page at the same path. */
  private Optional<String> foreignLink(
      String url, EditionLookup.ForeignPage foreign, Location location) {
    Optional<DocumentPath> own = pageAt(foreign.path());
    writing.reportAddress(
        RenderRules.WRONG_LOCALE_LINK,
        url,
        location,
        "\"" + url + "\" leads out of this language, to the page in " + foreign.language(),
        own.map(page -> "link to " + page + ", which every language has at its own place")
            .orElse("link to a page of the site by its path"));
    return own.map(page -> pageLink(page, fragment(url), url, location));
  }

  private void noteExternal(String url, Location location) {
    String folded = url.toLowerCase(Locale.ROOT);
    if (folded.startsWith("http:") || folded.startsWith("https:")) {
      int hash = url.indexOf('#');
      writing
          .page()
          .state()
          .external(new ExternalLink(hash < 0 ? url : url.substring(0, hash), location));
    }
  }

  /** The page that a path names with its extension, without it, or as a folder. */
  private Optional<DocumentPath> pageAt(DocumentPath path) {
    EditionLookup lookup = writing.page().lookup();
    if (lookup.hasPage(path)) {
      return Optional.of(path);
    }
    for (String ending : new String[] {MARKDOWN, "/index.md", "/README.md"}) {
      DocumentPath candidate = new DocumentPath(path.value() + ending);
      if (lookup.hasPage(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private Optional<DocumentPath> resolve(String url, Location location) {
    String path = decode(pathPart(url));
    Optional<DocumentPath> resolved = writing.document().path().resolve(path);
    boolean isTop = resolved.isEmpty() && path.startsWith("/");
    if (resolved.isEmpty() && !isTop) {
      writing.reportAddress(
          RenderRules.LINK_OUTSIDE_CONTENT,
          url,
          location,
          "\"" + url + "\" leads out of the content folder",
          "link to a page of the site, or use a full address");
    }
    return resolved;
  }

  /**
   * A path from the host's root that no page here has: it means the host the text was written for.
   */
  private Optional<String> hostLink(String url, Location location) {
    writing.reportAddress(
        RenderRules.HOST_LINK,
        url,
        location,
        "\"" + url + "\" starts at the host's root, where no page of this site is",
        "use a full address if another site is meant");
    return Optional.of(url);
  }

  /**
   * Reports a page that is not there; one whose name differs by case only is meant all the same.
   */
  private Optional<String> missing(DocumentPath path, String url, Location location) {
    Optional<DocumentPath> similar = writing.page().lookup().similarPage(path);
    Optional<DocumentPath> sameButCase =
        similar.filter(page -> page.value().equalsIgnoreCase(path.value()));
    if (sameButCase.isPresent()) {
      writing.reportAddress(
          RenderRules.WRONG_CASE_LINK,
          url,
          location,
          "there is no page " + path + "; capital and small letters are different",
          "write " + sameButCase.get());
      return Optional.of(pageLink(sameButCase.get(), fragment(url), url, location));
    }
    writing.reportAddress(
        RenderRules.BROKEN_LINK,
        url,
        location,
        "there is no page or file " + path,
        similar
            .map(page -> "did you mean " + page + "?")
            .orElse("add the page, or correct the link"));
    return Optional.empty();
  }

  /** Cross references name a symbol of another documentation set, which a build does not know. */
  private void reportCrossReference(String written, Location location) {
    writing.reportAddress(
        RenderRules.BROKEN_LINK,
        written,
        location,
        "the cross reference \""
            + written
            + "\" cannot be looked up; the text stays without a link",
        "link to the page's address");
  }

  private void reportUnsafe(String written, Location location) {
    writing.reportAddress(
        RenderRules.UNSAFE_LINK,
        written,
        location,
        "\"" + written + "\" is no address a page may use; the text stays without a link",
        "use http, https, mailto or a relative path");
  }

  private void noteFragment(DocumentPath page, String fragment, String url, Location location) {
    writing
        .page()
        .state()
        .link(new FragmentLink(page, decode(fragment), location, writing.topic(url)));
  }

  private static boolean hasScheme(String url) {
    int colon = url.indexOf(':');
    if (colon <= 0) {
      return false;
    }
    String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
    return scheme
        .chars()
        .allMatch(
            c -> c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.'));
  }

  private static String pathPart(String url) {
    int end = url.length();
    for (char c : new char[] {'#', '?'}) {
      int i = url.indexOf(c);
      end = i >= 0 && i < end ? i : end;
    }
    return url.substring(0, end);
  }

  private static String fragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? "" : url.substring(hash + 1);
  }

  /** Undoes percent-encoding as UTF-8; a stray percent sign stays. */
  static String decode(String url) {
    if (url.indexOf('%') < 0) {
      return url;
    }
    byte[] bytes = url.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int value = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1], bytes[i + 2]) : -1;
      decoded[length++] = value >= 0 ? (byte) value : bytes[i];
      i += value >= 0 ? 2 : 0;
    }
    return new String(decoded, 0, length, StandardCharsets.UTF_8);
  }

  private static int hex(byte high, byte low) {
    int h = Character.digit(high, 16);
    int l = Character.digit(low, 16);
    return h < 0 || l < 0 ? -1 : h * 16 + l;
  }
}
