package org.diglot.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diglot.align.AlignedPair;
import org.diglot.align.Aligner;
import org.diglot.align.Alignment;
import org.diglot.align.ConsequenceGrader;
import org.diglot.corpus.WordHistory.Pair;
import org.diglot.corpus.WordHistory.Verdict;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.text.Lexicon;
import org.diglot.text.SegmentKey;
import org.junit.jupiter.api.Test;

/** Alignment of two revisions of real pages against the history of their words. */
class RevisionAlignmentTest {

  private static final boolean SHOW = Boolean.getBoolean("diglot.show");

  private final Aligner aligner =
      new Aligner(new ConsequenceGrader(Lexicon.empty(new LanguageTag("en"))));
  private final Score links = new Score();
  private final Map<String, Score> kinds = new TreeMap<>();
  private final Map<String, Integer> shown = new HashMap<>();
  private final Score mirrored = new Score();
  private int doubtful;

  /** Counts of what was found and what was to be found. */
  static final class Score {
    int right;
    int found;
    int expected;

    void add(Set<?> found, Set<?> expected) {
      this.found += found.size();
      this.expected += expected.size();
      right += (int) found.stream().filter(expected::contains).count();
    }

    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
      return expected == 0 ? 1 : (double) right / expected;
    }

    double f1() {
      return found + expected == 0 ? 1 : 2.0 * right / (found + expected);
    }

    String row(String name) {
      return String.format(
          Locale.ROOT,
          "%-12s found %6d, expected %6d, precision %.4f, recall %.4f, F1 %.4f",
          name,
          found,
          expected,
          precision(),
          recall(),
          f1());
    }
  }

  @Test
  void linksWhatTheHistoryOfTheWordsLinks() {
    Map<String, Corpus.Page> before = new HashMap<>();
    for (Corpus.Page page : Corpus.pages()) {
      if (page.set().equals("o365-2020-07-previous")) {
        before.put(page.locale() + page.path(), page);
      }
    }
    int pages = 0;
    for (Corpus.Page page : Corpus.pages()) {
      Corpus.Page older = before.get(page.locale() + page.path());
      if (page.set().equals("o365-2020-07") && older != null) {
        compare(page.toString(), text(older), text(page));
        pages++;
      }
    }
    judge("Revisions", pages);
  }

  /** The same for files in the source language alone: those of translated revisions, the newest. */
  @Test
  void linksEmbeddedSourcesWithTheNewestPage() {
    int pages = 0;
    Set<String> seen = new HashSet<>();
    for (Corpus.Page page : Corpus.pages()) {
      Optional<SourceFile> newest = newest(page);
      PageText embedded = text(page);
      boolean other =
          seen.add(page.path() + embedded.sentences().stream().map(Sentence::text).toList());
      if (newest.isPresent() && other) {
        PageText pivot = pivot(newest.get(), embedded);
        if (!pivot.sentences().isEmpty()) {
          compare(page.toString(), embedded, pivot);
          pages++;
        }
      }
    }
    judge("Embedded sources and newest pages", pages);
  }

  private static Optional<SourceFile> newest(Corpus.Page page) {
    Path file = page.root().resolve(page.set()).resolve("content").resolve(page.path());
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      String text = Files.readString(file);
      return Optional.of(new SourceFile(file.toString(), new DocumentPath(page.path()), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageText pivot(SourceFile file, PageText embedded) {
    Set<String> known =
        embedded.sentences().stream()
            .map(s -> SegmentKey.normalised(s.text()))
            .collect(Collectors.toSet());
    BilingualDocument document = BilingualParser.parseMonolingual(file, d -> {});
    return PageTextReader.readSource(document, known);
  }

  private void judge(String what, int pages) {
    System.out.println(what + ", against the history of words: " + pages + " pages");
    System.out.println("  " + links.row("links") + ", doubtful " + doubtful);
    kinds.forEach((kind, score) -> System.out.println("  " + score.row(kind)));
    System.out.println("  " + mirrored.row("mirrored"));
    Score splits = kinds.getOrDefault("Split", new Score());
    assertTrue(links.precision() >= 0.99, links.row("links"));
    assertTrue(links.recall() >= 0.97, links.row("links"));
    assertTrue(splits.f1() >= 0.95, splits.row("Split"));
    assertTrue(mirrored.f1() >= 0.998, mirrored.row("mirrored"));
  }

  static PageText text(Corpus.Page page) {
    return SegmentPages.source(BilingualParser.parse(page.file(), d -> {}));
  }

  private void compare(String page, PageText from, PageText to) {
    Alignment alignment = aligner.align(from, to);
    WordHistory history = new WordHistory(from, to);
    Set<Pair> found = pairs(alignment, true);
    Set<Pair> sure = new HashSet<>(found);
    sure.removeIf(p -> history.verdict(p) == Verdict.DOUBTFUL);
    doubtful += found.size() - sure.size();
    links.add(sure, history.links());
    mirrored.add(pairs(aligner.align(to, from), false), found);
    addKinds(alignment, history);
    if (SHOW) {
      show(page, alignment, from, to, sure, history.links());
    }
  }

  private static Set<Pair> pairs(Alignment alignment, boolean forward) {
    Set<Pair> pairs = new HashSet<>();
    for (AlignedPair pair : alignment.pairs()) {
      for (Sentence a : forward ? pair.from() : pair.to()) {
        for (Sentence b : forward ? pair.to() : pair.from()) {
          pairs.add(new Pair(a.index(), b.index()));
        }
      }
    }
    return pairs;
  }

  private void addKinds(Alignment alignment, WordHistory history) {
    Map<String, Set<Object>> found = new HashMap<>();
    for (AlignedPair pair : alignment.pairs()) {
      String kind = pair.getClass().getSimpleName();
      List<Integer> a = pair.from().stream().map(Sentence::index).toList();
      List<Integer> b = pair.to().stream().map(Sentence::index).toList();
      found.computeIfAbsent(kind, k -> new HashSet<>()).add(List.of(a, b));
    }
    Map<String, Set<Object>> expected = history.kinds();
    for (String kind : List.of("Unchanged", "Edited", "Split", "Merged", "Moved")) {
      kinds
          .computeIfAbsent(kind, k -> new Score())
          .add(found.getOrDefault(kind, Set.of()), expected.getOrDefault(kind, Set.of()));
    }
  }

  private void show(
      String page,
      Alignment alignment,
      PageText from,
      PageText to,
      Set<Pair> found,
      Set<Pair> gold) {
    List<String> lines = new ArrayList<>();
    for (Pair pair : found) {
      if (!gold.contains(pair)) {
        lines.add("WRONG " + page + line(pair, from, to));
      }
    }
    for (Pair pair : gold) {
      if (!found.contains(pair)) {
        lines.add("MISSED " + page + line(pair, from, to));
      }
    }
    for (AlignedPair pair : alignment.pairs()) {
      String kind = pair.getClass().getSimpleName();
      if (!kind.equals("Unchanged")) {
        lines.add(
            kind
                + " "
                + page
                + " "
                + pair.confidence()
                + text("-", pair.from())
                + text("+", pair.to()));
      }
    }
    for (String line : lines) {
      if (shown.merge(line.substring(0, 5), 1, Integer::sum) <= 400) {
        System.out.println(line);
      }
    }
  }

  private static String text(String mark, List<Sentence> sentences) {
    StringBuilder text = new StringBuilder();
    sentences.forEach(s -> text.append("\n   ").append(mark).append(' ').append(s.text()));
    return text.toString();
  }

  private static String line(Pair pair, PageText from, PageText to) {
    return " "
        + pair
        + "\n   "
        + from.sentences().get(pair.from()).text()
        + "\n   "
        + to.sentences().get(pair.to()).text();
  }
}
