package org.diglot.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Hit;
import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.ValueFinder.Value;

/** What the words of a language's pack say of the values next to them, and values in words. */
final class ValueWords {

  private static final int NEAR = 2;
  private static final String HUNDREDTHS = "分之";

  private final String text;
  private final List<Hit> hits;
  private final UnitNames units;
  private Set<Hit> used = Set.of();

  ValueWords(String text, List<Hit> hits, UnitNames units) {
    this.text = text;
    this.hits = hits;
    this.units = units;
  }

  /** Whether there is any word about values. */
  static boolean isIn(List<Hit> hits) {
    for (Hit hit : hits) {
      if (isAbout(hit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbout(Hit hit) {
    return hit.cue() == Cue.TIME_WORD || hit.cue() == Cue.UNIT_WORD;
  }

  /** Values with the units and halves of the day that words next to them tell. */
  List<Value> around(List<Value> values) {
    List<Value> out = new ArrayList<>(values.size());
    for (Value value : values) {
      out.add(value.kind() == Kind.TIME || isHour(value) ? withTime(value) : withUnit(value));
    }
    return out;
  }

  private static boolean isHour(Value value) {
    return value.kind() == Kind.NUMBER
        && value.value().length() <= 2
        && DayTime.isHour(value.value());
  }

  private Value withUnit(Value value) {
    if (value.kind() != Kind.NUMBER || !value.unit().isEmpty()) {
      return value;
    }
    for (Hit hit : hits) {
      boolean near =
          hit.cue() == Cue.UNIT_WORD
              && (isNear(value.end(), hit.start())
                  || isNear(hit.end(), value.start())
                  || hit.start() < value.end() && hit.end() > value.start());
      if (near) {
        String unit = units.named(hit.entry());
        return new Value(value.kind(), value.value(), unit, value.start(), value.end());
      }
    }
    return value;
  }

  private Value withTime(Value value) {
    DayTime time = DayTime.of(value);
    int end = value.end();
    for (Hit hit : hits) {
      // م is a metre as well.
      boolean letter = hit.end() - hit.start() == 1 && text.charAt(hit.start()) < 0x2E80;
      if (hit.cue() != Cue.TIME_WORD || used.contains(hit) || letter && !time.isTime()) {
        continue;
      }
      boolean before = isNear(hit.end(), value.start());
      if (before || (hit.start() >= end && isNear(end, hit.start()))) {
        time = time.with(hit.entry());
        used = used.isEmpty() ? new HashSet<>() : used;
        used.add(hit);
        end = before ? end : hit.end();
      }
    }
    return time.isTime()
        ? new Value(Kind.TIME, time.value(), time.half(), value.start(), end)
        : withUnit(value);
  }

  private boolean isNear(int left, int right) {
    if (right < left || right - left > NEAR) {
      return false;
    }
    for (int i = left; i < right; i++) {
      if (!TextSteps.isSpace(text.charAt(i)) && text.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  /** Numbers and times in words that are no part of the values in digits. */
  List<Value> spelled(List<Value> values) {
    List<Value> out = new ArrayList<>();
    for (Hit hit : hits) {
      boolean number = hit.cue() == Cue.NUMBER_WORD;
      boolean time = hit.cue() == Cue.TIME_WORD && hit.entry().indexOf(':') > 0;
      if ((number || time)
          && !used.contains(hit)
          && !DigitRun.isDigit(text.charAt(hit.start()))
          && !isBeside(hit.start(), hit.end(), values)) {
        out.add(number ? number(hit) : withTime(time(hit)));
      }
    }
    addHan(values, out);
    return out;
  }

  private boolean isBeside(int start, int end, List<Value> values) {
    for (Value value : values) {
      if (start < value.end() + 1 && end > value.start() - 1 || isNear(value.end(), start)) {
        return true;
      }
    }
    return false;
  }

  private Value number(Hit hit) {
    String unit = units.named(text.substring(hit.start(), hit.end()));
    String known = unit.isEmpty() ? units.around(text, hit.start(), hit.end()) : unit;
    return withUnit(new Value(Kind.NUMBER, hit.entry(), known, hit.start(), hit.end()));
  }

  private static Value time(Hit hit) {
    return new Value(Kind.TIME, hit.entry(), hit.start(), hit.end());
  }

  private void addHan(List<Value> values, List<Value> out) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c < 0x2E80 || !HanNumerals.isNumeral(c)) {
        at++;
        continue;
      }
      int end = HanNumerals.behind(text, at);
      int day = dayBehind(end);
      if (day > 0) {
        out.add(date(at, end, day));
        end = day;
      } else if (text.startsWith(HUNDREDTHS, end) && text.charAt(at) == '百') {
        at = end + HUNDREDTHS.length();
        end = HanNumerals.behind(text, at);
        addHan(at, end, Units.PERCENT.key(), values, out);
      } else {
        addHan(at, end, units.around(text, at, end), values, out);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** The offset behind the day where the number before an offset is a month; 0 where it is none. */
  private int dayBehind(int end) {
    if (end >= text.length() || text.charAt(end) != '月') {
      return 0;
    }
    int behind = HanNumerals.behind(text, end + 1);
    boolean day =
        behind > end + 1 && behind < text.length() && "日号號".indexOf(text.charAt(behind)) >= 0;
    return day ? behind : 0;
  }

  private Value date(int start, int month, int day) {
    int number = HanNumerals.number(text.substring(start, month));
    int ofMonth = HanNumerals.number(text.substring(month + 1, day));
    String value = "?-" + (number < 10 ? "0" : "") + number + (ofMonth < 10 ? "-0" : "-") + ofMonth;
    return new Value(Kind.DATE, value, start, day + 1);
  }

  private void addHan(int at, int end, String unit, List<Value> values, List<Value> out) {
    int number = HanNumerals.number(text.substring(at, end));
    boolean known = out.stream().anyMatch(value -> value.start() < end && value.end() > at);
    if (number > 0 && !known && !isBeside(at, end, values)) {
      Value value = new Value(Kind.NUMBER, String.valueOf(number), unit, at, end);
      Value found = isHour(value) ? withTime(value) : value;
      if (number > 1 || found.kind() == Kind.TIME) {
        out.add(found);
      }
    }
  }
}
