package org.diglot.guidance;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.diglot.align.Consequence;
import org.diglot.model.LanguageTag;

/** Counts by locale and class: of a section, a page or a whole run. */
public final class LocaleCounts {

  private final Map<LanguageTag, Map<GuidanceClass, CoverageCounts.Sum>> sums = new TreeMap<>();

  LocaleCounts() {}

  void add(
      LanguageTag locale,
      GuidanceClass guidanceClass,
      Coverage state,
      Consequence consequence,
      int words) {
    sum(locale, guidanceClass).add(state, consequence, words);
  }

  void addAll(LocaleCounts other) {
    other.sums.forEach(
        (locale, classes) -> classes.forEach((name, sum) -> sum(locale, name).add(sum.counts())));
  }

  LocaleCounts copy() {
    LocaleCounts copy = new LocaleCounts();
    copy.addAll(this);
    return copy;
  }

  private CoverageCounts.Sum sum(LanguageTag locale, GuidanceClass guidanceClass) {
    return sums.computeIfAbsent(locale, tag -> new EnumMap<>(GuidanceClass.class))
        .computeIfAbsent(guidanceClass, key -> new CoverageCounts.Sum());
  }

  /** The locales, in the order of their tags. */
  public Set<LanguageTag> locales() {
    return new TreeSet<>(sums.keySet());
  }

  /** What a locale has of one class. */
  public CoverageCounts of(LanguageTag locale, GuidanceClass guidanceClass) {
    return total(locale, guidanceClass::equals);
  }

  /** What a locale has of all that is guidance. */
  public CoverageCounts guidance(LanguageTag locale) {
    return total(locale, GuidanceClass::isGuidance);
  }

  /** What a locale has of everything. */
  public CoverageCounts all(LanguageTag locale) {
    return total(locale, name -> true);
  }

  private CoverageCounts total(LanguageTag locale, Predicate<GuidanceClass> which) {
    CoverageCounts.Sum total = new CoverageCounts.Sum();
    sums.getOrDefault(locale, Map.of())
        .forEach(
            (name, sum) -> {
              if (which.test(name)) {
                total.add(sum.counts());
              }
            });
    return total.counts();
  }
}
