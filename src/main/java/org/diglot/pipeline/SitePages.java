package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes everything that a site has of its pages: what is made of one page while it is at hand, and
 * at the end what needs all of them.
 */
final class SitePages implements PathWork {

  private final SiteContext site;
  private final List<EditionBuild> builds;
  private final CoverageBuild coverage;

  SitePages(SiteContext site) {
    this.site = site;
    this.builds = site.editions().stream().map(edition -> new EditionBuild(edition, site)).toList();
    this.coverage = new CoverageBuild(site);
  }

  List<Edition> editions() {
    return site.editions();
  }

  @Override
  public List<EditionPart> page(PageAnalysis page) throws WorkspaceException {
    take(page);
    differences(page);
    List<EditionPart> parts = new ArrayList<>();
    for (EditionBuild build : builds) {
      build.page(page).ifPresent(parts::add);
    }
    return parts;
  }

  @Override
  public void take(DocumentPath path, Optional<PageStandings> standings, List<EditionPart> parts) {
    standings.ifPresent(found -> site.standings().put(path, found));
    for (EditionPart part : parts) {
      builds.stream()
          .filter(build -> build.language().equals(part.edition()))
          .forEach(build -> build.take(path, part));
    }
  }

  @Override
  public Optional<PageStandings> standings(DocumentPath path) {
    return Optional.ofNullable(site.standings().pages().get(path));
  }

  @Override
  public Set<DocumentPath> askedBy(DocumentPath path) {
    Set<DocumentPath> asked = new TreeSet<>();
    builds.forEach(build -> asked.addAll(build.askedBy(path)));
    return asked;
  }

  /** Remembers what is told of a path wherever it is shown. Safe for use by many threads. */
  void take(PageAnalysis page) {
    page.coverage().ifPresent(coverage::page);
  }

  /** Writes the comparisons of a path's languages. Safe for use by many threads. */
  void differences(PageAnalysis page) throws WorkspaceException {
    if (page.coverage().isPresent()) {
      coverage.differences(page.coverage().get());
    }
  }

  /** Writes a path's page in one edition, once it has been taken. Safe for use by many threads. */
  void page(PageAnalysis page, LanguageTag edition) throws WorkspaceException {
    for (EditionBuild build : builds) {
      if (build.language().equals(edition)) {
        build.page(page);
      }
    }
  }

  /** Writes what is no author's page and tells nothing of any. */
  void frame() throws WorkspaceException {
    for (EditionBuild build : builds) {
      build.frame();
    }
  }

  /** Writes what needs all pages. */
  void finish() throws WorkspaceException {
    frame();
    for (EditionBuild build : builds) {
      build.finish();
      build.checkAnchors(builds.get(0));
    }
    coverage.finish();
    new SiteFiles(site).write();
  }

  /** Its links to other sites, of the pages written so far. */
  ExternalLinks externals() {
    return site.externals();
  }

  /** The pages written so far that show something of a file that is no page. */
  Set<DocumentPath> usersOf(DocumentPath file) {
    Set<DocumentPath> users = new HashSet<>();
    builds.forEach(build -> users.addAll(build.usersOf(file)));
    return users;
  }

  /** Reads a file that is no page anew when it is needed again. */
  void forget(DocumentPath file) {
    builds.forEach(build -> build.forget(file));
  }
}
