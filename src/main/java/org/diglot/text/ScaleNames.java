package org.diglot.text;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.model.LanguageTag;

/** The words for powers of ten that stand behind digits: thousand, Millionen, 万. */
final class ScaleNames {

  /**
   * A word behind digits.
   *
   * @param power the power of ten; 0 where there is no such word
   * @param end offset behind the word
   */
  record Scale(int power, int end) {}

  private static final Map<LanguageTag, ScaleNames> KNOWN = new ConcurrentHashMap<>();
  private static final int GREATEST = 14;

  private final Map<String, Integer> powers = new HashMap<>();
  private final Map<Character, Integer> characters = new HashMap<>();

  private ScaleNames(LanguageTag language) {
    ULocale locale = ULocale.forLanguageTag(language.value());
    CompactDecimalFormat format = CompactDecimalFormat.getInstance(locale, CompactStyle.LONG);
    for (int power = 3; power <= GREATEST; power++) {
      for (int factor : new int[] {1, 2, 5}) {
        add(format.format(BigDecimal.valueOf(factor).scaleByPowerOfTen(power)), power);
      }
    }
  }

  static ScaleNames of(LanguageTag language) {
    return KNOWN.computeIfAbsent(language, ScaleNames::new);
  }

  private void add(String formatted, int power) {
    int digits = (int) formatted.chars().filter(Character::isDigit).count();
    String name = UnitNames.nameOf(formatted);
    int scale = power - digits + 1;
    if (digits == 0 || digits > 3 || name.isEmpty() || scale < 3) {
      return;
    }
    powers.putIfAbsent(name, scale);
    if (name.length() == 1 && name.charAt(0) >= 0x2E80) {
      characters.putIfAbsent(name.charAt(0), scale);
    }
  }

  Scale behind(String text, int from) {
    int at = TextSteps.behindSpace(text, from);
    if (at >= text.length() || !TextSteps.isLetter(text.charAt(at))) {
      return new Scale(0, from);
    }
    int power = characters.getOrDefault(text.charAt(at), 0);
    // In Hangul the same syllable opens words of its own: 365 조직.
    if (power > 0 && (at == from || Words.isUnspaced(text.charAt(at)))) {
      return new Scale(power, at + 1);
    }
    int end = TextSteps.behindWord(text, at);
    if (power > 0) {
      return new Scale(0, from);
    }
    int second = TextSteps.behindWord(text, TextSteps.behindSpace(text, end));
    int both = end - at < 5 && second > end ? power(text, at, second) : 0;
    return both > 0 ? new Scale(both, second) : new Scale(power(text, at, end), end);
  }

  private int power(String text, int from, int to) {
    return to - from > 20 ? 0 : powers.getOrDefault(Words.fold(text.substring(from, to)), 0);
  }
}
