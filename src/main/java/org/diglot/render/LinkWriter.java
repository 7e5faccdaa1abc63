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
    if (hasScheme(url)) {
      return allowed;
    }
    if (url.isEmpty() || url.startsWith("?")) {
      return Optional.empty();
    }
    if (url.startsWith("#")) {
      noteFragment(page(), url.substring(1), location);
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
      writing.report(
          RenderRules.BROKEN_IMAGE,
          location,
          "there is no image " + path.get(),
          "add the file, or correct the path");
      return found;
    }
    ImageFacts facts = writing.page().lookup().image(path.get());
    writing.page().state().image(found.get(), facts);
    if (!facts.isImage()) {
      writing.report(
          RenderRules.NOT_AN_IMAGE,
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
      if (!fragment.isEmpty()) {
        noteFragment(page.get(), fragment, location);
      }
      String suffix = fragment.isEmpty() ? "" : "#" + fragment;
      return Optional.of(PageUrls.link(page(), page.get()) + suffix);
    }
    Optional<String> resource = writing.page().lookup().resourceUrl(page(), path);
    if (resource.isPresent()) {
      return resource;
    }
    if (url.startsWith("/")) {
      return hostLink(url, location);
    }
    reportMissing(path, location);
    return Optional.empty();
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
      writing.report(
          RenderRules.LINK_OUTSIDE_CONTENT,
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
    writing.report(
        RenderRules.HOST_LINK,
        location,
        "\"" + url + "\" starts at the host's root, where no page of this site is",
        "use a full address if another site is meant");
    return Optional.of(url);
  }

  private void reportMissing(DocumentPath path, Location location) {
    String remedy =
        writing
            .page()
            .lookup()
            .similarPage(path)
            .map(page -> "did you mean " + page + "?")
            .orElse("add the page, or correct the link");
    writing.report(RenderRules.BROKEN_LINK, location, "there is no page or file " + path, remedy);
  }

  /** Cross references name a symbol of another documentation set, which a build does not know. */
  private void reportCrossReference(String written, Location location) {
    writing.report(
        RenderRules.BROKEN_LINK,
        location,
        "the cross reference \""
            + written
            + "\" cannot be looked up; the text stays without a link",
        "link to the page's address");
  }

  private void reportUnsafe(String written, Location location) {
    writing.report(
        RenderRules.UNSAFE_LINK,
        location,
        "\"" + written + "\" is no address a page may use; the text stays without a link",
        "use http, https, mailto or a relative path");
  }

  private void noteFragment(DocumentPath page, String fragment, Location location) {
    writing.page().state().link(new FragmentLink(page, decode(fragment), location));
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
