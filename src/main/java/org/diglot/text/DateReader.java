package org.diglot.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import org.diglot.model.LanguageTag;
import org.diglot.text.ValueFinder.Found;
import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.ValueFinder.Value;

/** Reads dates with a month's name, and those in digits that a language can only mean as dates. */
final class DateReader {

  private static final String YEAR_MARKS = "年년";
  private static final String MONTH_MARKS = "月월";
  private static final String DAY_MARKS = "日일号號";
  private static final String JOINERS = "-./";
  private static final int LONGEST_GAP = 12;

  private final MonthNames months;
  private final boolean monthFirst;
  private final UnitNames units;

  DateReader(LanguageTag language) {
    this.months = MonthNames.of(language);
    this.units = UnitNames.of(language);
    ULocale locale = ULocale.forLanguageTag(language.value());
    DateFormat form = DateFormat.getDateInstance(DateFormat.SHORT, locale);
    String pattern = form instanceof SimpleDateFormat simple ? simple.toPattern() : "d M y";
    this.monthFirst = pattern.indexOf('M') < pattern.indexOf('d');
  }

  Optional<Found> read(String text, List<DigitRun> runs, int at) {
    return eastAsian(text, runs, at)
        .or(() -> inIdeographs(text, runs, at))
        .or(() -> inDigits(text, runs, at))
        .or(() -> dayFirst(text, runs, at))
        .or(() -> monthBefore(text, runs, at));
  }

  private static Optional<Found> eastAsian(String text, List<DigitRun> runs, int at) {
    DigitRun first = runs.get(at);
    if (at + 1 >= runs.size()) {
      return Optional.empty();
    }
    DigitRun second = runs.get(at + 1);
    if (first.isYear() && second.isWithin(1, 12) && isMark(gap(text, first, second), YEAR_MARKS)) {
      return eastAsianMonth(text, runs, at, second);
    }
    boolean day =
        first.isWithin(1, 12)
            && second.isWithin(1, 31)
            && isMark(gap(text, first, second), MONTH_MARKS)
            && isMarkBehind(text, second, DAY_MARKS);
    return day
        ? found("?", first.ascii(), second.ascii(), first, behindMark(text, second), 2)
        : Optional.empty();
  }

  private static Optional<Found> eastAsianMonth(
      String text, List<DigitRun> runs, int at, DigitRun month) {
    DigitRun year = runs.get(at);
    if (at + 2 < runs.size()) {
      DigitRun day = runs.get(at + 2);
      if (day.isWithin(1, 31)
          && isMark(gap(text, month, day), MONTH_MARKS)
          && isMarkBehind(text, day, DAY_MARKS)) {
        int end = behindMark(text, day);
        return found(year.ascii(), month.ascii(), day.ascii(), year, end, 3);
      }
    }
    return isMarkBehind(text, month, MONTH_MARKS)
        ? found(year.ascii(), month.ascii(), "?", year, behindMark(text, month), 2)
        : Optional.empty();
  }

  /** The month in ideographs: 2024 年十二月 24 日, 十二月 24 日. */
  private static Optional<Found> inIdeographs(String text, List<DigitRun> runs, int at) {
    DigitRun run = runs.get(at);
    if (run.isYear() && isMarkBehind(text, run, YEAR_MARKS)) {
      int start = TextSteps.behindSpace(text, behindMark(text, run));
      int end = HanNumerals.behind(text, start);
      int month = HanNumerals.number(text.substring(start, end));
      if (month < 1 || month > 12 || end == text.length() || text.charAt(end) != '月') {
        return Optional.empty();
      }
      DigitRun next = at + 1 < runs.size() ? runs.get(at + 1) : run;
      boolean day =
          next != run
              && next.start() == TextSteps.behindSpace(text, end + 1)
              && isMarkBehind(text, next, DAY_MARKS);
      return day
          ? found(run.ascii(), month + "", next.ascii(), run, behindMark(text, next), 2)
          : found(run.ascii(), month + "", "?", run, end + 1, 1);
    }
    return run.isWithin(1, 31) && isMarkBehind(text, run, DAY_MARKS)
        ? behindIdeographs(text, run)
        : Optional.empty();
  }

  private static Optional<Found> behindIdeographs(String text, DigitRun day) {
    int end = day.start();
    while (end > 0 && end > day.start() - 2 && TextSteps.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end < 2 || text.charAt(end - 1) != '月') {
      return Optional.empty();
    }
    int start = end - 1;
    while (start > 0 && HanNumerals.isNumeral(text.charAt(start - 1))) {
      start--;
    }
    int month = HanNumerals.number(text.substring(start, end - 1));
    DigitRun first = new DigitRun(start, day.end(), day.ascii());
    return month > 0 && month <= 12
        ? found("?", month + "", day.ascii(), first, behindMark(text, day), 1)
        : Optional.empty();
  }

  private static String gap(String text, DigitRun left, DigitRun right) {
    boolean near = right.start() - left.end() <= LONGEST_GAP;
    return near ? text.substring(left.end(), right.start()) : "";
  }

  private static boolean isMark(String gap, String marks) {
    String mark = gap.strip();
    return mark.length() == 1 && marks.contains(mark);
  }

  private static boolean isMarkBehind(String text, DigitRun run, String marks) {
    int at = TextSteps.behindSpace(text, run.end());
    return at < text.length() && marks.indexOf(text.charAt(at)) >= 0;
  }

  private static int behindMark(String text, DigitRun run) {
    return TextSteps.behindSpace(text, run.end()) + 1;
  }

  private Optional<Found> inDigits(String text, List<DigitRun> runs, int at) {
    if (at + 2 >= runs.size()) {
      return Optional.empty();
    }
    DigitRun first = runs.get(at);
    DigitRun second = runs.get(at + 1);
    DigitRun third = runs.get(at + 2);
    String gap = gap(text, first, second);
    // In Korean a space follows the dots.
    boolean spaced = gap.equals(". ") && first.isYear();
    if (gap.length() != 1 && !spaced
        || !JOINERS.contains(gap.substring(0, 1))
        || !gap.equals(gap(text, second, third))
        || isJoined(text, first.start() - 1, gap)
        || continues(text, third.end(), gap)) {
      return Optional.empty();
    }
    if (first.isYear() && second.isWithin(1, 12) && third.isWithin(1, 31)) {
      return found(first.ascii(), second.ascii(), third.ascii(), first, third.end(), 3);
    }
    return third.isYear() ? inOrder(first, second, third) : Optional.empty();
  }

  private static boolean isJoined(String text, int at, String joiner) {
    return at >= 0 && text.charAt(at) == joiner.charAt(0);
  }

  private static boolean continues(String text, int at, String joiner) {
    return isJoined(text, Math.min(at, text.length() - 1), joiner)
        && at + 1 < text.length()
        && DigitRun.isDigit(text.charAt(at + 1));
  }

  private Optional<Found> inOrder(DigitRun first, DigitRun second, DigitRun year) {
    if (!first.isWithin(1, 31) || !second.isWithin(1, 31)) {
      return Optional.empty();
    }
    boolean swapped = monthFirst ? first.number() > 12 : second.number() <= 12;
    DigitRun month = swapped ? second : first;
    DigitRun day = swapped ? first : second;
    return month.isWithin(1, 12)
        ? found(year.ascii(), month.ascii(), day.ascii(), first, year.end(), 3)
        : Optional.empty();
  }

  /** 9 July 2020, le 9 juillet, 9. Juli 2020, 9th of July, 9 de julio de 2020. */
  private Optional<Found> dayFirst(String text, List<DigitRun> runs, int at) {
    DigitRun day = runs.get(at);
    if (!day.isWithin(1, 31)) {
      return Optional.empty();
    }
    int word = TextSteps.behindOrdinal(text, day.end());
    int month = months.numberAt(text, word);
    if (month == 0) {
      word = TextSteps.behindConnector(text, word);
      month = months.numberAt(text, word);
    }
    if (month == 0) {
      return Optional.empty();
    }
    int end = behindTwin(text, TextSteps.behindWord(text, word), month);
    return withYear(text, runs, at, month, day.ascii(), day, end);
  }

  /** Two names for one month: شباط/فبراير. */
  private int behindTwin(String text, int end, int month) {
    boolean twin =
        end < text.length() && text.charAt(end) == '/' && months.numberAt(text, end + 1) == month;
    return twin ? TextSteps.behindWord(text, end + 1) : end;
  }

  /** July 9, 2020, and July 2020 with the year as the run. */
  private Optional<Found> monthBefore(String text, List<DigitRun> runs, int at) {
    DigitRun run = runs.get(at);
    int month = months.numberBefore(text, run.start());
    if (month == 0) {
      return Optional.empty();
    }
    int start = months.startBefore(text, run.start());
    DigitRun first = new DigitRun(start, run.end(), run.ascii());
    if (run.isYear()) {
      return found(run.ascii(), String.valueOf(month), "?", first, run.end(), 1);
    }
    String between = text.substring(TextSteps.behindWord(text, start), run.start());
    return run.isWithin(1, 31) && between.indexOf(',') < 0 && !isAmount(text, run.end())
        ? withYear(text, runs, at, month, run.ascii(), first, run.end())
        : Optional.empty();
  }

  /** "You may 25 MB" is no day of May. */
  private boolean isAmount(String text, int end) {
    return !units.around(text, end, end).isEmpty();
  }

  private static Optional<Found> withYear(
      String text, List<DigitRun> runs, int at, int month, String day, DigitRun first, int end) {
    String name = String.valueOf(month);
    if (at + 1 < runs.size() && runs.get(at + 1).isYear()) {
      DigitRun year = runs.get(at + 1);
      if (TextSteps.isDateGap(text, end, year.start())) {
        return found(year.ascii(), name, day, first, year.end(), 2);
      }
    }
    return found("?", name, day, first, end, 1);
  }

  private static Optional<Found> found(
      String year, String month, String day, DigitRun first, int end, int runs) {
    String value = year + "-" + twoDigits(month) + "-" + twoDigits(day);
    return Optional.of(new Found(new Value(Kind.DATE, value, first.start(), end), runs));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 && !number.equals("?") ? "0" + number : number;
  }
}
