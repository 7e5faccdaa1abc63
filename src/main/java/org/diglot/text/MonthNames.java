package org.diglot.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.model.LanguageTag;

/** The names of the months in a language, long and short; the English ones pass in any language. */
final class MonthNames {

  private static final Map<LanguageTag, MonthNames> KNOWN = new ConcurrentHashMap<>();
  private static final int LONGEST = 20;

  /** Longer names are no other words: may, march. */
  private static final int LONGEST_OF_WORDS = 5;

  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_ENDING = 2;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();

  private MonthNames(LanguageTag language) {
    ULocale locale = ULocale.forLanguageTag(language.value());
    add(locale);
    addStems(locale);
    for (ULocale other : ULocale.getAvailableLocales()) {
      // Countries that share a language may not share the names.
      if (other.getLanguage().equals(locale.getLanguage()) && !isEnglish(other)) {
        add(other);
      }
    }
    add(ULocale.ENGLISH);
  }

  private static boolean isEnglish(ULocale locale) {
    return locale.getLanguage().equals(ULocale.ENGLISH.getLanguage());
  }

  /** Where a month's name alone is not the one within a date, it has more forms. */
  private void addStems(ULocale locale) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    String[] alone = symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    String[] within = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    for (int month = 0; month < alone.length; month++) {
      String one = Words.fold(alone[month]);
      String other = Words.fold(within[month]);
      int same = 0;
      while (same < Math.min(one.length(), other.length())
          && one.charAt(same) == other.charAt(same)) {
        same++;
      }
      if (!one.equals(other) && same >= SHORTEST_STEM) {
        stems.putIfAbsent(one.substring(0, same), month + 1);
      }
    }
  }

  static MonthNames of(LanguageTag language) {
    return KNOWN.computeIfAbsent(language, MonthNames::new);
  }

  private void add(ULocale locale) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      add(symbols.getMonths(context, DateFormatSymbols.WIDE));
      add(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED));
    }
  }

  private void add(String[] names) {
    for (int month = 0; month < names.length; month++) {
      String folded = Words.fold(names[month]).replaceAll("\\.$", "");
      if (!folded.isEmpty() && folded.codePoints().allMatch(c -> TextSteps.isLetter((char) c))) {
        numbers.putIfAbsent(folded, month + 1);
        boolean capital = Character.isUpperCase(names[month].charAt(0));
        if (!capital) {
          small.add(folded);
        } else if (folded.length() <= LONGEST_OF_WORDS) {
          capitalised.add(folded);
        }
      }
    }
  }

  /** The number of a month from its folded name, 1 to 12; 0 where it is none. */
  int numberOf(String folded) {
    int number = numbers.getOrDefault(folded, 0);
    // In Hebrew and Arabic a preposition of one letter is written with the name.
    boolean prefixed = number == 0 && folded.length() > 3 && folded.charAt(0) >= 0x590;
    return prefixed ? numbers.getOrDefault(folded.substring(1), 0) : number;
  }

  private int inflected(String folded) {
    for (int ending = 0; ending <= LONGEST_ENDING && !stems.isEmpty(); ending++) {
      int length = folded.length() - ending;
      int month = length < SHORTEST_STEM ? 0 : stems.getOrDefault(folded.substring(0, length), 0);
      if (month > 0) {
        return month;
      }
    }
    return 0;
  }

  /** The number of the month that is the word at an offset; 0 where it is none. */
  int numberAt(String text, int at) {
    int end = TextSteps.behindWord(text, at);
    if (end == at || end > at + LONGEST) {
      return 0;
    }
    String folded = Words.fold(text.substring(at, end));
    int number = numberOf(folded);
    if (number == 0) {
      return inflected(folded);
    }
    return capitalised.contains(folded)
            && !small.contains(folded)
            && !Character.isUpperCase(text.charAt(at))
        ? 0
        : number;
  }

  /** The number of the month that is the word before an offset; 0 where it is none. */
  int numberBefore(String text, int at) {
    return numberAt(text, startBefore(text, at));
  }

  /** Where the word before an offset starts; a short word between, such as de, is stepped over. */
  int startBefore(String text, int at) {
    int start = TextSteps.startOfWord(text, endOfWordBefore(text, at));
    if (numberAt(text, start) > 0 || at - start > 5 || start == 0) {
      return start;
    }
    int further = TextSteps.startOfWord(text, endOfWordBefore(text, start));
    return numberAt(text, further) > 0 ? further : start;
  }

  private static int endOfWordBefore(String text, int at) {
    int end = at;
    while (end > 0 && end > at - 3 && isBetween(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBetween(char c) {
    return TextSteps.isSpace(c) || c == '.' || c == ',';
  }
}
