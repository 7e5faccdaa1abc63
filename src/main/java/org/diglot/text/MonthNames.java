package org.diglot.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.model.LanguageTag;

/** The names of the months in a language, long and short. */
final class MonthNames {

  private static final Map<LanguageTag, MonthNames> KNOWN = new ConcurrentHashMap<>();

  private final Map<String, Integer> numbers = new HashMap<>();

  private MonthNames(LanguageTag language) {
    DateFormatSymbols symbols =
        DateFormatSymbols.getInstance(ULocale.forLanguageTag(language.value()));
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      add(symbols.getMonths(context, DateFormatSymbols.WIDE));
      add(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED));
    }
  }

  static MonthNames of(LanguageTag language) {
    return KNOWN.computeIfAbsent(language, MonthNames::new);
  }

  private void add(String[] names) {
    for (int month = 0; month < names.length; month++) {
      String folded = Words.fold(names[month]).replaceAll("\\.$", "");
      if (folded.codePoints().anyMatch(Character::isLetter) && folded.indexOf(' ') < 0) {
        numbers.putIfAbsent(folded, month + 1);
      }
    }
  }

  /** The number of a month from its folded name, 1 to 12; 0 where it is none. */
  int numberOf(String folded) {
    return numbers.getOrDefault(folded, 0);
  }
}
