package org.diglot.guidance;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.diglot.model.PageText;

/**
 * A page's coverage with the number of words of each statement, which is costly to know and counted
 * once.
 */
public final class MeasuredPage {

  private final PageCoverage coverage;
  private final ToIntFunction<String> counter;
  private final int[] words;

  /**
   * @param coverage the page
   * @param counter counts the words of a Markdown text of the source language
   */
  public MeasuredPage(PageCoverage coverage, ToIntFunction<String> counter) {
    this.coverage = coverage;
    this.counter = counter;
    this.words =
        coverage.statements().stream().map(s -> s.sentence().text()).mapToInt(counter).toArray();
  }

  /** The page. */
  public PageCoverage coverage() {
    return coverage;
  }

  /** Number of words of a statement's source text, by its position among the statements. */
  public int words(int statement) {
    return words[statement];
  }

  /** Counts the statements that match, in a locale of this page. */
  public CoverageCounts counts(LocaleCoverage locale, Predicate<GuidanceStatement> which) {
    CoverageCounts.Sum sum = new CoverageCounts.Sum();
    for (int i = 0; i < words.length; i++) {
      if (which.test(coverage.statements().get(i))) {
        StatementCoverage state = locale.statements().get(i);
        sum.add(state.state(), state.change().consequence(), words[i]);
      }
    }
    return sum.counts();
  }

  /** Counts the statements that are guidance. */
  public CoverageCounts guidance(LocaleCoverage locale) {
    return counts(locale, statement -> statement.guidanceClass().isGuidance());
  }

  /** Counts the guidance of each of the pivot's sections, without that of sections below it. */
  public List<CoverageCounts> sections(LocaleCoverage locale) {
    PageText pivot = coverage.pivot().text();
    List<CoverageCounts.Sum> sums =
        pivot.sections().stream().map(section -> new CoverageCounts.Sum()).toList();
    for (int i = 0; i < words.length; i++) {
      GuidanceStatement statement = coverage.statements().get(i);
      if (statement.guidanceClass().isGuidance()) {
        StatementCoverage state = locale.statements().get(i);
        sums.get(pivot.section(statement.sentence()).index())
            .add(state.state(), state.change().consequence(), words[i]);
      }
    }
    return sums.stream().map(CoverageCounts.Sum::counts).toList();
  }

  /** What a locale of this page still says and the pivot dropped, information apart. */
  public Amount withdrawnGuidance(LocaleCoverage locale) {
    return locale.withdrawn().stream()
        .filter(withdrawn -> withdrawn.guidanceClass().isGuidance())
        .map(withdrawn -> new Amount(1, counter.applyAsInt(withdrawn.sentence().text())))
        .reduce(Amount.NONE, Amount::plus);
  }
}
