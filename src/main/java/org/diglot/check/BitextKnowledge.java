package org.diglot.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diglot.check.BitextVerdict.Kind;

/** What the pairs of a run teach about the words and lengths of translations, by locale. */
final class BitextKnowledge {

  private final Map<String, LocaleBitext> locales = new TreeMap<>();

  /** The words of a page's pairs. */
  static BitextEvidence gather(CheckedPage page) {
    return BitextEvidence.of(page);
  }

  /** Takes the words of a page; called in page order. */
  void take(PageKey page, BitextEvidence evidence) {
    locales.computeIfAbsent(page.locale().value(), tag -> new LocaleBitext()).take(page, evidence);
  }

  /** Learns from everything taken. */
  void learn() {
    locales.values().parallelStream().forEach(LocaleBitext::learn);
  }

  /** The pages with a verdict of a kind, and those that were too many to be remembered. */
  Set<PageKey> pages(Kind kind) {
    Set<PageKey> pages = new TreeSet<>(PageKey.ORDER);
    locales.values().forEach(locale -> pages.addAll(locale.pages(kind)));
    return pages;
  }

  /** The verdicts on a page, by pair. */
  List<BitextVerdict> verdicts(CheckedPage page, Kind kind) {
    LocaleBitext locale = locales.get(page.key().locale().value());
    return locale == null
        ? List.of()
        : locale.verdicts(page).stream().filter(verdict -> verdict.kind() == kind).toList();
  }
}
