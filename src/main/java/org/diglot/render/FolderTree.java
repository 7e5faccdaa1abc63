package org.diglot.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.diglot.model.DocumentPath;

/** The navigation of pages without a table of contents: their folders, in order of their names. */
final class FolderTree {

  private final Function<DocumentPath, NavigationNode> leaf;

  private FolderTree(Function<DocumentPath, NavigationNode> leaf) {
    this.leaf = leaf;
  }

  /** A folder, filled while the pages are read. */
  private record Folder(
      List<DocumentPath> indexes,
      SortedMap<String, DocumentPath> pages,
      SortedMap<String, Folder> folders) {

    Folder() {
      this(new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** index.md before README.md; both become the same file. */
    Optional<DocumentPath> index() {
      return indexes.stream().min(Comparator.comparing(page -> page.fileName().length()));
    }
  }

  /**
   * The tree of some pages. A folder's index page is the folder's entry; the one at the top comes
   * first.
   *
   * @param leaf makes the entry of a page, without children
   */
  static List<NavigationNode> of(
      Iterable<DocumentPath> pages, Function<DocumentPath, NavigationNode> leaf) {
    Folder top = new Folder();
    for (DocumentPath page : pages) {
      Folder folder = top;
      for (String name : page.folder().split("/", -1)) {
        folder =
            name.isEmpty() ? folder : folder.folders().computeIfAbsent(name, n -> new Folder());
      }
      if (PageUrls.isIndex(page)) {
        folder.indexes().add(page);
      } else {
        folder.pages().put(page.fileName(), page);
      }
    }
    FolderTree tree = new FolderTree(leaf);
    List<NavigationNode> nodes = new ArrayList<>();
    top.index().map(leaf).ifPresent(nodes::add);
    nodes.addAll(tree.entries(top));
    return nodes;
  }

  private List<NavigationNode> entries(Folder folder) {
    SortedMap<String, NavigationNode> entries = new TreeMap<>();
    folder.pages().forEach((name, page) -> entries.put(name, leaf.apply(page)));
    for (Map.Entry<String, Folder> below : folder.folders().entrySet()) {
      entries.put(below.getKey() + "/", entry(below.getKey(), below.getValue()));
    }
    return List.copyOf(entries.values());
  }

  private NavigationNode entry(String name, Folder folder) {
    NavigationNode own =
        folder
            .index()
            .map(leaf)
            .orElseGet(
                () -> new NavigationNode(name, "", new NavigationNode.Nowhere(), false, List.of()));
    return new NavigationNode(own.label(), own.lang(), own.target(), false, entries(folder));
  }
}
