package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.check.ValueComparison.Difference;
import org.diglot.check.ValueComparison.Item;
import org.diglot.text.NumberWords;
import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.ValueFinder.Value;

/**
 * The values in words of a pair. Languages use words for numbers freely, so that a word counts only
 * where exactly one is left on either side.
 */
final class SpelledValues {

  private final PairText sourceText;
  private final PairText targetText;
  private final List<Value> source;
  private final List<Value> target;
  private final List<Item> items = new ArrayList<>();

  SpelledValues(PairText source, PairText target) {
    this.sourceText = source;
    this.targetText = target;
    this.source = new ArrayList<>(source.spelled());
    this.target = new ArrayList<>(target.spelled());
  }

  /** Takes what the other side has in digits from both. */
  void match(List<Value> missing, List<Value> added) {
    if (source.isEmpty() && target.isEmpty()) {
      return;
    }
    missing.removeIf(value -> isIn(value, target, false));
    added.removeIf(value -> isIn(value, source, true));
    List<Value> written = sourceText.values();
    List<Value> translated = targetText.values();
    List<Value> others = List.copyOf(target);
    target.removeIf(value -> isIn(value, source, true) || isIn(value, written, true));
    source.removeIf(value -> isIn(value, others, false) || isIn(value, translated, false));
    target.removeIf(value -> isTrivial(value) || isSaid(value, sourceText));
    source.removeIf(value -> isTrivial(value) || isSaid(value, targetText));
  }

  /** Pairs what is left over, as far as it is one number or one time. */
  void pair(List<Value> missing, List<Value> added) {
    if (source.isEmpty() && target.isEmpty()) {
      return;
    }
    for (Kind kind : List.of(Kind.NUMBER, Kind.TIME)) {
      List<Value> from = of(kind, source);
      List<Value> to = of(kind, target);
      if (from.size() + of(kind, missing).size() == 1 && to.size() + of(kind, added).size() == 1) {
        if (!from.isEmpty() || !to.isEmpty()) {
          Value one = from.isEmpty() ? of(kind, missing).get(0) : from.get(0);
          Value other = to.isEmpty() ? of(kind, added).get(0) : to.get(0);
          items.add(new Item(Difference.CHANGED, Optional.of(one), Optional.of(other)));
          missing.remove(one);
          added.remove(other);
        }
      }
    }
  }

  private static List<Value> of(Kind kind, List<Value> values) {
    return values.stream().filter(value -> value.kind() == kind).toList();
  }

  private boolean isIn(Value value, List<Value> others, boolean othersAreSource) {
    for (Value other : others) {
      Value from = othersAreSource ? other : value;
      Value to = othersAreSource ? value : other;
      if (ValueMatching.isSame(from, to) || ValueMatching.isConverted(from, to)) {
        if (!ValueComparison.isOtherUnit(from, to) || ValueMatching.isConverted(from, to)) {
          return true;
        }
        items.add(new Item(Difference.UNIT, Optional.of(from), Optional.of(to)));
        return true;
      }
      if (ValueTimes.isSame(from, to, true) || ValueMatching.isSameDate(from, to)) {
        return true;
      }
    }
    return false;
  }

  /** One may be an article. */
  private static boolean isTrivial(Value value) {
    return value.value().equals("1");
  }

  private static boolean isSaid(Value value, PairText text) {
    return value.kind() == Kind.NUMBER
        && NumberWords.of(text.language().language()).says(text.prose(), value.value());
  }

  /** The differences. */
  List<Item> items() {
    return items;
  }
}
