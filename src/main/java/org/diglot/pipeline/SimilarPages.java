package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.diagnostic.NearestName;
import org.diglot.model.DocumentPath;

/** Says which page of an edition a path that leads nowhere may have meant. */
final class SimilarPages {

  /** Of more pages, only those of the same name are held against a path: the others cost time. */
  private static final int MOST_PATHS = 2_000;

  private static final String ENDING = ".md";

  private final Map<String, DocumentPath> byPath = new HashMap<>();
  private final Map<String, List<DocumentPath>> byName = new HashMap<>();
  private final List<String> paths;

  /** Pages of one site link to the same missing page; each is looked for once. */
  private final Map<DocumentPath, Optional<DocumentPath>> known = new ConcurrentHashMap<>();

  SimilarPages(Collection<DocumentPath> pages) {
    for (DocumentPath page : pages.stream().sorted().toList()) {
      byPath.putIfAbsent(folded(page.value()), page);
      byName.computeIfAbsent(folded(page.fileName()), name -> new ArrayList<>()).add(page);
    }
    this.paths =
        pages.size() > MOST_PATHS
            ? List.of()
            : pages.stream()
                .filter(page -> page.value().endsWith(ENDING))
                .map(SimilarPages::name)
                .sorted()
                .toList();
  }

  /**
   * The page whose path differs by case only; else the nearest of those with the same name; else
   * the one with the nearest path.
   */
  Optional<DocumentPath> to(DocumentPath path) {
    return known.computeIfAbsent(path, this::find);
  }

  private Optional<DocumentPath> find(DocumentPath path) {
    Optional<DocumentPath> sameButCase = Optional.ofNullable(byPath.get(folded(path.value())));
    return sameButCase
        .or(() -> sameName(path))
        .or(() -> NearestName.of(name(path), paths).map(name -> new DocumentPath(name + ENDING)));
  }

  private Optional<DocumentPath> sameName(DocumentPath path) {
    List<DocumentPath> named = byName.getOrDefault(folded(path.fileName()), List.of());
    return NearestName.of(path.value(), named.stream().map(DocumentPath::value).toList())
        .map(DocumentPath::new)
        .or(() -> named.stream().findFirst());
  }

  /** The path without its ending, which says nothing about how alike two paths are. */
  private static String name(DocumentPath path) {
    String value = path.value();
    return folded(value).endsWith(ENDING)
        ? value.substring(0, value.length() - ENDING.length())
        : value;
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
