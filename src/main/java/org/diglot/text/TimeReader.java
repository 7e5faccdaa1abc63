package org.diglot.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diglot.model.LanguageTag;
import org.diglot.text.ValueFinder.Found;
import org.diglot.text.ValueFinder.Kind;
import org.diglot.text.ValueFinder.Value;

/** Reads times of day: 17:00, 5 PM, 17h30, 午後5時. */
final class TimeReader {

  private static final String HOUR_MARKS = "h時点點시";
  private static final int LONGEST_MARK = 8;

  private final Set<String> morning = new LinkedHashSet<>(List.of("am", "a.m."));
  private final Set<String> afternoon = new LinkedHashSet<>(List.of("pm", "p.m."));
  private final boolean english;

  TimeReader(LanguageTag language) {
    ULocale locale = ULocale.forLanguageTag(language.value());
    String[] marks = DateFormatSymbols.getInstance(locale).getAmPmStrings();
    this.english = locale.getLanguage().equals(ULocale.ENGLISH.getLanguage());
    morning.add(plain(marks[0]));
    afternoon.add(plain(marks[1]));
  }

  private static String plain(String mark) {
    return mark.toLowerCase(Locale.ROOT).replaceAll("[ \u00A0\u202F]", "");
  }

  Optional<Found> read(String text, List<DigitRun> runs, int at) {
    DigitRun hour = runs.get(at);
    if (!hour.isWithin(0, 24) || isInChain(text, hour.start())) {
      return Optional.empty();
    }
    int used = hasMinutes(text, runs, at) ? 2 : 1;
    int end = runs.get(at + used - 1).end();
    int half = half(text, hour.start(), end);
    if (used == 1 && (half < 0 || isFraction(text, end) || isLetter(text, end))) {
      return Optional.empty();
    }
    String minutes = used == 2 ? twoDigits(runs.get(at + 1).number()) : "00";
    String value = twoDigits(hourOfDay(hour.number(), half)) + ":" + minutes;
    String mark = half < 0 ? "" : half == 0 ? DayTime.MORNING : DayTime.AFTERNOON;
    return Optional.of(new Found(new Value(Kind.TIME, value, mark, hour.start(), end), used));
  }

  /** One letter alone says too little: in Arabic it is a metre as well. */
  private static boolean isLetter(String text, int end) {
    int from = TextSteps.behindSpace(text, end);
    return TextSteps.behindWord(text, from) == from + 1
        && text.charAt(from) < 0x2E80
        && (from + 1 == text.length() || text.charAt(from + 1) != '.');
  }

  private static boolean isInChain(String text, int start) {
    return start > 1
        && ":.,".indexOf(text.charAt(start - 1)) >= 0
        && DigitRun.isDigit(text.charAt(start - 2));
  }

  private static boolean isFraction(String text, int end) {
    return end + 1 < text.length()
        && ".,".indexOf(text.charAt(end)) >= 0
        && DigitRun.isDigit(text.charAt(end + 1));
  }

  private static boolean hasMinutes(String text, List<DigitRun> runs, int at) {
    if (at + 1 >= runs.size()) {
      return false;
    }
    DigitRun hour = runs.get(at);
    DigitRun minutes = runs.get(at + 1);
    if (minutes.start() - hour.end() > 3
        || minutes.length() > 2
        || minutes.number() > 59
        || continues(text, minutes.end())) {
      return false;
    }
    String gap = text.substring(hour.end(), minutes.start());
    return minutes.length() == 2 && (gap.equals(":") || gap.equals("："))
        || isHourMark(gap.strip(), minutes.length());
  }

  /** Where the hour has an ideograph or syllable, the minutes may be one digit: 7시 5분. */
  private static boolean isHourMark(String gap, int digits) {
    return gap.length() == 1
        && HOUR_MARKS.contains(gap)
        && (digits == 2 || gap.charAt(0) >= 0x2E80);
  }

  private static boolean continues(String text, int at) {
    return at + 1 < text.length()
        && text.charAt(at) == ':'
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** 0 before noon, 1 after it, -1 where nothing says so. */
  private int half(String text, int start, int end) {
    int from = TextSteps.behindSpace(text, end);
    String behind = text.substring(from, Math.min(text.length(), from + LONGEST_MARK));
    // "um 5 am Montag": elsewhere the small letters may be a word.
    boolean word = !english && from > end && behind.startsWith("am ");
    int half = word ? -1 : starts(plain(behind), behind);
    if (half >= 0) {
      return half;
    }
    String before = plain(text.substring(Math.max(0, start - LONGEST_MARK), start));
    return ends(before);
  }

  private int starts(String plain, String written) {
    if (written.isEmpty() || !Character.isLetter(written.charAt(0))) {
      return -1;
    }
    String lower = written.toLowerCase(Locale.ROOT);
    return starts(plain, lower, morning) ? 0 : starts(plain, lower, afternoon) ? 1 : -1;
  }

  private static boolean starts(String plain, String lower, Set<String> marks) {
    return marks.stream()
        .anyMatch(mark -> mark.endsWith(".") ? plain.startsWith(mark) : startsWord(lower, mark));
  }

  private static boolean startsWord(String text, String mark) {
    return text.startsWith(mark)
        && (text.length() == mark.length() || !Character.isLetter(text.charAt(mark.length())));
  }

  /** Only marks in scripts that put them before the hour. */
  private int ends(String before) {
    return ends(before, morning) ? 0 : ends(before, afternoon) ? 1 : -1;
  }

  private static boolean ends(String before, Set<String> marks) {
    return marks.stream().anyMatch(mark -> mark.charAt(0) >= 0x2E80 && before.endsWith(mark));
  }

  private static int hourOfDay(int hour, int half) {
    return switch (half) {
      case 0 -> hour == 12 ? 0 : hour;
      case 1 -> hour < 12 ? hour + 12 : hour;
      default -> hour;
    };
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
