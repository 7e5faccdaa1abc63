package org.diglot.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.model.TocEntry;
import org.diglot.render.PageView.NavigationItem;
import org.diglot.render.PageView.PageLink;

/**
 * The navigation of one edition. A page shows the tree of the nearest table of contents, the one in
 * its folder or in the closest folder above; where that one does not list it, the closest one that
 * does. A table that another one names is shown as part of that one. Pages without any table above
 * them show the tree of all folders. Immutable, and safe for use by several threads.
 */
public final class Navigation {

  static final Rule NOT_IN_TOC = Rule.of("page-not-in-toc", Severity.NOTE);

  private final Map<DocumentPath, NavigationTree> trees;

  private Navigation(Map<DocumentPath, NavigationTree> trees) {
    this.trees = trees;
  }

  /**
   * What navigation is made from.
   *
   * @param edition the edition's language
   * @param tables tables of contents of the edition and of the source language; in each folder the
   *     edition's own counts
   * @param pages every page the edition has, also those it shows in the source language
   * @param files whether another file, such as an image, is published under its own path
   */
  public record Input(
      LanguageTag edition,
      List<Table> tables,
      Map<DocumentPath, Page> pages,
      Predicate<DocumentPath> files) {

    public Input {
      tables = List.copyOf(tables);
      pages = Map.copyOf(pages);
    }
  }

  /**
   * A table of contents.
   *
   * @param file its file, for the places of findings
   * @param language the language of its labels
   * @param entries its entries as read
   */
  public record Table(SourceFile file, LanguageTag language, List<TocEntry> entries) {

    public Table {
      entries = List.copyOf(entries);
    }

    DocumentPath path() {
      return file.path();
    }

    /** A table is its file; comparing entries one by one would only cost time. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Table table && table.file == file;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(file);
    }
  }

  /**
   * What navigation needs to know about a page.
   *
   * @param title its title in this edition: of the front matter, else of the first heading
   * @param language the language of that title
   * @param location the page's file as shown in messages
   */
  public record Page(String title, LanguageTag language, String location) {}

  /** The navigation of an edition; what is wrong with its tables goes to {@code sink}. */
  public static Navigation of(Input input, DiagnosticSink sink) {
    TocFolders folders = TocFolders.of(input, sink);
    TocLinks links = new TocLinks(folders.byFolder(), input.pages().keySet(), input.files());
    TocTree joined = new TocTree(input, links, sink);
    joined.build(folders.topDown());
    Set<Integer> depths =
        input.pages().keySet().stream().map(DocumentPath::depth).collect(Collectors.toSet());
    List<NavigationTree> trees =
        joined.trees().stream()
            .map(nodes -> new NavigationTree(nodes, input.pages().keySet(), depths))
            .toList();
    Map<DocumentPath, NavigationTree> chosen = new HashMap<>();
    List<DocumentPath> without = new ArrayList<>();
    for (DocumentPath page : new TreeSet<>(input.pages().keySet())) {
      List<Table> above = folders.above(page);
      List<NavigationTree> near = above.stream().map(t -> trees.get(joined.treeOf(t))).toList();
      choose(page, near, trees).ifPresentOrElse(t -> chosen.put(page, t), () -> without.add(page));
      if (!above.isEmpty() && above.get(0).language().equals(input.edition())) {
        reportUnlisted(page, input, chosen, sink);
      }
    }
    if (!without.isEmpty()) {
      NavigationTree byFolder = folderTree(input, depths);
      without.forEach(page -> chosen.put(page, byFolder));
    }
    return new Navigation(Map.copyOf(chosen));
  }

  private static Optional<NavigationTree> choose(
      DocumentPath page, List<NavigationTree> near, List<NavigationTree> all) {
    return near.stream()
        .filter(tree -> tree.contains(page))
        .findFirst()
        .or(() -> all.stream().filter(tree -> tree.contains(page)).findFirst())
        .or(() -> near.stream().findFirst());
  }

  /** The home page needs no entry: every page links to it. */
  private static void reportUnlisted(
      DocumentPath page,
      Input input,
      Map<DocumentPath, NavigationTree> chosen,
      DiagnosticSink sink) {
    boolean home = page.depth() == 0 && PageUrls.isIndex(page);
    Optional<NavigationTree> tree = Optional.ofNullable(chosen.get(page));
    if (!home && tree.filter(t -> !t.contains(page)).isPresent()) {
      String location = Optional.ofNullable(input.pages().get(page)).orElseThrow().location();
      sink.report(
          Diagnostic.of(
                  NOT_IN_TOC, Location.ofFile(location), "no table of contents lists this page")
              .withRemedy("add it to the nearest table of contents"));
    }
  }

  private static NavigationTree folderTree(Input input, Set<Integer> depths) {
    List<NavigationNode> nodes =
        FolderTree.of(
            new TreeSet<>(input.pages().keySet()),
            path -> {
              Page page = Optional.ofNullable(input.pages().get(path)).orElseThrow();
              boolean own = page.language().equals(input.edition());
              return new NavigationNode(
                  page.title().isBlank() ? path.fileName() : page.title(),
                  own ? "" : page.language().value(),
                  new NavigationNode.Local(path, ""),
                  false,
                  List.of());
            });
    return new NavigationTree(nodes, input.pages().keySet(), depths);
  }

  /**
   * The tree as the page shows it, with URLs relative to the page. In a tree of more than 300
   * entries only the branch that leads to the page carries children. Empty for a page that the
   * edition does not have.
   */
  public List<NavigationItem> tree(DocumentPath page) {
    return treeOf(page).map(tree -> tree.tree(page)).orElse(List.of());
  }

  /** The entries above the page's own, from the top; empty where it has none. */
  public List<PageLink> breadcrumbs(DocumentPath page) {
    return treeOf(page).map(tree -> tree.breadcrumbs(page)).orElse(List.of());
  }

  /** The page before this one in its tree. */
  public Optional<PageLink> previous(DocumentPath page) {
    return treeOf(page).flatMap(tree -> tree.neighbour(page, -1));
  }

  /** The page behind this one in its tree. */
  public Optional<PageLink> next(DocumentPath page) {
    return treeOf(page).flatMap(tree -> tree.neighbour(page, 1));
  }

  private Optional<NavigationTree> treeOf(DocumentPath page) {
    return Optional.ofNullable(trees.get(page));
  }
}
