package org.diglot.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes spellings that a reader takes for the same one: compatibility forms, case, accents of Latin
 * and Greek, Arabic and Hebrew points and lengthening, forms of alef, katakana as hiragana. Works
 * character by character with the marks behind each, so that the site's script, which must know
 * where a found place stands in the text, comes to the same.
 */
final class Folding {

  private static final Map<Integer, String> LETTERS = new HashMap<>();
  private static final Map<Character, String> SINGLES = new ConcurrentHashMap<>();

  static {
    String pairs =
        "ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ς σ ё е "
            + "آ ا أ ا إ ا ٱ ا ى ي ی ي ئ ي ؤ و ة ه ک ك";
    String[] words = pairs.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      LETTERS.put(words[i].codePointAt(0), words[i + 1]);
    }
    for (int digit = 0; digit < 10; digit++) {
      LETTERS.put(0x0660 + digit, Integer.toString(digit));
      LETTERS.put(0x06F0 + digit, Integer.toString(digit));
    }
  }

  private Folding() {}

  /** The text as terms are cut from it. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = clusterEnd(text, at);
      char c = text.charAt(at);
      if (end == at + 1 && isPlain(c)) {
        folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      } else {
        folded.append(end == at + 1 ? single(c) : cluster(text.substring(at, end)));
      }
      at = end;
    }
    return folded.toString();
  }

  private static boolean isPlain(char c) {
    return c < 0x80
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3);
  }

  /** A character with the marks behind it, also the voicing marks of narrow katakana. */
  private static int clusterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (next < 0x300 || !(Scripts.isMark(next) || next == 0xFF9E || next == 0xFF9F)) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  /** Alphabets have few letters: each is folded once. */
  private static String single(char c) {
    return SINGLES.computeIfAbsent(c, letter -> cluster(letter.toString()));
  }

  private static String cluster(String cluster) {
    String lower = Normalizer.normalize(cluster, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(parts.length());
    int base = 0;
    for (int i = 0; i < parts.length(); i += Character.charCount(parts.codePointAt(i))) {
      int c = parts.codePointAt(i);
      base = Scripts.isMark(c) ? base : c;
      if (!isDropped(c, base)) {
        kept.appendCodePoint(c);
      }
    }
    StringBuilder folded = new StringBuilder(2);
    Normalizer.normalize(kept, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> folded.append(letter(c)));
    return folded.toString();
  }

  private static boolean isDropped(int c, int base) {
    if (c >= 0x0300 && c <= 0x036F) {
      boolean latin = base < 0x0400 || (base >= 0x1E00 && base <= 0x1FFF);
      return latin || (c <= 0x0301 && base < 0x0530);
    }
    return (c >= 0x064B && c <= 0x065F)
        || c == 0x0640
        || c == 0x0670
        || (c >= 0x06D6 && c <= 0x06ED && Scripts.isMark(c))
        || (c >= 0x0591 && c <= 0x05C7)
        || c == 0x00AD
        || (c >= 0x200B && c <= 0x200F)
        || c == 0x2060
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF;
  }

  private static String letter(int c) {
    if (c >= 0x30A1 && c <= 0x30F6) {
      return Character.toString(c - 0x60);
    }
    String other = LETTERS.get(c);
    return other == null ? Character.toString(c) : other;
  }
}
