package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.text.Units;
import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.ValueFinder.Value;

/**
 * How the numbers, dates and times of a pair differ, once everything that only looks different has
 * been matched: other ways of writing, conversions, numbers in words.
 */
final class ValueComparison {

  /** What differs. */
  enum Difference {
    /** One value stands where the source has another. */
    CHANGED,
    /** A value of the source is nowhere in the translation. */
    MISSING,
    /** The source has no such value. */
    ADDED,
    /** The same number of something else. */
    UNIT
  }

  /**
   * A difference; at least one value is there.
   *
   * @param source the source's value
   * @param target the translation's
   */
  record Item(Difference difference, Optional<Value> source, Optional<Value> target) {

    Kind kind() {
      return source.or(() -> target).map(Value::kind).orElse(Kind.NUMBER);
    }
  }

  private static final ValueComparison SAME = new ValueComparison(List.of(), List.of());
  private static final int MOST = 200;

  private final List<Item> items;
  private final List<Item> doubtful;

  private ValueComparison(List<Item> items, List<Item> doubtful) {
    this.items = List.copyOf(items);
    this.doubtful = List.copyOf(doubtful);
  }

  static ValueComparison of(PairText source, PairText target) {
    List<Value> left = source.values();
    List<Value> right = target.values();
    boolean none =
        left.isEmpty()
            && right.isEmpty()
            && (source.spelled().isEmpty() || target.spelled().isEmpty());
    if (none || left.size() > MOST || right.size() > MOST) {
      return SAME;
    }
    ValueMatching matching = new ValueMatching(source, target);
    List<Item> items = new ArrayList<>();
    matching.otherUnits().forEach(pair -> items.add(item(Difference.UNIT, pair)));
    items.addAll(matching.spelled());
    List<Item> doubtful = new ArrayList<>();
    addLeftOvers(source, target, matching, items, doubtful);
    return items.isEmpty() && doubtful.isEmpty() ? SAME : new ValueComparison(items, doubtful);
  }

  private static Item item(Difference difference, ValueMatching.Match pair) {
    return new Item(difference, Optional.of(pair.source()), Optional.of(pair.target()));
  }

  private static void addLeftOvers(
      PairText source,
      PairText target,
      ValueMatching matching,
      List<Item> items,
      List<Item> doubtful) {
    List<Value> rest = new ArrayList<>(matching.added());
    for (Value value : matching.missing()) {
      Optional<Value> other =
          rest.stream()
              .filter(candidate -> candidate.kind() == value.kind() && mayBe(value, candidate))
              .findFirst();
      other.ifPresent(rest::remove);
      if (other.isPresent()) {
        items.add(new Item(Difference.CHANGED, Optional.of(value), other));
      } else if (!isTranslatedName(source, target, value)) {
        (isTrifle(source.prose(), value) ? doubtful : items)
            .add(new Item(Difference.MISSING, Optional.of(value), Optional.empty()));
      }
    }
    for (Value value : rest) {
      (isSmall(value) ? doubtful : items)
          .add(new Item(Difference.ADDED, Optional.empty(), Optional.of(value)));
    }
  }

  /** Names are held for changed only where no letter differs. */
  private static boolean mayBe(Value source, Value target) {
    return source.kind() != Kind.NAME || letters(source.value()).equals(letters(target.value()));
  }

  private static String letters(String name) {
    return name.replaceAll("[0-9]", "");
  }

  /** Languages say one, two and none in many ways, but as the number of a thing in digits. */
  private static boolean isTrifle(String text, Value value) {
    boolean small =
        value.value().equals("0") || value.value().equals("1") || value.value().equals("2");
    return value.kind() == Kind.NAME || (small && counts(text, value.end()));
  }

  /** Whether a number hangs on a name, as in "GATE-19", of which the translation has nothing. */
  private static boolean isTranslatedName(PairText source, PairText target, Value value) {
    String text = source.prose();
    int end = value.start() - 1;
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < end
        && text.charAt(end) == '-'
        && Character.isUpperCase(text.charAt(start))
        && !target.prose().contains(text.substring(start, end));
  }

  private static boolean counts(String text, int end) {
    int at = end;
    while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    return at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-');
  }

  /** Words of the source may count without a number: both, twice, half, weekly. */
  private static boolean isSmall(Value value) {
    return value.kind() == Kind.NAME
        || value.value().length() == 1
        || List.of("10", "11", "12", "100", "50").contains(value.value());
  }

  /** The differences of a kind of value; those of units are of no kind. */
  List<Item> of(Kind... kinds) {
    List<Kind> wanted = List.of(kinds);
    return items.isEmpty()
        ? List.of()
        : items.stream()
            .filter(item -> item.difference() != Difference.UNIT && wanted.contains(item.kind()))
            .toList();
  }

  /** Everything that differs and is sure enough to be reported for the pair alone. */
  List<Item> all() {
    return items;
  }

  /** What differs and may do so for good reasons. */
  List<Item> doubtful() {
    return doubtful;
  }

  /** Where the number is the same and its unit another. */
  List<Item> units() {
    return items.isEmpty()
        ? List.of()
        : items.stream().filter(item -> item.difference() == Difference.UNIT).toList();
  }

  static boolean isOtherUnit(Value source, Value target) {
    return Units.differ(source.unit(), target.unit())
        || (source.unit().equals(Units.PERCENT.key()) && !source.unit().equals(target.unit()));
  }
}
