package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.model.DocumentPath;
import org.diglot.render.PageUrls;
import org.diglot.render.RedirectView;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes a page at each address that a page had before, which leads to where it is now. What the
 * source's front matter says holds for every edition; what a locale's says, for its own.
 */
final class Redirects {

  private static final String FOLDER_PAGE = "index.html";

  private final SiteContext site;
  private final SortedMap<String, String> moved = new TreeMap<>();

  Redirects(SiteContext site) {
    this.site = site;
  }

  /**
   * Writes all of them.
   *
   * @return new by old address, both paths from the host's root
   */
  SortedMap<String, String> write() throws WorkspaceException {
    Set<PageMeta.Former> reported = new HashSet<>();
    for (Edition edition : site.editions()) {
      write(edition, reported);
    }
    return Collections.unmodifiableSortedMap(moved);
  }

  private void write(Edition edition, Set<PageMeta.Former> reported) throws WorkspaceException {
    Map<String, DocumentPath> taken = new HashMap<>();
    edition
        .pages()
        .keySet()
        .forEach(page -> taken.put(PageUrls.file(page).toLowerCase(Locale.ROOT), page));
    EditionFrame frame = new EditionFrame(edition, site);
    for (PageFacts page : edition.pages().values()) {
      Set<String> own = new HashSet<>();
      PageFacts source = site.editions().get(0).pages().getOrDefault(page.path(), page);
      Set<PageMeta.Former> all = new LinkedHashSet<>(page.meta().former());
      all.addAll(source.meta().former());
      for (PageMeta.Former former : all) {
        add(frame, page, former, taken, own, reported);
      }
    }
  }

  private void add(
      EditionFrame frame,
      PageFacts page,
      PageMeta.Former former,
      Map<String, DocumentPath> taken,
      Set<String> own,
      Set<PageMeta.Former> reported)
      throws WorkspaceException {
    Optional<String> file = file(former.written());
    if (file.isEmpty()) {
      report(former, reported, invalid(former));
      return;
    }
    String key = file.get().toLowerCase(Locale.ROOT);
    if (!own.add(key)) {
      return;
    }
    Optional<DocumentPath> other =
        SitePaths.isTaken(frame.edition(), site.inputs(), file.get())
            ? Optional.of(taken.getOrDefault(key, new DocumentPath(file.get())))
            : Optional.ofNullable(taken.putIfAbsent(key, page.path()));
    if (other.isPresent()) {
      report(former, reported, clash(former, page, other.get()));
      return;
    }
    write(frame, page, file.get());
  }

  private void write(EditionFrame frame, PageFacts page, String file) throws WorkspaceException {
    String folder = frame.edition().language() + "/";
    String now = PageUrls.file(page.path());
    String up = CoveragePaths.root(file);
    String html =
        site.templates()
            .redirect(
                new RedirectView(
                    frame.language(frame.edition().language()),
                    up + "../",
                    frame.ui().format("redirect.title", Map.of()),
                    "",
                    up + PageUrls.encode(now),
                    site.address().of(folder + now),
                    page.title()),
                frame.ui());
    site.output().write(folder + file, utf8(html));
    String root = site.address().path() + PageUrls.encode(folder);
    moved.put(root + PageUrls.encode(file), root + PageUrls.encode(now));
  }

  /** The file of an address below an edition's folder; nothing where it is none. */
  static Optional<String> file(String written) {
    String path = written.startsWith("/") ? written.substring(1) : written;
    String name = path.isEmpty() || path.endsWith("/") ? path + FOLDER_PAGE : path;
    if (name.matches("(?s).*[:?#\\\\\\p{Cntrl}].*")) {
      return Optional.empty();
    }
    try {
      DocumentPath page = new DocumentPath(name);
      return Optional.of(withEnding(PageUrls.file(page)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String withEnding(String file) {
    return file.substring(file.lastIndexOf('/') + 1).contains(".")
        ? file
        : file + "/" + FOLDER_PAGE;
  }

  private static Diagnostic invalid(PageMeta.Former former) {
    return Diagnostic.of(
            PipelineRules.INVALID_REDIRECT,
            former.location(),
            "\"" + former.written() + "\" is no address that a page of this site had")
        .withRemedy("write a path below the content folder, such as policy/old-name.md");
  }

  private static Diagnostic clash(PageMeta.Former former, PageFacts page, DocumentPath other) {
    boolean itself = other.equals(page.path());
    return Diagnostic.of(
            PipelineRules.REDIRECT_CLASH,
            former.location(),
            itself
                ? "the page leads from \"" + former.written() + "\" to itself"
                : "\"" + former.written() + "\" already leads to " + other)
        .withRemedy("remove the entry, or correct it");
  }

  /** The same entry holds for many editions and is told once. */
  private void report(
      PageMeta.Former former, Set<PageMeta.Former> reported, Diagnostic diagnostic) {
    if (reported.add(former)) {
      site.findings().report(diagnostic);
    }
  }
}
