package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.diagnostic.DiagnosticSink;

/**
 * Runs every check. First {@link #page} for each path, by any number of threads, and {@link #take}
 * with what it gives, in path order; then {@link #suspects} names the pages to look at again, and
 * {@link #again} judges them by what the whole run taught.
 */
public final class QualityChecks {

  /**
   * What is remembered of a path until the end of the run.
   *
   * @param pages one for each of its locales
   */
  public record Evidence(List<RunKnowledge.Evidence> pages) {

    public Evidence {
      pages = List.copyOf(pages);
    }
  }

  private final List<PairCheck> pairChecks;
  private final List<PageCheck> pageChecks;
  private final List<PathCheck> pathChecks;
  private final List<RunCheck> runChecks;
  private final Findings findings;
  private final RunKnowledge knowledge = new RunKnowledge();

  /**
   * @param sink takes the findings; safe for several threads
   * @param scoreboard how well the checks do in each language
   */
  public QualityChecks(DiagnosticSink sink, Scoreboard scoreboard) {
    this(Checks.all(), sink, scoreboard);
  }

  QualityChecks(List<Check> checks, DiagnosticSink sink) {
    this(checks, sink, Scoreboard.NONE);
  }

  private QualityChecks(List<Check> checks, DiagnosticSink sink, Scoreboard scoreboard) {
    this.pairChecks = only(checks, PairCheck.class);
    this.pageChecks = only(checks, PageCheck.class);
    this.pathChecks = only(checks, PathCheck.class);
    this.runChecks = only(checks, RunCheck.class);
    this.findings = new Findings(sink, scoreboard);
  }

  private static <C extends Check> List<C> only(List<Check> checks, Class<C> kind) {
    return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Checks a path in all of its locales. */
  public Evidence page(CheckedPath path) {
    List<RunKnowledge.Evidence> evidence = new ArrayList<>();
    Ballot ballot = new Ballot(path, findings);
    for (CheckedPage page : path.pages()) {
      check(page, ballot.heard());
      evidence.add(knowledge.gather(page, path::others));
    }
    ballot.count(findings);
    pathChecks.forEach(check -> check.check(path, findings));
    return new Evidence(evidence);
  }

  private void check(CheckedPage page, Findings ofPairs) {
    for (Pair pair : page.all()) {
      if (!pair.isHalf()) {
        pairChecks.forEach(check -> check.check(pair, ofPairs));
      }
    }
    pageChecks.forEach(check -> check.check(page, findings));
  }

  /** Takes what a path teaches; called in path order. */
  public void take(Evidence evidence) {
    evidence.pages.forEach(knowledge::take);
  }

  /** Learns from everything taken, and names the pages to look at again, in their order. */
  public Set<PageKey> suspects() {
    knowledge.learn();
    Set<PageKey> pages = new TreeSet<>(PageKey.ORDER);
    runChecks.forEach(check -> pages.addAll(check.suspects(knowledge)));
    return pages;
  }

  /** Judges one of the {@link #suspects}. */
  public void again(CheckedPage page) {
    runChecks.forEach(check -> check.check(page, knowledge, findings));
  }
}
