package org.diglot.guidance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diglot.align.AlignedPair;
import org.diglot.align.Alignment;
import org.diglot.align.Change;
import org.diglot.align.Consequence;
import org.diglot.model.Sentence;
import org.diglot.text.SegmentKey;
import org.diglot.text.UntranslatedText;

/** Says for every sentence of the pivot whether one locale's page has it. */
final class StatementStates {

  private final LocalePage page;
  private final Currency currency;
  private final List<AlignedPair> pairs;
  private final UntranslatedText untranslated;
  private final OrdinalGaps gaps;
  private final StatementCoverage[] states;

  private StatementStates(
      LocalePage page,
      Currency currency,
      Alignment alignment,
      UntranslatedText untranslated,
      OrdinalGaps gaps) {
    this.page = page;
    this.currency = currency;
    this.pairs = alignment.pairs();
    this.untranslated = untranslated;
    this.gaps = gaps;
    this.states = new StatementCoverage[alignment.to().sentences().size()];
  }

  /** The states, in the order of the pivot's sentences. */
  static List<StatementCoverage> of(
      LocalePage page,
      Currency currency,
      Alignment alignment,
      UntranslatedText untranslated,
      OrdinalGaps gaps) {
    StatementStates states = new StatementStates(page, currency, alignment, untranslated, gaps);
    states.fill();
    return List.copyOf(Arrays.asList(states.states));
  }

  private void fill() {
    for (AlignedPair pair : pairs) {
      if (!pair.from().isEmpty() && !pair.to().isEmpty()) {
        set(pair, linked(pair));
      }
    }
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i) instanceof AlignedPair.Added) {
        i = fillRun(i);
      }
    }
  }

  private void set(AlignedPair pair, StatementCoverage state) {
    pair.to().forEach(sentence -> states[sentence.index()] = state);
  }

  private StatementCoverage linked(AlignedPair pair) {
    List<Sentence> evidence = pair.from().stream().map(page::target).toList();
    return new StatementCoverage(state(pair, evidence), pair.change(), evidence, Optional.of(pair));
  }

  private Coverage state(AlignedPair pair, List<Sentence> evidence) {
    boolean left = false;
    for (int i = 0; i < evidence.size(); i++) {
      String source = pair.from().get(i).text();
      String target = evidence.get(i).text();
      if (target.isBlank() && !source.isBlank()) {
        return page.isAwaited(evidence.get(i)) ? Coverage.NOT_YET : Coverage.OMITTED;
      }
      left |= untranslated.isLeft(source, target);
    }
    if (left) {
      return Coverage.UNTRANSLATED;
    }
    return isOlder(pair) ? Coverage.OUTDATED : Coverage.COVERED;
  }

  /** Cutting a sentence in two takes a word or two and leaves what it says. */
  private static boolean isOlder(AlignedPair pair) {
    boolean recut = pair instanceof AlignedPair.Split || pair instanceof AlignedPair.Merged;
    return switch (pair.change().consequence()) {
      case NONE, TYPOGRAPHIC -> false;
      case WORDING -> !recut;
      case NORMATIVE -> true;
    };
  }

  /** Sentences without link that follow each other stand at one place of the locale's page. */
  private int fillRun(int first) {
    List<AlignedPair> run = new ArrayList<>();
    int last = first;
    for (int i = first; i < pairs.size() && isUnlinked(i); i++) {
      if (!isRemoved(i)) {
        run.add(pairs.get(i));
        last = i;
      }
    }
    int before = linkedBefore(first);
    int after = linkedBehind(last);
    List<Sentence> sourceless = sourceless(before, after);
    boolean gone =
        isCurrent() || (gaps.between(before, after) >= run.size() && sourceless.isEmpty());
    for (int i = 0; i < run.size(); i++) {
      AlignedPair pair = run.get(i);
      List<Sentence> evidence =
          isCurrent() ? evidence(pair, i, run.size(), sourceless, before, after) : List.of();
      Coverage state = gone ? Coverage.OMITTED : Coverage.NOT_YET;
      set(
          pair,
          new StatementCoverage(
              evidence.isEmpty() ? state : Coverage.COVERED,
              Change.NONE,
              evidence,
              Optional.of(pair)));
    }
    return last;
  }

  private boolean isCurrent() {
    return currency == Currency.CURRENT || currency == Currency.PIVOT;
  }

  private boolean isUnlinked(int index) {
    return pairs.get(index).from().isEmpty() || isRemoved(index);
  }

  private boolean isRemoved(int index) {
    return pairs.get(index).to().isEmpty();
  }

  /** What a page of the same source has instead: a half without source, or a segment cut wider. */
  private List<Sentence> evidence(
      AlignedPair pair, int ordinal, int size, List<Sentence> sourceless, int before, int after) {
    if (sourceless.size() == size) {
      return List.of(sourceless.get(ordinal));
    }
    String wanted = SegmentKey.normalised(pair.to().get(0).text());
    List<Sentence> sentences = page.source().sentences();
    return sentences.subList(Math.max(0, before), Math.min(sentences.size(), after + 1)).stream()
        .filter(sentence -> SegmentKey.normalised(sentence.text()).contains(wanted))
        .map(page::target)
        .filter(sentence -> !sentence.text().isBlank())
        .limit(1)
        .toList();
  }

  /** Translated segments between two places whose source half is missing. */
  private List<Sentence> sourceless(int before, int after) {
    return page.source().sentences().subList(before + 1, Math.max(before + 1, after)).stream()
        .filter(sentence -> sentence.text().isBlank())
        .map(page::target)
        .filter(sentence -> !sentence.text().isBlank())
        .toList();
  }

  /** Index of the locale's last sentence before a pair, in sequence; -1 at the start. */
  private int linkedBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (isInSequence(pairs.get(i))) {
        return pairs.get(i).from().get(pairs.get(i).from().size() - 1).index();
      }
    }
    return -1;
  }

  /** Index of the locale's first sentence behind a pair, in sequence; their number at the end. */
  private int linkedBehind(int index) {
    for (int i = index + 1; i < pairs.size(); i++) {
      if (isInSequence(pairs.get(i))) {
        return pairs.get(i).from().get(0).index();
      }
    }
    return page.source().sentences().size();
  }

  private static boolean isInSequence(AlignedPair pair) {
    return !pair.from().isEmpty() && !pair.to().isEmpty() && !(pair instanceof AlignedPair.Moved);
  }

  /** Whether a state is a gap: the locale does not say the statement in its language. */
  static boolean isGap(Coverage state) {
    return state == Coverage.OMITTED || state == Coverage.NOT_YET || state == Coverage.UNTRANSLATED;
  }

  /** Whether an edit is worth a word where a source half should be the source file's sentence. */
  static boolean isNoise(Change change) {
    return change.consequence().compareTo(Consequence.TYPOGRAPHIC) <= 0;
  }
}
