package org.diglot.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.align.AlignedPair;
import org.diglot.align.Aligner;
import org.diglot.align.ConsequenceGrader;
import org.diglot.corpus.MutatedPage.Case;
import org.diglot.corpus.MutatedPage.Mutation;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.text.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alignment of real pages with themselves, changed on purpose. */
class MutationAlignmentTest {

  private static final boolean SHOW = Boolean.getBoolean("diglot.show");
  private static final int ROUNDS = 3;
  private static final int LEAST_SENTENCES = 25;

  private final Aligner aligner =
      new Aligner(new ConsequenceGrader(Lexicon.empty(new LanguageTag("en"))));
  private final Map<Mutation, int[]> linked = new EnumMap<>(Mutation.class);
  private final Map<Mutation, int[]> alarms = new EnumMap<>(Mutation.class);
  private final RevisionAlignmentTest.Score links = new RevisionAlignmentTest.Score();
  private final RevisionAlignmentTest.Score splits = new RevisionAlignmentTest.Score();
  private final RevisionAlignmentTest.Score merges = new RevisionAlignmentTest.Score();
  private final Map<String, Integer> shown = new HashMap<>();

  @ParameterizedTest
  @CsvSource({"0.05, 0.95, 0.95", "0.15, 0.95, 0.95", "0.40, 0.95, 0.95"})
  void tellsWhatWasChanged(double share, double leastSplits, double leastMerges) {
    List<PageText> pages = pages();
    for (int n = 0; n < ROUNDS * pages.size(); n++) {
      int p = n % pages.size();
      List<String> foreign = texts(pages.get((n + 7) % pages.size()));
      MutatedPage page = new MutatedPage(pages.get(p), foreign, 41 * n + Math.round(100 * share));
      compare(pages.get(p), page.mutate(share));
      compare(page.after(), pages.get(p), page);
    }
    print(share, pages.size());
    assertAll(
        () -> assertTrue(links.precision() >= 0.99, links.row("links")),
        () -> assertTrue(links.recall() >= 0.97, links.row("links")),
        () -> assertTrue(splits.f1() >= leastSplits, splits.row("Split")),
        () -> assertTrue(merges.f1() >= leastMerges, merges.row("Merged")),
        () -> assertTrue(alarmShare() <= 0.03, "false alarms " + alarmShare()));
  }

  private static List<PageText> pages() {
    List<PageText> pages = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      String name = page.set() + "/" + page.locale();
      if (Set.of("o365-2020-07/fr-FR", "po-2021-07/ar-SA", "ci-2021-07/ar-SA", "fo-2021-07/fr-FR")
          .contains(name)) {
        PageText text = RevisionAlignmentTest.text(page);
        if (text.sentences().size() >= LEAST_SENTENCES) {
          pages.add(text);
        }
      }
    }
    return pages;
  }

  private static List<String> texts(PageText page) {
    return page.sentences().stream().map(Sentence::text).toList();
  }

  private void compare(PageText before, MutatedPage page) {
    Set<Object> gold = new HashSet<>();
    Set<Object> goldSplits = new HashSet<>();
    Set<Object> goldMerges = new HashSet<>();
    for (Case c : page.cases()) {
      c.from().forEach(i -> c.to().forEach(j -> gold.add(List.of(i, j))));
      if (c.to().size() > 1) {
        goldSplits.add(List.of(c.from(), c.to()));
      } else if (c.from().size() > 1) {
        goldMerges.add(List.of(c.from(), c.to()));
      }
    }
    PageText after = page.after();
    List<AlignedPair> pairs = aligner.align(before, after).pairs();
    Set<Object> found = new HashSet<>();
    Set<Object> foundSplits = new HashSet<>();
    Set<Object> foundMerges = new HashSet<>();
    for (AlignedPair pair : pairs) {
      List<Integer> from = pair.from().stream().map(Sentence::index).toList();
      List<Integer> to = pair.to().stream().map(Sentence::index).toList();
      from.forEach(i -> to.forEach(j -> found.add(List.of(i, j))));
      if (pair instanceof AlignedPair.Split) {
        foundSplits.add(List.of(from, to));
      } else if (pair instanceof AlignedPair.Merged) {
        foundMerges.add(List.of(from, to));
      }
    }
    links.add(found, gold);
    splits.add(foundSplits, goldSplits);
    merges.add(foundMerges, goldMerges);
    countCases(page, found, pairs);
    show("LINK", before, after, found, gold);
    show("SPLIT", before, after, foundSplits, goldSplits);
    show("MERGE", before, after, foundMerges, goldMerges);
  }

  /** The same backwards: what was split is merged. */
  private void compare(PageText after, PageText before, MutatedPage page) {
    Set<Object> gold = new HashSet<>();
    for (Case c : page.cases()) {
      c.from().forEach(i -> c.to().forEach(j -> gold.add(List.of(j, i))));
    }
    Set<Object> found = new HashSet<>();
    for (AlignedPair pair : aligner.align(after, before).pairs()) {
      for (Sentence a : pair.from()) {
        pair.to().forEach(b -> found.add(List.of(a.index(), b.index())));
      }
    }
    links.add(found, gold);
  }

  private void countCases(MutatedPage page, Set<Object> found, List<AlignedPair> pairs) {
    Set<Integer> added = new HashSet<>();
    Set<Integer> removed = new HashSet<>();
    for (AlignedPair pair : pairs) {
      if (pair instanceof AlignedPair.Added a) {
        added.add(a.toSentence().index());
      } else if (pair instanceof AlignedPair.Removed r) {
        removed.add(r.fromSentence().index());
      }
    }
    for (Case c : page.cases()) {
      boolean all =
          c.from().stream()
              .allMatch(i -> c.to().stream().allMatch(j -> found.contains(List.of(i, j))));
      boolean alarm =
          c.from().stream().anyMatch(removed::contains)
              || c.to().stream().anyMatch(added::contains);
      count(linked, c.mutation(), all);
      count(alarms, c.mutation(), alarm);
    }
  }

  private static void count(Map<Mutation, int[]> counts, Mutation mutation, boolean hit) {
    int[] count = counts.computeIfAbsent(mutation, m -> new int[2]);
    count[0] += hit ? 1 : 0;
    count[1]++;
  }

  private double alarmShare() {
    int alarm = 0;
    int cases = 0;
    for (Mutation mutation : List.of(Mutation.SPLIT, Mutation.MERGE, Mutation.REWORD)) {
      alarm += alarms.getOrDefault(mutation, new int[2])[0];
      cases += alarms.getOrDefault(mutation, new int[2])[1];
    }
    return (double) alarm / Math.max(1, cases);
  }

  private void print(double share, int pages) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(Locale.ROOT, "Pages changed on purpose (%.2f): %d pages%n", share, pages));
    out.append("  ").append(links.row("links")).append('\n');
    out.append("  ").append(splits.row("Split")).append('\n');
    out.append("  ").append(merges.row("Merged")).append('\n');
    linked.forEach(
        (mutation, count) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "  %-12s linked %d of %d, with false alarm %d%n",
                    mutation == Mutation.INSERT ? "(none)" : mutation,
                    count[0],
                    count[1],
                    alarms.get(mutation)[0])));
    out.append(String.format(Locale.ROOT, "  false alarms %.4f%n", alarmShare()));
    System.out.print(out);
  }

  private void show(String kind, PageText from, PageText to, Set<Object> found, Set<Object> gold) {
    if (!SHOW) {
      return;
    }
    for (Object pair : found) {
      if (!gold.contains(pair)) {
        show("WRONG " + kind, from, to, (List<?>) pair);
      }
    }
    for (Object pair : gold) {
      if (!found.contains(pair)) {
        show("MISSED " + kind, from, to, (List<?>) pair);
      }
    }
  }

  private void show(String kind, PageText from, PageText to, List<?> pair) {
    if (shown.merge(kind, 1, Integer::sum) <= 25) {
      System.out.println(
          kind
              + " "
              + pair
              + "\n   - "
              + texts(from, pair.get(0))
              + "\n   + "
              + texts(to, pair.get(1)));
    }
  }

  private static String texts(PageText page, Object ordinals) {
    List<?> all = ordinals instanceof List<?> list ? list : List.of(ordinals);
    return all.stream()
        .map(i -> page.sentences().get((Integer) i).text())
        .collect(Collectors.joining(" || "));
  }
}
