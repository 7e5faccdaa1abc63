package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.View;
import org.diglot.render.PageTitle;
import org.diglot.render.PageUrls;
import org.diglot.render.Reading;
import org.diglot.workspace.WorkspaceException;

/**
 * Decides what each edition shows: its own page; where a locale lacks it, the source's; where the
 * source lacks it, the source text embedded in the newest translation.
 */
final class SiteIndex {

  private final Inputs inputs;
  private final Map<LanguageTag, Map<DocumentPath, PageFacts>> own = new HashMap<>();

  /** Titles of embedded sources, by the locale's tag and the path, where the source has no file. */
  private final Map<String, Optional<String>> sourceTitles = new ConcurrentHashMap<>();

  SiteIndex(Inputs inputs) {
    this.inputs = inputs;
  }

  /**
   * Reads every page for what others need to know of it. Reports nothing: that is for those who
   * read them to the end.
   */
  static SiteIndex read(Inputs inputs, PageFiles files, ProgressListener progress)
      throws WorkspaceException {
    return read(inputs, files, (path, origin) -> Optional.empty(), progress);
  }

  /** What is known of a page from an earlier reading. */
  @FunctionalInterface
  interface Known {

    /** Nothing where its file has changed since. */
    Optional<PageFacts> facts(DocumentPath path, Origin origin);
  }

  /** Reads every page of which nothing is known. */
  static SiteIndex read(Inputs inputs, PageFiles files, Known known, ProgressListener progress)
      throws WorkspaceException {
    SiteIndex index = new SiteIndex(inputs);
    PageReader reader = new PageReader(inputs, diagnostic -> {});
    new PageRun("reading", files.byPath().size(), progress)
        .run(
            List.copyOf(files.byPath().entrySet()),
            path -> {
              for (Origin origin : path.getValue()) {
                if (files.isPage(path.getKey(), origin)) {
                  known
                      .facts(path.getKey(), origin)
                      .map(facts -> facts.from(reader.origins(origin)))
                      .or(() -> index.read(reader, path.getKey(), origin, path.getValue()))
                      .ifPresent(index::add);
                }
              }
            });
    return index;
  }

  private Optional<PageFacts> read(
      PageReader reader, DocumentPath path, Origin origin, List<Origin> origins) {
    Optional<BilingualDocument> document = reader.read(path, origin, PageStates.NONE);
    if (origin.bilingual() && origins.stream().allMatch(Origin::bilingual)) {
      document.ifPresent(
          page -> sourceTitles.put(titleKey(path, origin.language()), sourceTitle(page)));
    }
    return document.map(page -> reader.facts(page, origin));
  }

  private static String titleKey(DocumentPath path, LanguageTag language) {
    return language + " " + path;
  }

  private static Optional<String> sourceTitle(BilingualDocument page) {
    return PageTitle.of(page.view(View.Side.SOURCE));
  }

  /** Takes a page that a language has itself. Safe for use by many threads. */
  synchronized void add(PageFacts page) {
    own.computeIfAbsent(page.language(), key -> new HashMap<>()).put(page.path(), page);
  }

  /** What is known of a page that a language has itself. */
  synchronized Optional<PageFacts> own(DocumentPath path, LanguageTag language) {
    return Optional.ofNullable(own(language).get(path));
  }

  private Map<DocumentPath, PageFacts> own(LanguageTag language) {
    return own.getOrDefault(language, Map.of());
  }

  /** The editions, the source language's first. */
  List<Edition> editions() {
    LanguageTag source = inputs.site().sourceLanguage();
    Map<DocumentPath, PageFacts> sourcePages = sourcePages(source);
    List<Edition> editions = new ArrayList<>();
    editions.add(new Edition(source, sourcePages, own(source).keySet()));
    for (Origin locale : inputs.locales()) {
      Map<DocumentPath, PageFacts> pages = own(locale.language());
      Map<DocumentPath, PageFacts> all = new HashMap<>(sourcePages);
      all.putAll(pages);
      editions.add(new Edition(locale.language(), all, pages.keySet()));
    }
    return editions;
  }

  private Map<DocumentPath, PageFacts> sourcePages(LanguageTag source) {
    Map<DocumentPath, PageFacts> pages = new HashMap<>(own(source));
    Set<String> addresses = new HashSet<>();
    pages.keySet().forEach(page -> addresses.add(PageUrls.file(page).toLowerCase(Locale.ROOT)));
    Set<DocumentPath> all = new TreeSet<>();
    inputs.locales().forEach(locale -> all.addAll(own(locale.language()).keySet()));
    for (DocumentPath path : all) {
      if (!pages.containsKey(path) && addresses.add(PageUrls.file(path).toLowerCase(Locale.ROOT))) {
        pages.put(path, reconstructed(path, source));
      }
    }
    return pages;
  }

  /** The newest translation's embedded source; hand-off dates order, then the tag. */
  private PageFacts reconstructed(DocumentPath path, LanguageTag source) {
    PageFacts newest =
        inputs.locales().stream()
            .map(locale -> Optional.ofNullable(own(locale.language()).get(path)))
            .flatMap(Optional::stream)
            .max(
                Comparator.comparing((PageFacts f) -> f.revision().handOffDate().orElse(""))
                    .thenComparing(PageFacts::language, Comparator.reverseOrder()))
            .orElseThrow();
    String title =
        sourceTitles
            .computeIfAbsent(titleKey(path, newest.language()), key -> sourceTitle(path, newest))
            .orElse(newest.title());
    return new PageFacts(
        path,
        title,
        "",
        0,
        newest.revision(),
        Reading.SOURCE,
        source,
        PageMeta.NONE,
        newest.origins());
  }

  private static Optional<String> sourceTitle(DocumentPath path, PageFacts page) {
    return page.origin()
        .folder()
        .read(path, diagnostic -> {})
        .map(file -> page.origin().parse(file, diagnostic -> {}))
        .flatMap(SiteIndex::sourceTitle);
  }
}
