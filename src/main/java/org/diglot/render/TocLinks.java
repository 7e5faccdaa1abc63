package org.diglot.render;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.diagnostic.NearestName;
import org.diglot.model.DocumentPath;

/** Says what the reference of an entry of a table of contents means. */
final class TocLinks {

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*+):.*");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
  private static final Set<String> TABLE_NAMES = Set.of("toc.md", "toc.yml", "toc.yaml");

  private final Map<String, Navigation.Table> tables;
  private final Set<DocumentPath> pages;
  private final List<String> paths;
  private final Predicate<DocumentPath> files;
  private final Map<String, DocumentPath> pagesByFoldedPath = new HashMap<>();
  private final Map<String, DocumentPath> pagesByFoldedName = new HashMap<>();

  /**
   * @param tables the tables by folder
   * @param pages the edition's pages
   * @param files whether another file is published under its path
   */
  TocLinks(
      Map<String, Navigation.Table> tables,
      Collection<DocumentPath> pages,
      Predicate<DocumentPath> files) {
    this.tables = tables;
    this.pages = new TreeSet<>(pages);
    this.paths = this.pages.stream().map(DocumentPath::value).toList();
    this.files = files;
    for (DocumentPath page : this.pages) {
      pagesByFoldedPath.putIfAbsent(fold(page.value()), page);
      pagesByFoldedName.putIfAbsent(fold(page.fileName()), page);
    }
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The meaning of a reference. */
  sealed interface Meaning {}

  /** Another table of contents. */
  record ToTable(Navigation.Table table) implements Meaning {}

  /** Something that a page can link to, or nothing where there is no reference. */
  record To(NavigationNode.Target target) implements Meaning {}

  /**
   * Nothing that exists.
   *
   * @param message what is wrong
   * @param remedy what to do
   * @param target what was meant beyond doubt, if anything
   */
  record Broken(String message, String remedy, NavigationNode.Target target) implements Meaning {}

  /** What {@code href} means in the table {@code from}. */
  Meaning meaning(DocumentPath from, String href) {
    Matcher scheme = SCHEME.matcher(href);
    if (href.isEmpty()) {
      return new To(new NavigationNode.Nowhere());
    }
    if (scheme.matches() && !SCHEMES.contains(fold(scheme.group(1)))) {
      return broken("a link of the kind \"" + scheme.group(1) + ":\" leads nowhere");
    }
    if (scheme.matches() || href.startsWith("//")) {
      return new To(new NavigationNode.External(href));
    }
    int end = pathEnd(href);
    Meaning meaning = local(from, decoded(href.substring(0, end)), href.substring(end));
    boolean hostPath = href.startsWith("/") && !fold(href.substring(0, end)).endsWith(".md");
    return meaning instanceof Broken && hostPath
        ? new To(new NavigationNode.External(href))
        : meaning;
  }

  private static int pathEnd(String href) {
    for (int i = 0; i < href.length(); i++) {
      if (href.charAt(i) == '?' || href.charAt(i) == '#') {
        return i;
      }
    }
    return href.length();
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path; // a lone % is part of the name
    }
  }

  private Meaning local(DocumentPath from, String path, String suffix) {
    if (path.isEmpty()) {
      return broken("the reference \"" + suffix + "\" names no page");
    }
    if (List.of("", ".", "..").contains(path.substring(path.lastIndexOf('/') + 1))) {
      return from.resolve(path + "/x")
          .map(inFolder -> folder(inFolder.folder(), path))
          .orElseGet(() -> broken("\"" + path + "\" leaves the content folder"));
    }
    return from.resolve(path)
        .map(target -> file(from, target, suffix))
        .orElseGet(() -> broken("\"" + path + "\" is not a path below the content folder"));
  }

  private Meaning folder(String folder, String written) {
    Navigation.Table table = tables.get(folder);
    if (table != null) {
      return new ToTable(table);
    }
    for (String name : List.of("index.md", "readme.md")) {
      DocumentPath page = pagesByFoldedPath.get(fold(folder) + name);
      if (page != null && page.folder().equals(folder)) {
        return new To(new NavigationNode.Local(page, ""));
      }
    }
    return broken("the folder \"" + written + "\" has no table of contents and no index page");
  }

  private Meaning file(DocumentPath from, DocumentPath path, String suffix) {
    if (TABLE_NAMES.contains(fold(path.fileName()))) {
      Navigation.Table table = tables.get(path.folder());
      return table == null ? broken("there is no table of contents " + path) : new ToTable(table);
    }
    if (pages.contains(path) || files.test(path)) {
      return new To(new NavigationNode.Local(path, suffix));
    }
    Optional<DocumentPath> sameButCase =
        Optional.ofNullable(pagesByFoldedPath.get(fold(path.value())));
    String remedy =
        nearest(path, sameButCase)
            .map(near -> "write \"" + PageUrls.relative(from.value(), near) + "\"")
            .orElse("add the page or remove the entry");
    NavigationNode.Target target =
        sameButCase
            .<NavigationNode.Target>map(page -> new NavigationNode.Local(page, suffix))
            .orElseGet(NavigationNode.Nowhere::new);
    return new Broken("there is no page " + path, remedy, target);
  }

  private Optional<String> nearest(DocumentPath path, Optional<DocumentPath> sameButCase) {
    return sameButCase
        .or(() -> Optional.ofNullable(pagesByFoldedName.get(fold(path.fileName()))))
        .map(DocumentPath::value)
        .or(() -> NearestName.of(path.value(), paths));
  }

  private static Broken broken(String message) {
    return new Broken(message, "correct or remove the entry", new NavigationNode.Nowhere());
  }
}
