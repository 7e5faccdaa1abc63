package org.diglot.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.diglot.align.Links.Gap;
import org.diglot.align.Links.Link;

/** Cuts gaps that are too large for a table at sentences that are very much alike. */
final class NearAnchors {

  private static final int LEAST = 600;
  private static final int MOST_ROUNDS = 3;

  private final Side from;
  private final Side to;
  private final Likeness likeness;
  private final Links links;

  NearAnchors(Side from, Side to, Likeness likeness, Links links) {
    this.from = from;
    this.to = to;
    this.likeness = likeness;
    this.links = links;
  }

  void run() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int found = 0;
      for (Gap gap : links.gaps()) {
        found += gap.cells() > GapAligner.MOST_CELLS ? cut(gap) : 0;
      }
      if (found == 0) {
        return;
      }
    }
  }

  private int cut(Gap gap) {
    int[] froms = IntStream.range(gap.from(), gap.fromEnd()).toArray();
    int[] tos = IntStream.range(gap.to(), gap.toEnd()).toArray();
    List<Chain.Step> steps = new ArrayList<>();
    for (Link link : Candidates.mutual(from, froms, to, tos, likeness)) {
      if (link.score() >= LEAST) {
        steps.add(new Chain.Step(link.from(), link.to(), link.score()));
      }
    }
    List<Chain.Step> chain = Chain.heaviest(steps, to.size());
    for (Chain.Step step : chain) {
      int score = likeness.ofWords(step.from(), step.to());
      links.add(Link.single(step.from(), step.to(), GapAligner.evidence(score), score));
    }
    return chain.size();
  }
}
