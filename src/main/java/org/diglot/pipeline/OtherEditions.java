package org.diglot.pipeline;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.render.EditionLookup.ForeignPage;
import org.diglot.render.SiteAddress;

/**
 * Knows an address that leads to another language of the same site: by the folders of the project,
 * by the site's folders, or by the address where it is published.
 */
final class OtherEditions {

  private static final String CONTENT = "content";

  private final LanguageTag source;
  private final LanguageTag own;
  private final Set<String> tags = new TreeSet<>();
  private final SiteAddress address;
  private final Predicate<DocumentPath> pages;

  /**
   * @param own the language of the pages whose links are looked at
   * @param pages whether the edition has a page
   */
  OtherEditions(LanguageTag own, SiteContext site, Predicate<DocumentPath> pages) {
    this.source = site.sourceLanguage();
    this.own = own;
    this.address = site.address();
    this.pages = pages;
    site.editions().forEach(edition -> tags.add(edition.language().value()));
  }

  /** The page of another edition that an address names, if it does. */
  Optional<ForeignPage> page(String written) {
    Optional<String> base = address.base();
    if (base.isPresent() && written.startsWith(base.get())) {
      return inSite(written.substring(base.get().length()));
    }
    if (written.startsWith(address.path())) {
      return inSite(written.substring(address.path().length())).filter(this::exists);
    }
    return written.startsWith("../") ? inProject(written) : Optional.empty();
  }

  private boolean exists(ForeignPage page) {
    return pages.test(page.path());
  }

  private Optional<ForeignPage> inSite(String path) {
    int slash = path.indexOf('/');
    return slash <= 0
        ? Optional.empty()
        : foreign(path.substring(0, slash), path.substring(slash + 1));
  }

  /** Such as {@code ../../ja-JP/content/page.md}, or {@code ../../../content/page.md}. */
  private Optional<ForeignPage> inProject(String written) {
    String rest = written;
    while (rest.startsWith("../")) {
      rest = rest.substring("../".length());
    }
    if (rest.startsWith("locales/")) {
      rest = rest.substring("locales/".length());
    }
    if (rest.startsWith(CONTENT + "/")) {
      return foreign(source.value(), rest.substring(CONTENT.length() + 1)).filter(this::exists);
    }
    int slash = rest.indexOf("/" + CONTENT + "/");
    return slash <= 0
        ? Optional.empty()
        : foreign(rest.substring(0, slash), rest.substring(slash + CONTENT.length() + 2));
  }

  private Optional<ForeignPage> foreign(String tag, String path) {
    return tags.contains(tag) && !tag.equals(own.value())
        ? markdown(path).map(page -> new ForeignPage(new LanguageTag(tag), page))
        : Optional.empty();
  }

  private static Optional<DocumentPath> markdown(String path) {
    String name = path.isEmpty() || path.endsWith("/") ? path + "index.md" : path;
    String folded = name.toLowerCase(Locale.ROOT);
    String page =
        folded.endsWith(".html") ? name.substring(0, name.length() - ".html".length()) : name;
    String file = page.toLowerCase(Locale.ROOT).endsWith(".md") ? page : page + ".md";
    return new DocumentPath("index.md").resolve(file);
  }
}
