package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.render.IndexView;
import org.diglot.render.PageUrls;
import org.diglot.render.PageView;
import org.diglot.text.AlphabeticalIndex;

/**
 * The titles of an edition's pages, and the headings of those that it has in its own language, from
 * A to Z. Where these are more than {@value #MOST_ENTRIES}, headings are left out.
 */
final class EditionIndex {

  private static final int MOST_ENTRIES = 2_000;

  private final Edition edition;
  private final SiteContext site;
  private final EditionFrame frame;
  private final Map<DocumentPath, List<PageView.OutlineItem>> headings = new ConcurrentHashMap<>();

  EditionIndex(Edition edition, SiteContext site, EditionFrame frame) {
    this.edition = edition;
    this.site = site;
    this.frame = frame;
  }

  /** Takes the headings of a page in the edition's language. Safe for use by many threads. */
  void take(DocumentPath page, List<PageView.OutlineItem> outline) {
    headings.put(page, outline);
  }

  /** What the page shows, once all pages were taken. */
  IndexView view() {
    LanguageTag language = edition.language();
    return new IndexView(
        frame.siteInEdition(""),
        frame.language(language),
        frame.language(site.sourceLanguage()),
        "../",
        text("index.title"),
        text("index.lead"),
        site.address().of(language + "/" + SitePaths.INDEX),
        frame.languageLinks(this::link),
        letters());
  }

  private Optional<PageView.LanguageLink> link(Edition other) {
    return SitePaths.isTaken(other, site.inputs(), SitePaths.INDEX)
        ? Optional.empty()
        : Optional.of(
            frame.languageLink(
                other, "../" + other.language() + "/" + SitePaths.INDEX, frame.ownState(other)));
  }

  private String text(String key) {
    return frame.ui().format(key, Map.of());
  }

  private List<IndexView.Letter> letters() {
    String other = text("index.other");
    return AlphabeticalIndex.of(entries(), IndexView.Entry::label, edition.language(), other)
        .stream()
        .map(
            group ->
                new IndexView.Letter(
                    group.label(),
                    group.label().equals(other) ? "other" : id(group.label()),
                    group.entries()))
        .toList();
  }

  private static String id(String label) {
    return label
        .codePoints()
        .mapToObj(Integer::toHexString)
        .collect(Collectors.joining("-", "u", ""));
  }

  private List<IndexView.Entry> entries() {
    List<IndexView.Entry> entries = new ArrayList<>();
    edition.pages().values().forEach(page -> entries.add(title(page)));
    int all = entries.size() + headings.values().stream().mapToInt(List::size).sum();
    if (all <= MOST_ENTRIES) {
      edition.pages().values().forEach(page -> addHeadings(page, entries));
    }
    return entries;
  }

  private IndexView.Entry title(PageFacts page) {
    String lang = page.language().equals(edition.language()) ? "" : page.language().value();
    return new IndexView.Entry(page.title(), PageUrls.url(page.path()), lang, "");
  }

  private void addHeadings(PageFacts page, List<IndexView.Entry> entries) {
    Set<String> seen = new HashSet<>(Set.of(page.title()));
    for (PageView.OutlineItem heading : headings.getOrDefault(page.path(), List.of())) {
      if (seen.add(heading.label())) {
        String url = PageUrls.url(page.path()) + "#" + PageUrls.encode(heading.id());
        entries.add(new IndexView.Entry(heading.label(), url, "", page.title()));
      }
    }
  }
}
