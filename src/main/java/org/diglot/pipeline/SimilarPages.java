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
            : pages.stream().map(DocumentPath::value).sorted().toList();
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
        .or(() -> NearestName.of(path.value(), paths).map(DocumentPath::new));
  }

  private Optional<DocumentPath> sameName(DocumentPath path) {
    List<DocumentPath> named = byName.getOrDefault(folded(path.fileName()), List.of());
    return NearestName.of(path.value(), named.stream().map(DocumentPath::value).toList())
        .map(DocumentPath::new)
        .or(() -> named.stream().findFirst());
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
