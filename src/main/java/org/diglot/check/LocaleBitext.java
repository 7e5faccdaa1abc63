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

/** The pairs of a locale, and what they teach. */
final class LocaleBitext {

  /** Pairs that are kept to be judged; pages beyond are judged when they are read again. */
  private static final int MOST_KEPT = 200_000;

  private final Bitext bitext = new Bitext();
  private final LengthRatios lengths = new LengthRatios();
  private final KeyWords keyWords = new KeyWords();
  private final Map<String, String> forms = new HashMap<>();
  private final Map<PageKey, List<BitextVerdict>> verdicts = new HashMap<>();
  private final Set<PageKey> beyond = new HashSet<>();
  private Map<PageKey, BitextEvidence> kept = new HashMap<>();
  private Optional<BitextJudge> judge = Optional.empty();
  private int pairs;

  void take(PageKey page, BitextEvidence evidence) {
    List<PairWords> shared = new ArrayList<>();
    for (PairWords pair : evidence.pairs()) {
      PairWords one =
          new PairWords(
              shared(pair.source()),
              shared(pair.target()),
              pair.sourceLength(),
              pair.targetLength());
      bitext.add(one.source(), one.target());
      lengths.add(one);
      shared.add(one);
    }
    keyWords.take(evidence.keyWords());
    pairs += shared.size();
    if (pairs <= MOST_KEPT) {
      kept.put(page, new BitextEvidence(shared, Map.of()));
    } else {
      beyond.add(page);
    }
  }

  private List<String> shared(List<String> words) {
    List<String> shared = new ArrayList<>(words.size());
    for (String word : words) {
      String known = forms.putIfAbsent(word, word);
      shared.add(known == null ? word : known);
    }
    return shared;
  }

  void learn() {
    BitextJudge learned = new BitextJudge(bitext.learn(), lengths, keyWords);
    judge = Optional.of(learned);
    kept.forEach(
        (page, evidence) -> {
          List<BitextVerdict> found = learned.judge(evidence.pairs());
          if (!found.isEmpty()) {
            verdicts.put(page, found);
          }
        });
    kept = Map.of();
    forms.clear();
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
