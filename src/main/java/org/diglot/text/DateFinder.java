package org.diglot.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.model.LanguageTag;
import org.diglot.text.Words.Word;

/** Finds dates with a month's name, and those in digits that a language can only mean as dates. */
final class DateFinder {

  private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12][0-9]|3[01])(st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("([0-9]{4})\\s?[年년]\\s?([0-9]{1,2})\\s?[月월]\\s?([0-9]{1,2})\\s?[日일]");
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![0-9./-])([0-9]{1,2})[./-]([0-9]{1,2})[./-]((?:19|20)[0-9]{2})(?![0-9./-]*[0-9])");

  private final MonthNames months;
  private final boolean monthFirst;

  DateFinder(LanguageTag language) {
    this.months = MonthNames.of(language);
    ULocale locale = ULocale.forLanguageTag(language.value());
    DateFormat form = DateFormat.getDateInstance(DateFormat.SHORT, locale);
    String pattern = form instanceof SimpleDateFormat simple ? simple.toPattern() : "d M y";
    this.monthFirst = pattern.indexOf('M') < pattern.indexOf('d');
  }

  List<ValueFinder.Value> find(String text, List<Word> words) {
    List<ValueFinder.Value> found = new ArrayList<>();
    Matcher eastAsian = EAST_ASIAN.matcher(text);
    while (eastAsian.find()) {
      String value = iso(eastAsian.group(1), eastAsian.group(2), eastAsian.group(3));
      found.add(value(value, eastAsian.start(), eastAsian.end()));
    }
    Matcher digits = SHORT.matcher(text);
    while (digits.find()) {
      addShort(digits, found);
    }
    for (int i = 0; i < words.size(); i++) {
      if (months.numberOf(words.get(i).folded()) > 0) {
        addNamed(words, i, found);
      }
    }
    found.sort(java.util.Comparator.comparingInt(ValueFinder.Value::start));
    return found;
  }

  private void addShort(Matcher digits, List<ValueFinder.Value> found) {
    int first = Integer.parseInt(digits.group(1));
    int second = Integer.parseInt(digits.group(2));
    boolean swapped = monthFirst ? first > 12 : second <= 12 || first > 12;
    int month = swapped ? second : first;
    int day = swapped ? first : second;
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
      String value = iso(digits.group(3), String.valueOf(month), String.valueOf(day));
      found.add(value(value, digits.start(), digits.end()));
    }
  }

  /** A month's name with the day on either side and the year behind. */
  private void addNamed(List<Word> words, int at, List<ValueFinder.Value> found) {
    int month = months.numberOf(words.get(at).folded());
    int first = at;
    int last = at;
    String day = "?";
    if (at > 0 && DAY.matcher(words.get(at - 1).folded()).matches()) {
      first = at - 1;
      day = words.get(first).folded();
    } else if (isAt(words, at + 1, DAY)) {
      last = at + 1;
      day = words.get(last).folded();
    }
    String year = "?";
    if (isAt(words, last + 1, YEAR)) {
      last++;
      year = words.get(last).folded();
    }
    if (first < last) {
      String value = iso(year, String.valueOf(month), day.replaceAll("[a-z]", ""));
      found.add(value(value, words.get(first).start(), words.get(last).end()));
    }
  }

  private static boolean isAt(List<Word> words, int at, Pattern pattern) {
    return at < words.size() && pattern.matcher(words.get(at).folded()).matches();
  }

  private static ValueFinder.Value value(String value, int start, int end) {
    return new ValueFinder.Value(ValueFinder.Kind.DATE, value, start, end);
  }

  static String iso(String year, String month, String day) {
    return year + "-" + twoDigits(month) + "-" + twoDigits(day);
  }

  private static String twoDigits(String number) {
    return number.equals("?")
        ? number
        : String.format(Locale.ROOT, "%02d", Integer.parseInt(number));
  }
}
