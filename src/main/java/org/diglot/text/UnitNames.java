package org.diglot.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.model.LanguageTag;

/** What a language calls the units of measure, in all forms that Unicode knows. */
final class UnitNames {

  private static final Map<LanguageTag, UnitNames> KNOWN = new ConcurrentHashMap<>();
  private static final List<String> CASES =
      List.of("nominative", "accusative", "dative", "genitive", "instrumental", "prepositional");
  private static final double[] AMOUNTS = {0, 1, 2, 3, 5, 11, 100, 1.5};
  private static final int LONGEST = 24;

  private final Map<String, String> units = new HashMap<>();
  private final Map<String, String> letters = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private int longestUnspaced;

  private UnitNames(LanguageTag language) {
    ULocale locale = ULocale.forLanguageTag(language.value());
    for (Units unit : Units.values()) {
      addFull(unit, locale);
    }
    for (Units unit : Units.values()) {
      addForms(unit, NumberFormatter.withLocale(locale).unitWidth(UnitWidth.SHORT), 0);
    }
    for (Units unit : Units.values()) {
      addFull(unit, ULocale.ENGLISH);
      addFull(unit, ULocale.UK);
      addForms(unit, NumberFormatter.withLocale(ULocale.ENGLISH).unitWidth(UnitWidth.SHORT), 0);
    }
    CurrencyNames.of(locale).forEach(this::add);
    add("pt", "point");
    add("kbps", "kilobit-per-second");
    add("mbps", "megabit-per-second");
    add("gbps", "gigabit-per-second");
  }

  static UnitNames of(LanguageTag language) {
    return KNOWN.computeIfAbsent(language, UnitNames::new);
  }

  private void addFull(Units unit, ULocale locale) {
    LocalizedNumberFormatter format =
        NumberFormatter.withLocale(locale).unitWidth(UnitWidth.FULL_NAME);
    boolean inflects =
        !form(format, "nominative", 2).equals(form(format, "dative", 2))
            || !form(format, "nominative", 1).equals(form(format, "genitive", 1));
    for (String grammaticalCase : inflects ? CASES : CASES.subList(0, 1)) {
      addForms(unit, format.unitDisplayCase(grammaticalCase), Integer.MAX_VALUE);
    }
  }

  private static String form(LocalizedNumberFormatter format, String grammaticalCase, int days) {
    return format
        .unitDisplayCase(grammaticalCase)
        .unit(Units.DAY.measure())
        .format(days)
        .toString();
  }

  private void addForms(Units unit, LocalizedNumberFormatter format, int most) {
    LocalizedNumberFormatter ofUnit = format.unit(unit.measure());
    for (double amount : AMOUNTS) {
      String name = nameOf(ofUnit.format(amount).toString());
      boolean letter = most == 0 && name.length() < 2 && name.codePointCount(0, name.length()) > 0;
      boolean word = most == 0 && name.equals("in");
      if (letter && unit.isLetter()) {
        letters.putIfAbsent(name, unit.key());
        if (unit == Units.LITER) {
          letters.putIfAbsent(name.toUpperCase(Locale.ROOT), unit.key());
        }
      }
      if (!name.isEmpty() && !word && (!letter || name.charAt(0) >= 0x2E80)) {
        add(name, unit.key());
      }
    }
  }

  private void add(String name, String unit) {
    units.putIfAbsent(name, unit);
    int blank = name.indexOf(' ');
    if (blank > 0) {
      firstWords.add(name.substring(0, blank));
    }
    if (name.charAt(0) >= 0x2E80) {
      longestUnspaced = Math.max(longestUnspaced, name.length());
    }
  }

  /** A formatted amount without its digits, marks and outer spaces, folded. */
  static String nameOf(String formatted) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < formatted.length(); i++) {
      char c = formatted.charAt(i);
      if (TextSteps.isSpace(c)) {
        name.append(' ');
      } else if (TextSteps.isLetter(c)) {
        name.append(c);
      }
    }
    return fold(name.toString().strip());
  }

  /** Without the marks for vowels, which Arabic may leave out. */
  private static String fold(String name) {
    String folded = Words.fold(name);
    return folded.codePoints().anyMatch(UnitNames::isVowelMark)
        ? folded
            .codePoints()
            .filter(c -> !isVowelMark(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : folded;
  }

  private static boolean isVowelMark(int c) {
    return c >= 0x64B && c <= 0x652;
  }

  /** The unit that a word is the name of; empty where it is none. */
  String named(String word) {
    return units.getOrDefault(fold(word), "");
  }

  /** The unit of the number in a range; empty where none is known. */
  String around(String text, int start, int end) {
    String sign = sign(text, start, end);
    if (!sign.isEmpty()) {
      return sign;
    }
    int at = TextSteps.behindSpace(text, end);
    if (at == end && at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    if (at >= text.length() || !TextSteps.isLetter(text.charAt(at))) {
      return "";
    }
    return text.charAt(at) >= 0x2E80 ? unspaced(text, at) : spaced(text, at);
  }

  /** The currency whose code stands before a number: EUR 40. */
  private String code(String text, int start) {
    int from = start - 4;
    boolean code =
        from >= 0
            && TextSteps.isSpace(text.charAt(start - 1))
            && TextSteps.startOfWord(text, start - 1) == from
            && Character.isUpperCase(text.charAt(from + 1));
    String unit = code ? named(text.substring(from, start - 1)) : "";
    return isCurrency(unit) ? unit : "";
  }

  private static boolean isCurrency(String unit) {
    return unit.length() == 1 && isCurrency(unit.charAt(0));
  }

  private String sign(String text, int start, int end) {
    int behind = TextSteps.behindSpace(text, end);
    if (behind < text.length() && "%٪％".indexOf(text.charAt(behind)) >= 0) {
      return Units.PERCENT.key();
    }
    if (start > 0 && "%٪".indexOf(text.charAt(start - 1)) >= 0) {
      return Units.PERCENT.key();
    }
    if (start > 0 && isCurrency(text.charAt(start - 1))) {
      return text.substring(start - 1, start);
    }
    String degree = degree(text, behind);
    if (!degree.isEmpty()) {
      return degree;
    }
    String code = code(text, start);
    if (!code.isEmpty()) {
      return code;
    }
    boolean currency = behind < text.length() && isCurrency(text.charAt(behind));
    return currency ? text.substring(behind, behind + 1) : "";
  }

  private static String degree(String text, int at) {
    if (at >= text.length()) {
      return "";
    }
    char sign = text.charAt(at);
    int letter = sign == '\u00B0' || sign == '\u00BA' ? TextSteps.behindSpace(text, at + 1) : -1;
    char scale = letter > 0 && letter < text.length() ? text.charAt(letter) : sign;
    return switch (scale) {
      case 'C', '\u0421', '\u2103' -> letter > 0 || scale == '\u2103' ? Units.CELSIUS.key() : "";
      case 'F', '\u2109' -> letter > 0 || scale == '\u2109' ? Units.FAHRENHEIT.key() : "";
      default -> "";
    };
  }

  private static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private String unspaced(String text, int at) {
    for (int length = Math.min(longestUnspaced, text.length() - at); length > 0; length--) {
      String unit = units.getOrDefault(text.substring(at, at + length), "");
      if (!unit.isEmpty()) {
        return unit;
      }
    }
    return "";
  }

  /** A particle of Korean or Japanese may follow the unit at once. */
  private static int behindSpacedWord(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) < 0x2E80 && TextSteps.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private String spaced(String text, int at) {
    int end = behindSpacedWord(text, at);
    if (end - at > LONGEST) {
      return "";
    }
    if (end == at + 1) {
      return letters.getOrDefault(text.substring(at, end), "");
    }
    String word = fold(text.substring(at, end));
    if (firstWords.contains(word)) {
      int next = TextSteps.behindSpace(text, end);
      int last = TextSteps.behindWord(text, next);
      String two = word + ' ' + fold(text.substring(next, Math.min(last, next + LONGEST)));
      String unit = units.getOrDefault(two, "");
      if (!unit.isEmpty()) {
        return unit;
      }
    }
    return units.getOrDefault(word, "");
  }
}
