package org.diglot.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.model.LanguageTag;

/** Finds the numbers and dates of a text by their value, however a language writes them. */
public final class ValueFinder {

  /** What a value is. */
  public enum Kind {
    NUMBER,
    DATE
  }

  /**
   * A value in a text.
   *
   * @param kind what it is
   * @param value a number as plain decimal, {@code 1000} or {@code 0.5}, or as written where it is
   *     none, {@code 1.2.3}; a date as {@code 2019-10-21} with {@code ?} for a part it lacks
   * @param start offset of its first character
   * @param end offset behind its last character
   */
  public record Value(Kind kind, String value, int start, int end) {}

  private static final int LONGEST = 60;
  private static final Pattern DIGITS =
      Pattern.compile(
          "\\p{Nd}{1,60}+(?:[.,'\u2019\u066B\u066C\u00A0\u202F:/-]\\p{Nd}{1,60}+){0,8}+");
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

  private final LanguageTag language;
  private final String grouping;
  private final String decimal;
  private final DateFinder dates;

  /**
   * @param language says how digits are grouped and what the months are called
   */
  public ValueFinder(LanguageTag language) {
    this.language = language;
    DecimalFormatSymbols symbols =
        DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language.value()));
    this.grouping = symbols.getGroupingSeparatorString();
    this.decimal = symbols.getDecimalSeparatorString();
    this.dates = new DateFinder(language);
  }

  /**
   * The values of a text, in its order; digits behind a letter, as in {@code P1}, are a name's.
   *
   * @param text plain text, not Markdown
   */
  public List<Value> find(String text) {
    List<Value> found = new ArrayList<>(dates.find(text, Words.of(text, language)));
    int dateCount = found.size();
    Matcher digits = DIGITS.matcher(text);
    int date = 0;
    while (digits.find()) {
      while (date < dateCount && found.get(date).end() <= digits.start()) {
        date++;
      }
      boolean inDate = date < dateCount && found.get(date).start() < digits.end();
      if (!inDate && !isBehindLetter(text, digits.start())) {
        add(text, digits.start(), digits.end(), found);
      }
    }
    found.sort(java.util.Comparator.comparingInt(Value::start));
    return List.copyOf(found);
  }

  private static boolean isBehindLetter(String text, int at) {
    if (at == 0) {
      return false;
    }
    int before = text.codePointBefore(at);
    return before == '_' || (UCharacter.isLetter(before) && before < 0x2E80);
  }

  private void add(String text, int start, int end, List<Value> found) {
    String written = asciiDigits(text.substring(start, end));
    Matcher iso = ISO.matcher(written);
    if (iso.matches()) {
      String value = DateFinder.iso(iso.group(1), iso.group(2), iso.group(3));
      found.add(new Value(Kind.DATE, value, start, end));
      return;
    }
    // 10-20 and 1:30 and 7/9 are two numbers each.
    int from = 0;
    for (String part : written.split("(?<=[:/-])", -1)) {
      String number = part.replaceAll("[:/-]$", "");
      found.add(
          new Value(Kind.NUMBER, value(number), start + from, start + from + number.length()));
      from += part.length();
    }
  }

  private String value(String written) {
    String plain = written.replaceAll("[\u00A0\u202F\u066C'\u2019]", "").replace('\u066B', '.');
    String group = Pattern.quote(grouping);
    if (!grouping.isBlank() && plain.matches("[0-9]{1,3}(" + group + "[0-9]{3})+(\\D[0-9]+)?")) {
      plain = plain.replace(grouping, "");
    }
    if (!decimal.equals(".") && plain.indexOf('.') < 0) {
      plain = plain.replace(decimal, ".");
    }
    if (plain.length() > LONGEST || !plain.matches("[0-9]+(\\.[0-9]+)?")) {
      return plain;
    }
    BigDecimal value = new BigDecimal(plain).stripTrailingZeros();
    return value.signum() == 0 ? "0" : value.toPlainString();
  }

  private static String asciiDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      out.append(digit < 0 ? text.charAt(i) : (char) ('0' + digit));
    }
    return out.toString();
  }
}
