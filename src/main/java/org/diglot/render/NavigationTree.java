package org.diglot.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.diglot.model.DocumentPath;
import org.diglot.render.PageView.NavigationItem;
import org.diglot.render.PageView.PageLink;

/**
 * One navigation tree, ready to be shown on any page.
 *
 * <p>URLs go up to the edition's folder and down again, so that they depend on a page's depth only:
 * the items are built once per depth, shared by all pages, and a page replaces just the items on
 * the branch that leads to it. In trees of more than 300 entries only that branch carries children;
 * a closed heading without a page then links to the first page below it.
 */
final class NavigationTree {

  private static final int WHOLE_TREE_LIMIT = 300;

  private final List<NavigationNode> nodes = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<Integer> top = new ArrayList<>();
  private final Map<DocumentPath, Integer> places = new HashMap<>();
  private final List<Integer> reading = new ArrayList<>();
  private final Map<DocumentPath, Integer> readingPlaces = new HashMap<>();
  private final Map<Integer, List<NavigationItem>> itemsByDepth = new TreeMap<>();
  private final boolean whole;

  /**
   * @param roots the top entries
   * @param pages the pages that exist; other targets are never "the page being read"
   * @param depths every depth of a page that will show this tree
   */
  NavigationTree(List<NavigationNode> roots, Set<DocumentPath> pages, Set<Integer> depths) {
    roots.forEach(root -> top.add(add(root, -1)));
    whole = nodes.size() <= WHOLE_TREE_LIMIT;
    place(pages);
    depths.forEach(depth -> itemsByDepth.put(depth, items("../".repeat(depth))));
  }

  private int add(NavigationNode node, int parent) {
    int index = nodes.size();
    nodes.add(node);
    parents.add(parent);
    List<Integer> below = new ArrayList<>();
    children.add(below);
    node.children().forEach(child -> below.add(add(child, index)));
    return index;
  }

  /** An entry for the whole page stands for it before one for a part of it. */
  private void place(Set<DocumentPath> pages) {
    for (boolean parts : new boolean[] {false, true}) {
      for (int i = 0; i < nodes.size(); i++) {
        int index = i;
        NavigationNode.Target target = nodes.get(i).target();
        if (target.isPart() == parts) {
          target.page().filter(pages::contains).ifPresent(p -> places.putIfAbsent(p, index));
        }
      }
    }
    places.values().stream().sorted().forEach(reading::add);
    for (int i = 0; i < reading.size(); i++) {
      readingPlaces.put(nodes.get(reading.get(i)).target().page().orElseThrow(), i);
    }
  }

  /** The items of all nodes by index; built from the last, so that children come first. */
  private List<NavigationItem> items(String up) {
    NavigationItem[] items = new NavigationItem[nodes.size()];
    String[] firstUrls = new String[nodes.size()];
    for (int i = nodes.size() - 1; i >= 0; i--) {
      NavigationNode node = nodes.get(i);
      List<Integer> below = children.get(i);
      String own = node.target().url(up);
      firstUrls[i] = own;
      for (int k = 0; k < below.size() && firstUrls[i].isEmpty(); k++) {
        firstUrls[i] = firstUrls[below.get(k)];
      }
      String url = whole ? own : firstUrls[i];
      boolean open = whole && node.expanded() && !below.isEmpty();
      List<NavigationItem> shown = whole ? below.stream().map(k -> items[k]).toList() : List.of();
      items[i] = new NavigationItem(node.label(), url, node.lang(), false, open, shown);
    }
    return List.of(items);
  }

  /** Whether a page has an entry. */
  boolean contains(DocumentPath page) {
    return places.containsKey(page);
  }

  List<NavigationItem> tree(DocumentPath page) {
    List<NavigationItem> items = itemsByDepth.getOrDefault(page.depth(), List.of());
    Integer place = places.get(page);
    if (place == null) {
      return top.stream().map(items::get).toList();
    }
    String up = PageUrls.up(page);
    List<NavigationItem> below = children.get(place).stream().map(items::get).toList();
    int index = place;
    while (index >= 0) {
      NavigationNode node = nodes.get(index);
      NavigationItem opened =
          new NavigationItem(
              node.label(), node.target().url(up), node.lang(), index == place, true, below);
      int branch = index;
      index = parents.get(index);
      List<Integer> level = index < 0 ? top : children.get(index);
      below = level.stream().map(i -> i == branch ? opened : items.get(i)).toList();
    }
    return below;
  }

  List<PageLink> breadcrumbs(DocumentPath page) {
    List<PageLink> links = new ArrayList<>();
    int index = places.containsKey(page) ? parents.get(places.get(page)) : -1;
    while (index >= 0) {
      links.add(0, link(index, page));
      index = parents.get(index);
    }
    return links;
  }

  /** The page so many steps behind a page in reading order, or before it if negative. */
  Optional<PageLink> neighbour(DocumentPath page, int steps) {
    Integer place = readingPlaces.get(page);
    int wanted = place == null ? -1 : place + steps;
    return wanted < 0 || wanted >= reading.size()
        ? Optional.empty()
        : Optional.of(link(reading.get(wanted), page));
  }

  private PageLink link(int index, DocumentPath from) {
    NavigationNode node = nodes.get(index);
    return new PageLink(node.label(), node.target().url(PageUrls.up(from)), node.lang());
  }
}
