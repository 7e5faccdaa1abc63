package org.diglot.text;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.model.LanguageTag;

/**
 * What a language calls its numbers, cardinal and ordinal, in all forms that Unicode knows. Numbers
 * up to 31, and round ones up to 1000.
 */
public final class NumberWords {

  private static final Map<LanguageTag, NumberWords> KNOWN = new ConcurrentHashMap<>();
  private static final int LAST_IN_SEQUENCE = 31;
  private static final int SHORTEST_STEM = 3;

  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, String> cardinals = new HashMap<>();

  private NumberWords(LanguageTag language) {
    ULocale locale = ULocale.forLanguageTag(language.value());
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    for (int n = 1; n <= 1000; n += step(n)) {
      add(format, n);
    }
  }

  private static int step(int number) {
    return number < LAST_IN_SEQUENCE ? 1 : number < 40 ? 40 - number : number < 100 ? 10 : 100;
  }

  /** The words of a language. */
  public static NumberWords of(LanguageTag language) {
    return KNOWN.computeIfAbsent(language, NumberWords::new);
  }

  private void add(RuleBasedNumberFormat format, int number) {
    String value = String.valueOf(number);
    Set<String> names = new LinkedHashSet<>();
    for (String rules : format.getRuleSetNames()) {
      String form = plain(format.format(number, rules));
      boolean digits = form.chars().anyMatch(Character::isDigit);
      if (digits || form.isEmpty()) {
        continue;
      }
      names.add(form);
      if (rules.contains("cardinal") && !rules.contains("financial") && number > 1) {
        cardinals.putIfAbsent(form, value);
      }
    }
    forms.put(value, names);
  }

  private static String plain(String text) {
    return Words.fold(text).replace("\u00AD", "").replace('أ', 'ا').replace('إ', 'ا');
  }

  /**
   * Whether a text has a word for a number, also as the start of a longer word.
   *
   * @param value as {@link ValueFinder.Value#value} writes it
   */
  public boolean says(String text, String value) {
    Set<String> names = forms.getOrDefault(value, Set.of());
    if (names.isEmpty()) {
      return false;
    }
    String plain = plain(text);
    return names.stream().anyMatch(name -> has(plain, name));
  }

  private static boolean has(String text, String name) {
    boolean stem = name.length() >= SHORTEST_STEM;
    // A syllable of Hangul is a part of too many words.
    boolean syllable =
        name.length() == 1
            && Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.HANGUL;
    boolean anywhere = name.charAt(0) >= 0x590 && !syllable;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean starts = anywhere || at == 0 || !TextSteps.isLetter(text.charAt(at - 1));
      boolean ends = anywhere || stem || !startsLetter(text, end);
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsLetter(String text, int at) {
    return at < text.length() && TextSteps.isLetter(text.charAt(at));
  }

  /**
   * The cardinal numbers from 2 that a text has as words of their own, in languages with spaces.
   */
  public Set<String> cardinals(String text) {
    Set<String> found = new TreeSet<>();
    int at = 0;
    while (at < text.length()) {
      if (!TextSteps.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = TextSteps.behindWord(text, at);
      cardinal(text, at, end).ifPresent(found::add);
      at = end;
    }
    return found;
  }

  private Optional<String> cardinal(String text, int from, int to) {
    return to - from > 12 || to - from < 2
        ? Optional.empty()
        : Optional.ofNullable(cardinals.get(Words.fold(text.substring(from, to))));
  }
}
