package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.render.PageSentence;
import org.diglot.render.PageUrls;
import org.diglot.render.PageView;
import org.diglot.search.IndexedPage;
import org.diglot.search.SearchEntry;
import org.diglot.search.SearchIndex;
import org.diglot.search.SearchPage;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes what a search of one edition reads. It stands in a top folder of its own, as everything
 * below an edition's folder may be the author's.
 */
final class SearchBuild {

  private static final String TOP = "search/";

  /** What the script says in the reader's language, and the values it puts in. */
  private static final Map<String, List<String>> STRINGS =
      Map.ofEntries(
          Map.entry("count", List.of("count")),
          Map.entry("none", List.of("query")),
          Map.entry("similar", List.of()),
          Map.entry("spread", List.of()),
          Map.entry("original", List.of("language")),
          Map.entry("more", List.of()),
          Map.entry("all", List.of()),
          Map.entry("machine", List.of()),
          Map.entry("outdated", List.of()),
          Map.entry("fallback", List.of("language")));

  private final Edition edition;
  private final SiteContext site;
  private final EditionFrame frame;
  private final SearchIndex index;
  private final Map<DocumentPath, Integer> numbers = new TreeMap<>();

  SearchBuild(Edition edition, SiteContext site, EditionFrame frame) {
    this.edition = edition;
    this.site = site;
    this.frame = frame;
    edition.pages().keySet().forEach(path -> numbers.put(path, numbers.size()));
    this.index = new SearchIndex(numbers.size());
  }

  /** The folder of an edition's search, ending in {@code /}. */
  static String folder(LanguageTag language) {
    return TOP + language + "/";
  }

  /** Writes the texts of a page of the edition. Safe for use by many threads. */
  IndexedPage page(PageFacts facts, List<PageSentence> sentences) throws WorkspaceException {
    SearchPage page =
        new SearchPage(
            Objects.requireNonNull(numbers.get(facts.path()), "a page of the edition"),
            PageUrls.url(facts.path()),
            facts.title(),
            facts.language().value(),
            state(facts),
            entries(facts.title(), sentences));
    return SearchIndex.<WorkspaceException>write(page, file -> write(file.name(), file.text()));
  }

  /** Takes a page. Safe for use by many threads. */
  void take(IndexedPage page) {
    index.add(page);
  }

  /** The sentences with the title before them. */
  private static List<SearchEntry> entries(String title, List<PageSentence> sentences) {
    List<SearchEntry> entries = new ArrayList<>();
    boolean titled = !sentences.isEmpty() && sentences.get(0).level() == 1;
    if (!titled) {
      entries.add(new SearchEntry(1, "", title, "", false));
    }
    for (PageSentence sentence : sentences) {
      boolean first = entries.isEmpty();
      entries.add(
          new SearchEntry(
              first ? 1 : sentence.level() == 1 ? 2 : sentence.level(),
              first ? "" : sentence.anchor(),
              sentence.text(),
              sentence.original(),
              sentence.untranslated()));
    }
    return entries;
  }

  private SearchPage.State state(PageFacts facts) {
    boolean source = edition.language().equals(site.sourceLanguage());
    if (!source && !edition.translated().contains(facts.path())) {
      return SearchPage.State.FALLBACK;
    }
    boolean outdated =
        site.standings()
            .of(facts.path(), edition.language())
            .filter(standing -> standing.marks().stream().anyMatch(SearchBuild::isChange))
            .isPresent();
    if (outdated) {
      return SearchPage.State.OUTDATED;
    }
    return !source && facts.revision().isMachineTranslated()
        ? SearchPage.State.MACHINE
        : SearchPage.State.CURRENT;
  }

  private static boolean isChange(PageStanding.Mark mark) {
    return mark.kind() == PageStanding.MarkKind.CHANGED;
  }

  /** Writes what needs all pages. */
  void finish() throws WorkspaceException {
    Map<String, String> strings = new HashMap<>();
    STRINGS.forEach(
        (key, values) -> {
          Map<String, Object> places = new HashMap<>();
          values.forEach(value -> places.put(value, "{" + value + "}"));
          strings.put(key, frame.ui().format("search." + key, places));
        });
    PageView.LanguageView source = frame.language(site.sourceLanguage());
    strings.put("source-tag", source.tag());
    strings.put("source-name", source.localName());
    index.<WorkspaceException>finish(strings, file -> write(file.name(), file.text()));
  }

  private void write(String name, String text) throws WorkspaceException {
    site.output().write(folder(edition.language()) + name, utf8(text));
  }
}
