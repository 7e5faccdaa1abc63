package org.diglot.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.check.BitextEvidence.PairWords;
import org.diglot.check.BitextVerdict.Kind;
import org.diglot.memory.Bitext;
import org.diglot.memory.Matcher;

/** The pairs of a locale, and what they teach. */
final class LocaleBitext {

  /** Pairs that are kept to be judged; pages beyond are judged when they are read again. */
  private static final int MOST_KEPT = 200_000;

  private final Bitext bitext = new Bitext();
  private final LengthRatios lengths = new LengthRatios();
  private final KeyWords keyWords = new KeyWords();
  private final Map<PageKey, List<BitextVerdict>> verdicts = new HashMap<>();
  private final Set<PageKey> beyond = new HashSet<>();
  private Map<PageKey, List<PairNumbers>> kept = new HashMap<>();
  private Optional<BitextJudge> judge = Optional.empty();
  private int pairs;

  void take(PageKey page, BitextEvidence evidence) {
    List<PairNumbers> numbered = new ArrayList<>(evidence.pairs().size());
    for (PairWords pair : evidence.pairs()) {
      PairNumbers one =
          new PairNumbers(
              bitext.numbers(pair.source()),
              bitext.numbers(pair.target()),
              pair.sourceLength(),
              pair.targetLength());
      bitext.add(one.source(), one.target());
      lengths.add(pair);
      numbered.add(one);
    }
    keyWords.take(evidence.keyWords());
    pairs += numbered.size();
    if (pairs <= MOST_KEPT) {
      kept.put(page, numbered);
    } else {
      beyond.add(page);
    }
  }

  void learn() {
    BitextJudge learned = new BitextJudge(bitext.learn(), lengths, keyWords);
    judge = Optional.of(learned);
    Matcher matcher = learned.matcher();
    kept.forEach(
        (page, numbered) -> {
          List<BitextVerdict> found = learned.judge(numbered, matcher);
          if (!found.isEmpty()) {
            verdicts.put(page, found);
          }
        });
    kept = Map.of();
  }

  Set<PageKey> pages(Kind kind) {
    Set<PageKey> pages = new HashSet<>(beyond);
    verdicts.forEach(
        (page, found) -> {
          if (found.stream().anyMatch(verdict -> verdict.kind() == kind)) {
            pages.add(page);
          }
        });
    return pages;
  }

  List<BitextVerdict> verdicts(CheckedPage page) {
    if (judge.isPresent() && beyond.contains(page.key())) {
      return judge.get().judge(BitextEvidence.of(page).pairs());
    }
    return verdicts.getOrDefault(page.key(), List.of());
  }
}
