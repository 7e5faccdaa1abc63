package org.diglot.guidance;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diglot.model.LanguageTag;

/** Tallies by locale and class: of a section, a page or a whole run. */
public final class LocaleTallies {

  private final Map<LanguageTag, Map<GuidanceClass, Tally>> tallies = new TreeMap<>();

  LocaleTallies() {}

  void add(LanguageTag locale, GuidanceClass guidanceClass, Tally.Bucket bucket, int words) {
    tally(locale, guidanceClass).add(bucket, words);
  }

  void addAll(LocaleTallies other) {
    other.tallies.forEach(
        (locale, classes) -> classes.forEach((name, tally) -> tally(locale, name).addAll(tally)));
  }

  LocaleTallies copy() {
    LocaleTallies copy = new LocaleTallies();
    copy.addAll(this);
    return copy;
  }

  private Tally tally(LanguageTag locale, GuidanceClass guidanceClass) {
    return tallies
        .computeIfAbsent(locale, tag -> new EnumMap<>(GuidanceClass.class))
        .computeIfAbsent(guidanceClass, key -> new Tally());
  }

  /** The locales, in the order of their tags. */
  public Set<LanguageTag> locales() {
    return new TreeSet<>(tallies.keySet());
  }

  /** What a locale has of one class. */
  public Tally of(LanguageTag locale, GuidanceClass guidanceClass) {
    Tally tally = tallies.getOrDefault(locale, Map.of()).get(guidanceClass);
    return tally == null ? new Tally() : tally.copy();
  }

  /** What a locale has of all that is guidance. */
  public Tally guidance(LanguageTag locale) {
    Tally sum = new Tally();
    tallies
        .getOrDefault(locale, Map.of())
        .forEach(
            (name, tally) -> {
              if (name.isGuidance()) {
                sum.addAll(tally);
              }
            });
    return sum;
  }

  /** What a locale has of everything. */
  public Tally all(LanguageTag locale) {
    Tally sum = new Tally();
    tallies.getOrDefault(locale, Map.of()).values().forEach(sum::addAll);
    return sum;
  }
}
