package org.diglot.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.NumberWords;
import org.diglot.text.Units;
import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.ValueFinder.Value;

/** Matches the values of a pair, the surest way first; what is left over differs. */
final class ValueMatching {

  /** Two values that are the same number. */
  record Match(Value source, Value target) {}

  private final PairText sourceText;
  private final PairText targetText;
  private final List<Value> missing;
  private final List<Value> added;
  private final List<Match> otherUnits = new ArrayList<>();
  private final SpelledValues spelled;

  /** Whether nothing is known of how the language tells the halves of the day. */
  private final boolean lax;

  ValueMatching(PairText source, PairText target) {
    this.sourceText = source;
    this.targetText = target;
    this.missing = new ArrayList<>(source.values());
    this.added = new ArrayList<>(target.values());
    this.spelled = new SpelledValues(source, target);
    this.lax = !target.language().lexicon().knows(Cue.TIME_WORD);
    match((s, t) -> isSame(s, t) && s.unit().equals(t.unit()));
    match((s, t) -> isSame(s, t) && !ValueComparison.isOtherUnit(s, t));
    spelled.match(missing, added);
    if (!missing.isEmpty() || !added.isEmpty()) {
      matchLoosely();
    }
    spelled.pair(missing, added);
  }

  private void matchLoosely() {
    match(ValueMatching::isConverted);
    matchUnits();
    match((s, t) -> ValueTimes.isSame(s, t, lax));
    match((s, t) -> isWrittenTime(s, t));
    match(ValueMatching::isSameDate);
    match(this::isDayOfRange);
    match(this::sharesHalf);
    match(
        (s, t) ->
            s.kind() != Kind.TIME
                && t.kind() != Kind.TIME
                && written(sourceText, s).equals(written(targetText, t)));
    match(ValueMatching::isInName);
    takeApart(missing, added);
    takeApart(added, missing);
    join(missing, added, targetText);
    join(added, missing, sourceText);
    missing.removeIf(value -> isSaidForIt(value) || isRepeated(value, sourceText, added));
    added.removeIf(value -> isSaid(sourceText, value) || isRepeated(value, targetText, missing));
    missing.removeIf(value -> isAlways(value) || isOneOfScale(sourceText, value));
    added.removeIf(value -> isOneOfScale(targetText, value));
  }

  private void match(BiPredicate<Value, Value> same) {
    for (Iterator<Value> sources = missing.iterator(); sources.hasNext(); ) {
      Value source = sources.next();
      for (Iterator<Value> targets = added.iterator(); targets.hasNext(); ) {
        if (same.test(source, targets.next())) {
          targets.remove();
          sources.remove();
          break;
        }
      }
    }
  }

  private void matchUnits() {
    match(
        (s, t) -> {
          boolean other = isSame(s, t);
          if (other) {
            otherUnits.add(new Match(s, t));
          }
          return other;
        });
  }

  static boolean isSame(Value source, Value target) {
    return source.kind() == target.kind() && source.value().equals(target.value());
  }

  /** Of "11 x 17 cm" only the second number has a unit, and sizes of paper may have none. */
  static boolean isConverted(Value source, Value target) {
    String inch = Units.INCH.key();
    String centimeter = Units.CENTIMETER.key();
    return Units.convert(source.value(), source.unit(), target.value(), target.unit())
        || (isFree(source, inch)
            && isFree(target, centimeter)
            && target.value().indexOf('.') > 0
            && Units.convert(source.value(), inch, target.value(), centimeter));
  }

  private static boolean isFree(Value value, String unit) {
    return value.kind() == Kind.NUMBER && (value.unit().isEmpty() || value.unit().equals(unit));
  }

  private boolean isWrittenTime(Value source, Value target) {
    return source.kind() == Kind.TIME
        ? ValueTimes.isWritten(source, written(targetText, target))
        : ValueTimes.isWritten(target, written(sourceText, source));
  }

  /** "1 to 5 PM" as from 13 to 17. */
  private boolean sharesHalf(Value source, Value target) {
    return source.kind() == Kind.NUMBER
        && target.kind() == Kind.NUMBER
        && source.value().length() <= 2
        && target.value().length() == 2
        && source.unit().isEmpty()
        && Integer.parseInt(source.value()) + 12 == Integer.parseInt(target.value())
        && sourceText.values().stream()
            .anyMatch(value -> value.kind() == Kind.TIME && value.value().compareTo("12") > 0);
  }

  /** "24 to 26 December" as from 24 December to 26. */
  private boolean isDayOfRange(Value source, Value target) {
    Value date = source.kind() == Kind.DATE ? source : target;
    Value number = date == source ? target : source;
    if (date.kind() != Kind.DATE || number.kind() != Kind.NUMBER) {
      return false;
    }
    String[] parts = date.value().split("-", -1);
    String day = parts[2].startsWith("0") ? parts[2].substring(1) : parts[2];
    PairText text = date == source ? targetText : sourceText;
    return number.value().equals(day)
        && text.values().stream()
            .anyMatch(v -> v.kind() == Kind.DATE && v.value().split("-", -1)[1].equals(parts[1]));
  }

  /** Dates that say the same as far as both say it; at most the year may be left out. */
  static boolean isSameDate(Value source, Value target) {
    if (source.kind() != Kind.DATE || target.kind() != Kind.DATE) {
      return false;
    }
    String[] one = source.value().split("-", -1);
    String[] other = target.value().split("-", -1);
    return isPart(one[0], other[0]) && one[1].equals(other[1]) && one[2].equals(other[2]);
  }

  private static boolean isPart(String one, String other) {
    return one.equals(other) || one.equals("?") || other.equals("?");
  }

  private static boolean isInName(Value source, Value target) {
    Value name = source.kind() == Kind.NAME ? source : target;
    Value number = name == source ? target : source;
    if (name.kind() != Kind.NAME || number.kind() != Kind.NUMBER) {
      return false;
    }
    String digits = name.value().replaceAll("[^0-9.]", "");
    return digits.equals(number.value())
        || (digits.length() > 1 && number.value().endsWith(digits));
  }

  private static String written(PairText text, Value value) {
    return text.prose().substring(value.start(), value.end());
  }

  /** A date or time of the one side that stands as numbers on the other. */
  private static void takeApart(List<Value> wholes, List<Value> numbers) {
    for (Iterator<Value> all = wholes.iterator(); all.hasNext(); ) {
      Value whole = all.next();
      List<Value> parts = parts(whole, numbers);
      if (parts.size() > 1) {
        numbers.removeAll(parts);
        all.remove();
      }
    }
  }

  /** The numbers that a date or time consists of, none where a part is missing. */
  private static List<Value> parts(Value whole, List<Value> numbers) {
    List<Value> found = new ArrayList<>();
    if (whole.kind() != Kind.DATE && whole.kind() != Kind.TIME) {
      return found;
    }
    String[] parts = whole.value().split("[-:]", -1);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      String plain = part.length() > 1 && part.charAt(0) == '0' ? part.substring(1) : part;
      int before = found.size();
      numbers.stream()
          .filter(number -> number.value().equals(plain) && !found.contains(number))
          .findFirst()
          .ifPresent(found::add);
      // The month may be a name that nobody knows, and full hours may do without minutes.
      boolean needless = part.equals("?") || part.equals("00") || (parts.length == 3 && i == 1);
      if (found.size() == before && !needless) {
        return List.of();
      }
    }
    return found;
  }

  /** Two numbers that were read as one: 365 100, or the footnotes 1,2. */
  private static void join(List<Value> wholes, List<Value> parts, PairText text) {
    for (Iterator<Value> all = wholes.iterator(); all.hasNext(); ) {
      String whole = all.next().value().replace(".", "");
      for (int i = 0; i + 1 < parts.size(); i++) {
        String first = written(text, parts.get(i));
        String second = written(text, parts.get(i + 1));
        if (whole.length() == first.length() + second.length()
            && whole.startsWith(first)
            && whole.endsWith(second)) {
          parts.remove(i + 1);
          parts.remove(i);
          all.remove();
          break;
        }
      }
    }
  }

  private static boolean isSaid(PairText text, Value value) {
    return value.kind() == Kind.NUMBER
        && value.value().length() <= 4
        && NumberWords.of(text.language().language()).says(text.prose(), value.value());
  }

  /**
   * The word for one may be an article: it does not stand for a digit that another one replaced.
   */
  private boolean isSaidForIt(Value value) {
    boolean replaced =
        value.value().equals("1") && added.stream().anyMatch(other -> other.kind() == Kind.NUMBER);
    return !replaced && isSaid(targetText, value);
  }

  /** A value that the same text has once more, and the other text needs not repeat. */
  private static boolean isRepeated(Value value, PairText text, List<Value> others) {
    boolean free = others.stream().noneMatch(other -> other.kind() == value.kind());
    return free && text.values().stream().anyMatch(other -> other != value && isSame(other, value));
  }

  /** "24/7" may be put into words. */
  private boolean isAlways(Value value) {
    String prose = sourceText.prose();
    return (value.value().equals("24") && prose.startsWith("24/7", value.start()))
        || (value.value().equals("7")
            && value.start() > 2
            && prose.startsWith("24/7", value.start() - 3));
  }

  /** "1 million" may be "a million". */
  private static boolean isOneOfScale(PairText text, Value value) {
    String written = written(text, value);
    return value.value().length() > 3
        && written.length() > 2
        && Character.digit(written.charAt(0), 10) == 1
        && !Character.isDigit(written.charAt(1))
        && Character.isLetter(written.charAt(written.length() - 1));
  }

  List<Value> missing() {
    return missing;
  }

  List<Value> added() {
    return added;
  }

  List<Match> otherUnits() {
    return otherUnits;
  }

  /** Differences of values in words. */
  List<ValueComparison.Item> spelled() {
    return spelled.items();
  }
}
