package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diglot.guidance.Currency;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.render.CoverageView;
import org.diglot.render.PageUrls;
import org.diglot.render.PageView;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes an edition's coverage pages: a table of pages and languages. A site of more than {@value
 * #MOST_ROWS} pages has one for each top folder and one with their sums. On a site of more than
 * {@value #MOST_COLUMNS} locales a locale's edition shows its own column only, and the source
 * edition all.
 */
final class CoveragePages {

  private static final int MOST_ROWS = 200;
  private static final int MOST_COLUMNS = 10;

  private final SiteContext site;

  CoveragePages(SiteContext site) {
    this.site = site;
  }

  void write(EditionFrame frame) throws WorkspaceException {
    Map<DocumentPath, PageStandings> pages = site.standings().pages();
    if (pages.size() <= MOST_ROWS) {
      write(new Sheet(frame, Optional.empty()), pages, Map.of());
      return;
    }
    SortedMap<String, Map<DocumentPath, PageStandings>> folders = new TreeMap<>();
    pages.forEach(
        (path, standings) ->
            folders.computeIfAbsent(topFolder(path), f -> new TreeMap<>()).put(path, standings));
    Map<DocumentPath, PageStandings> loose =
        Optional.ofNullable(folders.remove("")).orElse(Map.of());
    write(new Sheet(frame, Optional.empty()), loose, folders);
    for (var folder : folders.entrySet()) {
      write(new Sheet(frame, Optional.of(folder.getKey())), folder.getValue(), Map.of());
    }
  }

  private static String topFolder(DocumentPath path) {
    int slash = path.value().indexOf('/');
    return slash < 0 ? "" : path.value().substring(0, slash);
  }

  private void write(
      Sheet sheet,
      Map<DocumentPath, PageStandings> pages,
      Map<String, Map<DocumentPath, PageStandings>> folders)
      throws WorkspaceException {
    CoverageView view = sheet.view(pages, folders);
    site.output().write(sheet.path(), utf8(site.templates().coverage(view, sheet.frame.ui())));
  }

  /** One page of an edition's coverage. */
  private final class Sheet {

    private final EditionFrame frame;
    private final Optional<String> folder;
    private final LanguageTag own;
    private final String root;
    private final List<LanguageTag> columns = new ArrayList<>();

    Sheet(EditionFrame frame, Optional<String> folder) {
      this.frame = frame;
      this.folder = folder;
      this.own = frame.edition().language();
      this.root = CoveragePaths.root(CoveragePaths.coverage(own));
      List<LanguageTag> locales =
          site.editions().stream()
              .map(Edition::language)
              .filter(tag -> !tag.equals(site.sourceLanguage()))
              .toList();
      boolean onlyOwn = locales.size() > MOST_COLUMNS && locales.contains(own);
      columns.addAll(onlyOwn ? List.of(own) : locales);
    }

    String path() {
      return path(own);
    }

    private String path(LanguageTag language) {
      return folder
          .map(name -> CoveragePaths.coverage(language, name))
          .orElseGet(() -> CoveragePaths.coverage(language));
    }

    CoverageView view(
        Map<DocumentPath, PageStandings> pages,
        Map<String, Map<DocumentPath, PageStandings>> folders) {
      String title = frame.ui().format("coverage.title");
      List<PageStandings> all = new ArrayList<>(pages.values());
      folders.values().forEach(inFolder -> all.addAll(inFolder.values()));
      return new CoverageView(
          frame.site(root),
          frame.language(own),
          root,
          folder.map(name -> title + ": " + name).orElse(title),
          "",
          frame.languageLinks(
              edition ->
                  Optional.of(
                      frame.languageLink(
                          edition, url(path(edition.language())), frame.ownState(edition)))),
          new PageView.PageLink(
              title, folder.isPresent() ? url(CoveragePaths.coverage(own)) : "", ""),
          columns.stream().map(frame::language).toList(),
          folders.entrySet().stream().map(f -> folderRow(f.getKey(), f.getValue())).toList(),
          pages.entrySet().stream().map(p -> pageRow(p.getKey(), p.getValue())).toList(),
          new CoverageView.Row(frame.ui().format("coverage.total"), "", "", sums(all)));
    }

    private String url(String path) {
      return root + PageUrls.encode(path);
    }

    private CoverageView.Row folderRow(String name, Map<DocumentPath, PageStandings> pages) {
      List<PageStandings> all = List.copyOf(pages.values());
      return new CoverageView.Row(name, url(CoveragePaths.coverage(own, name)), "", sums(all));
    }

    private CoverageView.Row pageRow(DocumentPath path, PageStandings standings) {
      Optional<PageFacts> facts = Optional.ofNullable(frame.edition().pages().get(path));
      String lang =
          facts
              .map(PageFacts::language)
              .filter(tag -> !tag.equals(own))
              .map(LanguageTag::value)
              .orElse("");
      return new CoverageView.Row(
          facts.map(PageFacts::title).orElse(path.value()),
          facts.isPresent() ? url(CoveragePaths.page(own, path)) : "",
          lang,
          columns.stream().map(tag -> cell(path, tag, standings, facts.isPresent())).toList());
    }

    private CoverageView.Cell cell(
        DocumentPath path, LanguageTag tag, PageStandings standings, boolean isPage) {
      PageStanding standing = standings.locales().getOrDefault(tag, PageStanding.ABSENT);
      if (standing.currency() == Currency.ABSENT) {
        return new CoverageView.Cell("absent", frame.ui().format("coverage.absent"), "");
      }
      // Both languages tell every comparison with the source; others only that of the source.
      boolean ownPair = own.equals(tag);
      String differences =
          ownPair
              ? CoveragePaths.differences(own, site.sourceLanguage(), path)
              : CoveragePaths.differences(site.sourceLanguage(), tag, path);
      String key = standing.guidance() ? "coverage.cell" : "coverage.cell-sentences";
      return cell(standing.tally(), key, isPage ? url(differences) : "");
    }

    private CoverageView.Cell cell(Tally tally, String key, String url) {
      Map<String, Object> numbers = Map.of("current", tally.current(), "count", tally.points());
      boolean full = tally.current() == tally.points() && tally.withdrawn() == 0;
      return new CoverageView.Cell(full ? "full" : "part", frame.ui().format(key, numbers), url);
    }

    /** Sums of guidance; pages without any do not count. */
    private List<CoverageView.Cell> sums(List<PageStandings> pages) {
      List<CoverageView.Cell> cells = new ArrayList<>();
      for (LanguageTag tag : columns) {
        Tally sum =
            pages.stream()
                .map(page -> page.locales().getOrDefault(tag, PageStanding.ABSENT))
                .filter(PageStanding::guidance)
                .map(PageStanding::tally)
                .reduce(Tally.NONE, Tally::plus);
        cells.add(cell(sum, "coverage.cell", ""));
      }
      return cells;
    }
  }
}
