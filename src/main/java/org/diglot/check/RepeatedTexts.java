package org.diglot.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.Location;
import org.diglot.model.BlockKind;
import org.diglot.model.LanguageTag;

/**
 * Texts that recur in a run, as hashes: sources with several targets, targets of several sources.
 */
final class RepeatedTexts {

  private static final int SOURCE_WORDS = 3;
  private static final int TARGET_WORDS = 4;
  private static final int VARIANTS = 6;
  private static final double SAME_TARGET = 0.6;
  private static final double OTHER_SOURCE = 0.34;

  /**
   * A pair as it is remembered.
   *
   * @param pair its ordinal on the page
   */
  record Text(TextSketch source, TextSketch target, boolean heading, int pair, Location location) {}

  /** The texts of a page. */
  record Evidence(List<Text> texts) {}

  /** Two places with texts that ought to be told apart, or not. */
  record Clash(int pair, Location other, int times) {}

  private record Variant(Text text, PageKey page, int[] times) {}

  private record SourceKey(long exact, boolean heading) {}

  private final Map<LanguageTag, Map<SourceKey, List<Variant>>> sources = new HashMap<>();
  private final Map<LanguageTag, Map<Long, List<Variant>>> targets = new HashMap<>();
  private final Map<PageKey, List<Clash>> inconsistent = new HashMap<>();
  private final Map<PageKey, List<Clash>> reused = new HashMap<>();

  /** What a page teaches. */
  static Evidence gather(CheckedPage page) {
    List<Text> texts = new ArrayList<>();
    for (Pair pair : page.all()) {
      if (!pair.isHalf()) {
        TextSketch source = pair.source().sketch();
        TextSketch target = pair.target().sketch();
        if (source.words() >= SOURCE_WORDS && source.exact() != target.exact()) {
          boolean heading = pair.block().kind() == BlockKind.HEADING;
          Location location = Location.of(page.file(), pair.segment().target().range());
          texts.add(new Text(source, target, heading, pair.index(), location));
        }
      }
    }
    return new Evidence(texts);
  }

  /** Takes what a page teaches; called in page order. */
  void take(PageKey page, Evidence evidence) {
    Map<SourceKey, List<Variant>> bySource =
        sources.computeIfAbsent(page.locale(), key -> new HashMap<>());
    Map<Long, List<Variant>> byTarget =
        targets.computeIfAbsent(page.locale(), key -> new HashMap<>());
    for (Text text : evidence.texts()) {
      SourceKey key = new SourceKey(text.source().exact(), text.heading());
      add(bySource.computeIfAbsent(key, k -> new ArrayList<>(1)), text, page, true);
      if (text.target().words() >= TARGET_WORDS) {
        long exact = text.target().exact();
        add(byTarget.computeIfAbsent(exact, k -> new ArrayList<>(1)), text, page, false);
      }
    }
  }

  private static void add(List<Variant> variants, Text text, PageKey page, boolean ofSource) {
    for (Variant variant : variants) {
      boolean same =
          ofSource
              ? variant.text().target().likeness(text.target()) >= SAME_TARGET
              : variant.text().source().likeness(text.source()) >= OTHER_SOURCE;
      if (same) {
        variant.times()[0]++;
        return;
      }
    }
    if (variants.size() < VARIANTS) {
      variants.add(new Variant(text, page, new int[] {1}));
    }
  }

  /** Finds what clashes. */
  void learn() {
    sources.values().forEach(texts -> texts.values().forEach(v -> clash(v, inconsistent)));
    targets.values().forEach(texts -> texts.values().forEach(v -> clash(v, reused)));
  }

  /** The rarest of several variants; of equally rare ones the last. */
  private static void clash(List<Variant> variants, Map<PageKey, List<Clash>> clashes) {
    if (variants.size() < 2) {
      return;
    }
    Variant usual = variants.stream().max(Comparator.comparingInt(v -> v.times()[0])).get();
    Optional<Variant> rare =
        variants.stream()
            .filter(variant -> variant != usual)
            .reduce((a, b) -> b.times()[0] <= a.times()[0] ? b : a);
    rare.ifPresent(
        variant ->
            clashes
                .computeIfAbsent(variant.page(), key -> new ArrayList<>())
                .add(new Clash(variant.text().pair(), usual.text().location(), usual.times()[0])));
  }

  /** Pairs whose source other places translate otherwise, by page. */
  Map<PageKey, List<Clash>> inconsistent() {
    return inconsistent;
  }

  /** Pairs whose target other places use for another source, by page. */
  Map<PageKey, List<Clash>> reused() {
    return reused;
  }
}
