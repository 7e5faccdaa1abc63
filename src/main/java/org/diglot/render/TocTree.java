package org.diglot.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.TocEntry;

/**
 * Joins tables of contents to trees. A table that another one names becomes part of that one's
 * tree; each table becomes part of one tree once, so that tables which name each other many times
 * cannot grow beyond the sum of their entries.
 */
final class TocTree {

  static final Rule BROKEN_LINK = Rule.of("broken-toc-link", Severity.WARNING);
  static final Rule CYCLE = Rule.of("toc-cycle", Severity.WARNING);

  private final LanguageTag edition;
  private final Map<DocumentPath, Navigation.Page> pages;
  private final TocLinks links;
  private final DiagnosticSink sink;
  private final Map<Navigation.Table, Integer> owners = new HashMap<>();
  private final List<List<NavigationNode>> trees = new ArrayList<>();
  private final Deque<Navigation.Table> open = new ArrayDeque<>();

  TocTree(Navigation.Input input, TocLinks links, DiagnosticSink sink) {
    this.edition = input.edition();
    this.pages = input.pages();
    this.links = links;
    this.sink = sink;
  }

  /**
   * Builds all trees.
   *
   * @param tables in the order in which they may become the top of a tree
   */
  void build(List<Navigation.Table> tables) {
    Set<Navigation.Table> named = new LinkedHashSet<>();
    tables.forEach(table -> collectNamed(table, table.entries(), named));
    tables.stream().filter(table -> !named.contains(table)).forEach(this::addTree);
    // What is left names each other in a circle.
    tables.stream().filter(table -> !owners.containsKey(table)).forEach(this::addTree);
  }

  /** The top entries of each tree. */
  List<List<NavigationNode>> trees() {
    return trees;
  }

  /** The index of the tree that a table became part of. */
  int treeOf(Navigation.Table table) {
    return owners.getOrDefault(table, -1);
  }

  private void collectNamed(
      Navigation.Table table, List<TocEntry> entries, Set<Navigation.Table> named) {
    for (TocEntry entry : entries) {
      if (links.meaning(table.path(), entry.href()) instanceof TocLinks.ToTable to
          && !to.table().equals(table)) {
        named.add(to.table());
      }
      collectNamed(table, entry.children(), named);
    }
  }

  private void addTree(Navigation.Table table) {
    if (!owners.containsKey(table)) {
      trees.add(List.of());
      trees.set(trees.size() - 1, pulledIn(table));
    }
  }

  private List<NavigationNode> pulledIn(Navigation.Table table) {
    owners.put(table, trees.size() - 1);
    open.addLast(table);
    List<NavigationNode> nodes = nodes(table, table.entries());
    open.removeLast();
    return nodes;
  }

  private List<NavigationNode> nodes(Navigation.Table table, List<TocEntry> entries) {
    List<NavigationNode> nodes = new ArrayList<>();
    for (TocEntry entry : entries) {
      TocLinks.Meaning meaning = links.meaning(table.path(), entry.href());
      List<NavigationNode> below = new ArrayList<>(tableBelow(table, entry, meaning));
      below.addAll(nodes(table, entry.children()));
      NavigationNode.Target target = target(table, entry, meaning);
      boolean hasOwnLine = !entry.label().isEmpty() || !(target instanceof NavigationNode.Nowhere);
      if (hasOwnLine) {
        nodes.add(node(table, entry, target, below));
      } else {
        nodes.addAll(below);
      }
    }
    return nodes;
  }

  private List<NavigationNode> tableBelow(
      Navigation.Table table, TocEntry entry, TocLinks.Meaning meaning) {
    if (!(meaning instanceof TocLinks.ToTable to)) {
      return List.of();
    }
    if (open.contains(to.table())) {
      String chain =
          open.stream()
              .dropWhile(t -> !t.equals(to.table()))
              .map(t -> t.path().value())
              .collect(Collectors.joining(" > "));
      report(
          CYCLE,
          table,
          entry,
          "tables of contents contain each other: " + chain + " > " + to.table().path(),
          "remove this entry");
      return List.of();
    }
    return owners.containsKey(to.table()) ? List.of() : pulledIn(to.table());
  }

  private NavigationNode.Target target(
      Navigation.Table table, TocEntry entry, TocLinks.Meaning meaning) {
    if (meaning instanceof TocLinks.Broken broken) {
      report(BROKEN_LINK, table, entry, broken.message(), broken.remedy());
      return broken.target();
    }
    return meaning instanceof TocLinks.To to ? to.target() : new NavigationNode.Nowhere();
  }

  private void report(
      Rule rule, Navigation.Table table, TocEntry entry, String message, String remedy) {
    sink.report(
        Diagnostic.of(rule, Location.of(table.file(), entry.range()), message)
            .withRemedy(remedy)
            .onTopic(table.path() + "\n" + entry.href()));
  }

  /**
   * The label is the author's. Where the table is in another language than the edition, the title
   * of a translated page is better.
   */
  private NavigationNode node(
      Navigation.Table table,
      TocEntry entry,
      NavigationNode.Target target,
      List<NavigationNode> below) {
    boolean foreign = !table.language().equals(edition);
    Optional<Navigation.Page> page = target.page().map(pages::get);
    boolean translated =
        foreign && !target.isPart() && page.filter(p -> p.language().equals(edition)).isPresent();
    if (entry.label().isEmpty() || translated) {
      String label = page.map(Navigation.Page::title).filter(t -> !t.isBlank()).orElse("");
      if (!label.isEmpty()) {
        return new NavigationNode(
            label, lang(page.orElseThrow().language()), target, entry.expanded(), below);
      }
    }
    String label = entry.label().isEmpty() ? entry.href() : entry.label();
    return new NavigationNode(label, lang(table.language()), target, entry.expanded(), below);
  }

  private String lang(LanguageTag language) {
    return language.equals(edition) ? "" : language.value();
  }
}
