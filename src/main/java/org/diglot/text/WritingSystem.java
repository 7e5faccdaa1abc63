package org.diglot.text;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.diglot.model.LanguageTag;

/**
 * The letters that a language is written with, by CLDR's likely subtags; and of the Chinese
 * characters, by the national character sets, those that another country writes.
 */
public final class WritingSystem {

  private static final int FIRST_HAN = 0x4E00;
  private static final int LAST_HAN = 0x9FFF;
  private static final BitSet MAINLAND = characters("GB2312");
  private static final BitSet TAIWAN = characters("Big5");
  private static final BitSet JAPAN = characters("Shift_JIS");

  private final String code;
  private final Set<UnicodeScript> scripts;
  private final BitSet foreign = new BitSet();

  private WritingSystem(String code) {
    this.code = code;
    this.scripts = scripts(code);
    switch (code) {
      case "Hans" -> only(TAIWAN, MAINLAND);
      case "Hant" -> only(MAINLAND, TAIWAN);
      case "Jpan" -> only(MAINLAND, JAPAN);
      default -> {}
    }
  }

  /** The writing of a language. */
  public static WritingSystem of(LanguageTag language) {
    ULocale locale = ULocale.addLikelySubtags(ULocale.forLanguageTag(language.value()));
    return new WritingSystem(locale.getScript());
  }

  private static Set<UnicodeScript> scripts(String code) {
    return switch (code) {
      case "Jpan" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
      case "Kore" -> EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
      case "Hans", "Hant" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
      default -> named(code).map(EnumSet::of).orElse(EnumSet.noneOf(UnicodeScript.class));
    };
  }

  private static Optional<UnicodeScript> named(String code) {
    try {
      return Optional.of(UnicodeScript.forName(code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static BitSet characters(String charset) {
    BitSet characters = new BitSet();
    if (Charset.isSupported(charset)) {
      CharsetEncoder encoder = Charset.forName(charset).newEncoder();
      for (int c = FIRST_HAN; c <= LAST_HAN; c++) {
        characters.set(c, encoder.canEncode((char) c));
      }
    }
    return characters;
  }

  private void only(BitSet theirs, BitSet own) {
    if (!own.isEmpty()) {
      foreign.or(theirs);
      foreign.andNot(own);
    }
  }

  /** Whether nothing is known of the writing. */
  public boolean isUnknown() {
    return scripts.isEmpty();
  }

  /** Whether the language is written with Latin letters. */
  public boolean isLatin() {
    return scripts.contains(UnicodeScript.LATIN);
  }

  /** Whether words stand without spaces between them. */
  public boolean isUnspaced() {
    return code.equals("Jpan") || code.equals("Hans") || code.equals("Hant") || code.equals("Thai");
  }

  /** Whether a run of letters is in the language's own script. */
  public boolean has(UnicodeScript script) {
    return scripts.contains(script) || script == UnicodeScript.COMMON;
  }

  /** Whether a character is one that only another country's Chinese characters have. */
  public boolean isForeign(char character) {
    return foreign.get(character);
  }

  /**
   * Natural logarithm of how many letters its texts have for one letter of Latin ones: what is
   * known before a translation is seen.
   */
  public double density() {
    return switch (code) {
      case "Jpan" -> -0.8;
      case "Hans", "Hant" -> -1.15;
      case "Kore" -> -0.82;
      case "Arab" -> -0.22;
      case "Hebr" -> -0.32;
      default -> 0;
    };
  }
}
