package org.diglot.guidance;

import java.util.Map;
import java.util.TreeMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;

/**
 * Finds pages of one locale that say they were translated from the same source file though they
 * have different paths: one of them is a copy, or stands in the wrong place. Safe for use by
 * several threads.
 */
public final class SourceClaims {

  private record Claim(String location, boolean current) {}

  private final Map<LanguageTag, Map<String, Map<DocumentPath, Claim>>> claims = new TreeMap<>();

  /**
   * Takes a page.
   *
   * @param hash its source hash; an empty one claims nothing
   * @param location the path to show
   * @param current whether the hash is that of the source file of its own path: two source files
   *     may have equal bytes
   */
  public synchronized void add(
      LanguageTag locale, DocumentPath path, String hash, String location, boolean current) {
    if (!hash.isEmpty()) {
      claims
          .computeIfAbsent(locale, tag -> new TreeMap<>())
          .computeIfAbsent(hash, key -> new TreeMap<>())
          .put(path, new Claim(location, current));
    }
  }

  /** Reports the pages that claim another page's source. */
  public synchronized void report(DiagnosticSink sink) {
    claims.values().stream()
        .flatMap(byHash -> byHash.values().stream())
        .filter(pages -> pages.size() > 1)
        .forEach(pages -> report(pages, sink));
  }

  /** The page that the source belongs to is right; without one, the first. */
  private static void report(Map<DocumentPath, Claim> pages, DiagnosticSink sink) {
    Map.Entry<DocumentPath, Claim> owner =
        pages.entrySet().stream()
            .filter(page -> page.getValue().current())
            .findFirst()
            .orElseGet(() -> pages.entrySet().iterator().next());
    for (Map.Entry<DocumentPath, Claim> page : pages.entrySet()) {
      if (!page.getValue().current() && !page.getKey().equals(owner.getKey())) {
        sink.report(
            Diagnostic.of(
                    GuidanceRules.REPEATED_SOURCE,
                    Location.ofFile(page.getValue().location()),
                    "this page says it translates the same source file as " + owner.getKey())
                .withRelated("the other page", Location.ofFile(owner.getValue().location()))
                .withRemedy("remove the copy, or correct ms.openlocfilehash"));
      }
    }
  }
}
