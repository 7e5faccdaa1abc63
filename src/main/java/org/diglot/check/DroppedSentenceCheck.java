package org.diglot.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** A segment of several sentences of which the translation has fewer, and is shorter for it. */
final class DroppedSentenceCheck implements PageCheck, PathCheck {

  static final Rule RULE = new Rule("dropped-sentence", Severity.WARNING, "omission");

  private static final int LEAST_LENGTH = 20;

  /** Of what the shortest sentence takes of the source, so much must be missing. */
  private static final double MISSING = 0.6;

  private static final double SHORT = -0.9;

  /** Where all other locales have every sentence. */
  private static final double VOTED_SHORT = -0.4;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    SentenceTally tally = new SentenceTally();
    for (Pair pair : page.all()) {
      if (!pair.isHalf()
          && !pair.source().isTooLong()
          && !pair.target().isTooLong()
          && pair.source().length() >= LEAST_LENGTH
          && page.lengths().score(pair) < SHORT) {
        check(pair, tally, findings);
      }
    }
  }

  @Override
  public void check(CheckedPath path, Findings findings) {
    SentenceTally tally = new SentenceTally();
    for (List<Pair> group : path.sameSource()) {
      PairText text = group.get(0).source();
      if (text.length() >= LEAST_LENGTH && !text.isTooLong()) {
        int source = tally.ends(text).length;
        if (source > 1) {
          vote(group, source, tally, findings);
        }
      }
    }
  }

  /** One locale that alone has fewer sentences, and is shorter than usual. */
  private static void vote(List<Pair> group, int source, SentenceTally tally, Findings findings) {
    List<Pair> fewer = new ArrayList<>();
    for (Pair pair : group) {
      if (!pair.target().isTooLong() && tally.ends(pair.target()).length < source) {
        fewer.add(pair);
      }
    }
    if (fewer.size() == 1) {
      Pair pair = fewer.get(0);
      double score = pair.page().lengths().score(pair);
      int target = tally.ends(pair.target()).length;
      int[] ends = tally.ends(pair.source());
      if (score < VOTED_SHORT && !isFound(pair, score, ends, target)) {
        report(pair, source, target, findings);
      }
    }
  }

  private static boolean isFound(Pair pair, double score, int[] source, int target) {
    return score < SHORT && isMissing(pair, source, source.length - target);
  }

  private static void check(Pair pair, SentenceTally tally, Findings findings) {
    int[] source = tally.ends(pair.source());
    int target = source.length < 2 ? source.length : tally.ends(pair.target()).length;
    if (target < source.length && isMissing(pair, source, source.length - target)) {
      report(pair, source.length, target, findings);
    }
  }

  private static void report(Pair pair, int source, int target, Findings findings) {
    findings.report(
        pair.finding(
                RULE,
                "the source has "
                    + source
                    + " sentences and the translation "
                    + target
                    + ", which is too short to hold them all")
            .withRemedy("translate the sentence that is missing"));
  }

  /** Whether the target is as much shorter as the loss of the shortest sentences makes it. */
  private static boolean isMissing(Pair pair, int[] ends, int dropped) {
    int[] lengths = new int[ends.length];
    for (int i = 0; i < ends.length; i++) {
      lengths[i] = ends[i] - (i == 0 ? 0 : ends[i - 1]);
    }
    Arrays.sort(lengths);
    double shortest = 0;
    for (int i = 0; i < dropped; i++) {
      shortest += lengths[i];
    }
    double share = shortest / ends[ends.length - 1];
    return pair.page().lengths().factor(pair) < 1 - MISSING * share;
  }
}
