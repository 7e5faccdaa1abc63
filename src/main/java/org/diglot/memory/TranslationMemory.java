package org.diglot.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diglot.memory.Match.Kind;
import org.diglot.text.Lexicon;
import org.diglot.text.SegmentKey;

/**
 * The translations of one locale, to be found by what their source says. It never changes; safe for
 * several threads. What fuzzy matches need is made when the first one is asked for.
 *
 * <p>Example: {@code memory.matches(MemoryQuery.of("Lock the badge."), 3, 50)}.
 */
public final class TranslationMemory {

  /** What scores less is no help to a translator. */
  public static final int LEAST_SCORE = 50;

  /** More matches than these are not weighed for one question. */
  private static final int MOST_WEIGHED = 20;

  private final Lexicon lexicon;
  private final Differences differences;
  private final ExactIndex exact;
  private Optional<FuzzyIndex> fuzzy = Optional.empty();

  private TranslationMemory(Lexicon lexicon, Termbase terms, List<MemoryEntry> entries) {
    this.lexicon = lexicon;
    this.differences = new Differences(lexicon, terms);
    this.exact = new ExactIndex(entries);
  }

  /**
   * A memory of entries.
   *
   * @param lexicon the words of the source language
   * @param terms the locale's terms
   * @param entries in the order of their worth: of equal matches the first comes first; blank and
   *     repeated ones are left out
   */
  public static TranslationMemory of(Lexicon lexicon, Termbase terms, List<MemoryEntry> entries) {
    return new TranslationMemory(lexicon, terms, entries);
  }

  /** The entries, each once. */
  public List<MemoryEntry> entries() {
    return Collections.unmodifiableList(exact.entries());
  }

  /**
   * The translations whose source is the same, the best first: those in context, then the others,
   * the frequent before the rare ones. Each translation stands there once. Where translations
   * differ in the same context, none of them is in context.
   */
  public List<Match> exact(MemoryQuery query) {
    List<MemoryEntry> same = others(query, exact.find(query.source()));
    if (same.isEmpty()) {
      return List.of();
    }
    List<MemoryEntry> inContext =
        same.stream().filter(MemoryEntry::settled).filter(query::isContextOf).toList();
    boolean certain = byTarget(inContext).size() == 1;
    Map<String, List<MemoryEntry>> targets = byTarget(same);
    List<Match> matches = new ArrayList<>();
    if (certain) {
      matches.add(match(Kind.IN_CONTEXT, inContext.get(0), false));
      targets.remove(key(inContext.get(0)));
    }
    boolean ambiguous = targets.size() > 1 || certain;
    targets.values().stream()
        .sorted((a, b) -> Integer.compare(b.size(), a.size()))
        .map(entries -> match(Kind.EXACT, settledFirst(entries), ambiguous))
        .sorted(Match.BEST_FIRST)
        .forEach(matches::add);
    return List.copyOf(matches);
  }

  private static List<MemoryEntry> others(MemoryQuery query, List<MemoryEntry> entries) {
    return query.self().isEmpty()
        ? entries
        : entries.stream().filter(entry -> !query.isSelf(entry)).toList();
  }

  private static String key(MemoryEntry entry) {
    return SegmentKey.normalised(entry.target());
  }

  private static Map<String, List<MemoryEntry>> byTarget(List<MemoryEntry> entries) {
    Map<String, List<MemoryEntry>> written = new LinkedHashMap<>();
    for (MemoryEntry entry : entries) {
      written.computeIfAbsent(entry.target(), text -> new ArrayList<>()).add(entry);
    }
    Map<String, List<MemoryEntry>> targets = new LinkedHashMap<>();
    for (List<MemoryEntry> same : written.values()) {
      targets.computeIfAbsent(key(same.get(0)), text -> new ArrayList<>()).addAll(same);
    }
    return targets;
  }

  private static MemoryEntry settledFirst(List<MemoryEntry> entries) {
    return entries.stream().filter(MemoryEntry::settled).findFirst().orElse(entries.get(0));
  }

  private static Match match(Kind kind, MemoryEntry entry, boolean ambiguous) {
    EnumSet<Penalty> penalties = EnumSet.noneOf(Penalty.class);
    if (ambiguous) {
      penalties.add(Penalty.AMBIGUOUS);
    }
    if (!entry.settled()) {
      penalties.add(Penalty.UNSETTLED);
    }
    return Match.of(kind, 100, entry, penalties);
  }

  /**
   * What a translator is shown for a text: the best first, none with less than {@link
   * #LEAST_SCORE}.
   *
   * @param max how many at most
   */
  public List<Match> best(MemoryQuery query, int max) {
    return matches(query, max, LEAST_SCORE);
  }

  /**
   * The best translations for a text: those of {@link #exact}, then those of texts like it.
   *
   * @param limit how many at most
   * @param threshold the least score, 1 to 100
   */
  public List<Match> matches(MemoryQuery query, int limit, int threshold) {
    List<Match> matches = new ArrayList<>(exact(query));
    if (matches.size() < limit && threshold < 100) {
      addFuzzy(query, limit, threshold, matches);
    }
    return matches.stream()
        .filter(match -> match.score() >= threshold)
        .sorted(Match.BEST_FIRST)
        .limit(limit)
        .toList();
  }

  private void addFuzzy(MemoryQuery query, int limit, int threshold, List<Match> matches) {
    String same = SegmentKey.normalised(query.source());
    Map<String, Match> found = new HashMap<>();
    int worst = threshold;
    for (FuzzyIndex.Hit hit : index().find(query.source(), MOST_WEIGHED, threshold)) {
      if (found.size() >= limit && hit.likeness() < worst) {
        break;
      }
      List<MemoryEntry> entries = others(query, exact.ofHead(hit.segment()));
      if (!entries.isEmpty() && !SegmentKey.normalised(entries.get(0).source()).equals(same)) {
        fuzzy(query, entries, hit.likeness())
            .forEach(match -> found.merge(key(match.entry()), match, TranslationMemory::better));
        worst = worst(found, limit, threshold);
      }
    }
    matches.addAll(found.values().stream().sorted(Match.BEST_FIRST).toList());
  }

  private static int worst(Map<String, Match> found, int limit, int threshold) {
    return found.values().stream()
        .map(Match::score)
        .sorted((a, b) -> Integer.compare(b, a))
        .skip(limit - 1L)
        .findFirst()
        .map(score -> Math.max(score, threshold))
        .orElse(threshold);
  }

  private static Match better(Match one, Match other) {
    return Match.BEST_FIRST.compare(other, one) < 0 ? other : one;
  }

  private Stream<Match> fuzzy(MemoryQuery query, List<MemoryEntry> entries, int likeness) {
    EnumSet<Penalty> common = differences.between(query.source(), entries.get(0).source());
    Map<String, List<MemoryEntry>> targets = byTarget(entries);
    return targets.values().stream()
        .map(TranslationMemory::settledFirst)
        .map(
            entry -> {
              EnumSet<Penalty> penalties = EnumSet.copyOf(common);
              if (targets.size() > 1) {
                penalties.add(Penalty.AMBIGUOUS);
              }
              if (!entry.settled()) {
                penalties.add(Penalty.UNSETTLED);
              }
              return Match.of(Kind.FUZZY, Math.min(99, likeness), entry, penalties);
            });
  }

  private synchronized FuzzyIndex index() {
    if (fuzzy.isEmpty()) {
      fuzzy = Optional.of(new FuzzyIndex(exact.sources(), lexicon.language()));
    }
    return fuzzy.get();
  }
}
