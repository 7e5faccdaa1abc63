package org.diglot.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diglot.model.LanguageTag;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/**
 * How a run's locales translate the bold texts of the source, which mostly name what is on a
 * screen. Learned where a sentence has only one.
 */
final class LabelUse {

  private static final int MOST_LABELS = 6;
  private static final int LONGEST = 60;

  /**
   * The bold texts of a pair, as many in both halves.
   *
   * @param pair its ordinal on the page
   */
  record Labels(int pair, List<String> source, List<String> target) {

    boolean single() {
      return source.size() == 1;
    }
  }

  /** The bold texts of a page. */
  record Evidence(List<Labels> labels) {}

  /**
   * A bold text that elsewhere translates another one.
   *
   * @param pair its ordinal on the page
   * @param label which bold text of the target
   * @param meant what it translates elsewhere
   * @param source the bold text of the source that nothing translates
   * @param usual what translates that elsewhere
   */
  record Exchanged(int pair, int label, String meant, String source, String usual) {}

  private static final class Translations {
    private final Map<String, Map<String, Integer>> targets = new HashMap<>();
    private final Map<String, Map<String, Integer>> sources = new HashMap<>();
  }

  private final Map<LanguageTag, Translations> locales = new HashMap<>();
  private final Map<PageKey, Evidence> pages = new HashMap<>();
  private final Map<PageKey, List<Exchanged>> exchanged = new HashMap<>();

  /** What a page teaches. */
  static Evidence gather(CheckedPage page) {
    List<Labels> found = new ArrayList<>();
    for (Pair pair : page.all()) {
      if (!pair.isHalf() && pair.source().markup().has(Kind.STRONG)) {
        List<String> source = labels(pair.source());
        List<String> target = labels(pair.target());
        if (source.size() == target.size() && source.size() <= MOST_LABELS) {
          found.add(new Labels(pair.index(), source, target));
        }
      }
    }
    return new Evidence(found);
  }

  private static List<String> labels(PairText text) {
    return text.markup().marks(Kind.STRONG).stream().map(mark -> key(mark)).toList();
  }

  private static String key(Mark mark) {
    String text = mark.text().strip();
    int end = text.length();
    while (end > 0 && ":：.。".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String label = text.substring(0, end).strip();
    return label.length() > LONGEST ? "" : label.toLowerCase(Locale.ROOT);
  }

  /** Takes what a page teaches; called in page order. */
  void take(PageKey page, Evidence evidence) {
    Translations known = locales.computeIfAbsent(page.locale(), key -> new Translations());
    for (Labels labels : evidence.labels()) {
      if (labels.single()) {
        count(known.targets, labels.source().get(0), labels.target().get(0), 1);
        count(known.sources, labels.target().get(0), labels.source().get(0), 1);
      }
    }
    if (!evidence.labels().isEmpty()) {
      pages.put(page, evidence);
    }
  }

  private static void count(
      Map<String, Map<String, Integer>> counts, String from, String to, int times) {
    counts.computeIfAbsent(from, key -> new HashMap<>(2)).merge(to, times, Integer::sum);
  }

  /** Finds labels that stand for another one. */
  void learn() {
    pages.forEach(
        (page, evidence) -> {
          Translations known = locales.getOrDefault(page.locale(), new Translations());
          for (Labels labels : evidence.labels()) {
            find(labels, known)
                .forEach(one -> exchanged.computeIfAbsent(page, key -> new ArrayList<>()).add(one));
          }
        });
  }

  private static List<Exchanged> find(Labels labels, Translations known) {
    for (int i = 0; i < labels.target().size(); i++) {
      Set<String> meant = others(known.sources, labels.target().get(i), labels, labels.source());
      if (meant.isEmpty() || meetsAny(meant, labels.source())) {
        continue;
      }
      for (String source : labels.source()) {
        Set<String> usual = others(known.targets, source, labels, labels.target());
        if (!usual.isEmpty() && !meetsAny(usual, labels.target())) {
          return List.of(new Exchanged(labels.pair(), i, first(meant), source, first(usual)));
        }
      }
    }
    return List.of();
  }

  /** What stands for a label in other pairs. */
  private static Set<String> others(
      Map<String, Map<String, Integer>> counts, String label, Labels own, List<String> opposite) {
    Map<String, Integer> found = counts.getOrDefault(label, Map.of());
    Set<String> others = new HashSet<>();
    found.forEach(
        (text, times) -> {
          boolean only = own.single() && times == 1 && opposite.contains(text);
          if (!label.isEmpty() && !text.isEmpty() && !only) {
            others.add(text);
          }
        });
    return others;
  }

  /** Whether texts are the same, or one is part of the other. */
  private static boolean meetsAny(Set<String> some, List<String> others) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(o -> one.contains(o) || o.contains(one)));
  }

  private static String first(Set<String> texts) {
    return texts.stream().sorted().findFirst().orElse("");
  }

  /** The labels that stand for another one, by page. */
  Map<PageKey, List<Exchanged>> exchanged() {
    return exchanged;
  }
}
