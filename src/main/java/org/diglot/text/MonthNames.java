package org.diglot.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.model.LanguageTag;

/** The names of the months in a language, long and short; the English ones pass in any language. */
final class MonthNames {

  private static final Map<LanguageTag, MonthNames> KNOWN = new ConcurrentHashMap<>();
  private static final int LONGEST = 20;

  private final Map<String, Integer> numbers = new HashMap<>();

  private MonthNames(LanguageTag language) {
    add(ULocale.forLanguageTag(language.value()));
    add(ULocale.ENGLISH);
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
      if (folded.codePoints().allMatch(c -> TextSteps.isLetter((char) c))) {
        numbers.putIfAbsent(folded, month + 1);
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

  /** The number of the month that is the word at an offset; 0 where it is none. */
  int numberAt(String text, int at) {
    int end = TextSteps.behindWord(text, at);
    return end == at || end > at + LONGEST ? 0 : numberOf(Words.fold(text.substring(at, end)));
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
