package org.diglot.corpus;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.diglot.model.Segment;
import org.diglot.text.SegmentKey;

/**
 * How many sentences agree with the halves, in order. A paragraph half counts as equal to the
 * sentences it is put together from.
 */
record SentenceScore(int halves, int equalHalves, int cut, int equalCut) {

  static SentenceScore of(List<Segment> segments, List<String> sentences, Consumer<String> misses) {
    List<String> left = new ArrayList<>();
    List<Boolean> paragraph = new ArrayList<>();
    for (Segment segment : segments) {
      String text = SegmentKey.normalised(segment.source().text());
      if (!text.isEmpty()) {
        left.add(text);
        paragraph.add(segment.id().isParagraph());
      }
    }
    List<String> right = sentences.stream().map(SegmentKey::normalised).toList();
    int halvesEqual = left.size();
    int cutEqual = right.size();
    for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
      int start = delta.getSource().getPosition();
      List<String> missing = delta.getSource().getLines();
      List<String> extra = new ArrayList<>(delta.getTarget().getLines());
      List<String> stillMissing = new ArrayList<>();
      for (int i = 0; i < missing.size(); i++) {
        int covered = paragraph.get(start + i) ? removeRun(extra, missing.get(i)) : 0;
        if (covered == 0) {
          stillMissing.add(missing.get(i));
        }
      }
      halvesEqual -= stillMissing.size();
      cutEqual -= extra.size();
      if (!stillMissing.isEmpty() || !extra.isEmpty()) {
        misses.accept(
            "\n   - "
                + String.join("\n   - ", stillMissing)
                + "\n   + "
                + String.join("\n   + ", extra));
      }
    }
    return new SentenceScore(left.size(), halvesEqual, right.size(), cutEqual);
  }

  /** Takes out the run of sentences that a paragraph is made of; returns its length. */
  private static int removeRun(List<String> sentences, String paragraph) {
    String dense = paragraph.replace(" ", "");
    for (int i = 0; i < sentences.size(); i++) {
      StringBuilder joined = new StringBuilder();
      for (int j = i; j < sentences.size() && joined.length() < dense.length(); j++) {
        joined.append(sentences.get(j).replace(" ", ""));
        if (joined.toString().equals(dense)) {
          sentences.subList(i, j + 1).clear();
          return j + 1 - i;
        }
      }
    }
    return 0;
  }

  SentenceScore plus(SentenceScore other) {
    return new SentenceScore(
        halves + other.halves,
        equalHalves + other.equalHalves,
        cut + other.cut,
        equalCut + other.equalCut);
  }

  double recall() {
    return (double) equalHalves / halves;
  }

  double precision() {
    return (double) equalCut / cut;
  }
}
