package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diglot.align.AlignedPair;
import org.diglot.align.Change;
import org.diglot.align.Consequence;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.ElementCoverage;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.StatementCoverage;
import org.diglot.guidance.Withdrawn;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.Segment;
import org.diglot.model.Sentence;
import org.diglot.text.SegmentKey;

/** A page in one language, told by the sentences of the pivot. */
sealed interface ComparedPage {

  LanguageTag language();

  /** Its sentences for a sentence of the pivot. */
  List<Sentence> sentences(int index);

  /** Whether it says a sentence of the pivot. */
  Coverage state(int index);

  /** How its source differs from a sentence of the pivot. */
  Change change(int index);

  /** The link to a sentence of the pivot, if there is one. */
  Optional<AlignedPair> link(int index);

  /** What it says behind a sentence of the pivot and the pivot does not; -1 is the page's start. */
  List<Sentence> withdrawnAfter(int index);

  /** The states of the pivot's elements; empty where it has all of them. */
  List<ElementCoverage> elements();

  /** The fragment of a sentence on its page. */
  String id(Sentence sentence);

  /** What a reader of this page sees of a sentence. */
  default String text(Sentence sentence) {
    return sentence
        .segment()
        .map(Segment::target)
        .map(half -> half.text())
        .filter(text -> !text.isBlank())
        .orElseGet(sentence::text);
  }

  /** The source of some of its sentences. */
  static String source(List<Sentence> sentences) {
    return sentences.stream()
        .map(s -> s.segment().map(Segment::source).map(h -> h.text()).orElse(s.text()))
        .map(SegmentKey::normalised)
        .collect(Collectors.joining(" "));
  }

  /** The source itself: says everything. */
  record Source(LanguageTag language, PageText text, List<String> ids) implements ComparedPage {

    static Source of(PageCoverage coverage, LanguageTag language) {
      PageText text = coverage.pivot().text();
      return new Source(language, text, SentenceNames.ids(text));
    }

    @Override
    public List<Sentence> sentences(int index) {
      return List.of(text.sentences().get(index));
    }

    @Override
    public Coverage state(int index) {
      return Coverage.COVERED;
    }

    @Override
    public Change change(int index) {
      return Change.NONE;
    }

    @Override
    public Optional<AlignedPair> link(int index) {
      return Optional.empty();
    }

    @Override
    public List<Sentence> withdrawnAfter(int index) {
      return List.of();
    }

    @Override
    public List<ElementCoverage> elements() {
      return List.of();
    }

    @Override
    public String id(Sentence sentence) {
      return ids.get(sentence.index());
    }

    @Override
    public String text(Sentence sentence) {
      return source(List.of(sentence));
    }
  }

  /** A locale's page. */
  record Locale(LocaleCoverage coverage, List<String> ids, Map<Integer, List<Sentence>> withdrawn)
      implements ComparedPage {

    /** The page of a locale that has it. */
    static Locale of(LocaleCoverage coverage) {
      PageText from = coverage.alignment().orElseThrow().from();
      Map<Integer, List<Sentence>> withdrawn = new TreeMap<>();
      int[] pivotBefore = pivotBefore(coverage, from.sentences().size());
      for (Withdrawn gone : coverage.withdrawn()) {
        withdrawn
            .computeIfAbsent(pivotBefore[gone.sentence().index()], index -> new ArrayList<>())
            .add(gone.sentence());
      }
      return new Locale(coverage, SentenceNames.ids(from), withdrawn);
    }

    /** For each of the locale's sentences the pivot's sentence that it stands behind. */
    private static int[] pivotBefore(LocaleCoverage coverage, int sentences) {
      int[] linked = new int[sentences];
      for (AlignedPair pair : coverage.alignment().orElseThrow().pairs()) {
        if (!(pair instanceof AlignedPair.Moved) && !pair.to().isEmpty()) {
          int last = pair.to().get(pair.to().size() - 1).index();
          pair.from().forEach(s -> linked[s.index()] = last + 1);
        }
      }
      int before = -1;
      for (int i = 0; i < sentences; i++) {
        before = linked[i] > 0 ? linked[i] - 1 : before;
        linked[i] = before;
      }
      return linked;
    }

    private StatementCoverage statement(int index) {
      return coverage.statements().get(index);
    }

    @Override
    public LanguageTag language() {
      return coverage.locale();
    }

    @Override
    public List<Sentence> sentences(int index) {
      return statement(index).evidence();
    }

    @Override
    public Coverage state(int index) {
      return statement(index).state();
    }

    @Override
    public Change change(int index) {
      Change change = statement(index).change();
      return change.consequence() == Consequence.TYPOGRAPHIC ? Change.NONE : change;
    }

    @Override
    public Optional<AlignedPair> link(int index) {
      return statement(index).link();
    }

    @Override
    public List<Sentence> withdrawnAfter(int index) {
      return withdrawn.getOrDefault(index, List.of());
    }

    @Override
    public List<ElementCoverage> elements() {
      return coverage.elements();
    }

    @Override
    public String id(Sentence sentence) {
      return ids.get(sentence.index());
    }
  }
}
