package org.diglot.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;
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

  ValueMatching(PairText source, PairText target) {
    this.sourceText = source;
    this.targetText = target;
    this.missing = new ArrayList<>(source.values());
    this.added = new ArrayList<>(target.values());
    match((s, t) -> isSame(s, t) && s.unit().equals(t.unit()));
    match((s, t) -> isSame(s, t) && !ValueComparison.isOtherUnit(s, t));
    if (!missing.isEmpty() || !added.isEmpty()) {
      matchLoosely();
    }
  }

  private void matchLoosely() {
    match(ValueMatching::isConverted);
    matchUnits();
    match(ValueMatching::isSameTime);
    match(ValueMatching::isSameDate);
    match((s, t) -> written(sourceText, s).equals(written(targetText, t)) && !isMisread(s, t));
    match(ValueMatching::isInName);
    takeApart(missing, added);
    takeApart(added, missing);
    join(missing, added);
    join(added, missing);
    missing.removeIf(value -> isSaid(targetText, value) || isRepeated(value, sourceText, added));
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

  private static boolean isSame(Value source, Value target) {
    return source.kind() == target.kind() && source.value().equals(target.value());
  }

  /** Of "11 x 17 cm" only the second number has a unit, and sizes of paper may have none. */
  private static boolean isConverted(Value source, Value target) {
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

  /** 17:00 as 17, 5 PM as 5. */
  private static boolean isSameTime(Value source, Value target) {
    Value time = source.kind() == Kind.TIME ? source : target;
    Value number = time == source ? target : source;
    if (time.kind() != Kind.TIME || number.kind() != Kind.NUMBER || !time.value().endsWith(":00")) {
      return false;
    }
    int hour = Integer.parseInt(time.value().substring(0, 2));
    return number.value().equals(String.valueOf(hour))
        || number.value().equals(String.valueOf((hour + 11) % 12 + 1));
  }

  /** Dates that say the same as far as both say it; at most the year may be left out. */
  private static boolean isSameDate(Value source, Value target) {
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

  /** The digits 1,000 read as a thousand here and as one there. */
  private static boolean isMisread(Value source, Value target) {
    return source.kind() == Kind.NUMBER
        && target.kind() == Kind.NUMBER
        && source.value().equals(target.value() + "000");
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
      List<Value> parts = new ArrayList<>();
      if (whole.kind() == Kind.DATE || whole.kind() == Kind.TIME) {
        for (String part : whole.value().split("[-:]", -1)) {
          String plain = part.length() > 1 && part.charAt(0) == '0' ? part.substring(1) : part;
          numbers.stream()
              .filter(number -> number.value().equals(plain) && !parts.contains(number))
              .findFirst()
              .ifPresent(parts::add);
        }
      }
      if (parts.size() > 1) {
        numbers.removeAll(parts);
        all.remove();
      }
    }
  }

  /** Two numbers that were read as one: 365 100. */
  private static void join(List<Value> wholes, List<Value> parts) {
    for (Iterator<Value> all = wholes.iterator(); all.hasNext(); ) {
      String whole = all.next().value();
      for (int i = 0; i + 1 < parts.size(); i++) {
        if (whole.equals(parts.get(i).value() + parts.get(i + 1).value())) {
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
}
