package org.diglot.text;

import com.ibm.icu.lang.UScript;
import java.lang.Character.UnicodeScript;

/** Which kind of script a character is of. */
public final class Scripts {

  private Scripts() {}

  /** Whether it is of a script that writes no spaces between words, punctuation excepted. */
  public static boolean isUnspaced(int codePoint) {
    if (codePoint < 0x0E00 || codePoint >= 0xAC00 && codePoint <= 0xD7A3) {
      return false;
    }
    // Looking a script up takes a search, and most letters asked about are these.
    if (codePoint >= 0x4E00 && codePoint <= 0x9FEF
        || codePoint >= 0x3041 && codePoint <= 0x3096
        || codePoint >= 0x30A1 && codePoint <= 0x30FA) {
      return true;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      default -> codePoint == '\u30FC' || codePoint == '\u3005';
    };
  }

  /** Whether it is a Chinese character or Japanese kana. */
  public static boolean isHanOrKana(int codePoint) {
    if (codePoint < 0x2E80) {
      return false;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> codePoint == '\u30FC' || codePoint == '\u3005';
    };
  }

  /** Whether it is a letter of a script that writes spaces between words. */
  public static boolean isSpacedLetter(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint | 0x20) >= 'a' && (codePoint | 0x20) <= 'z';
    }
    return Character.isLetter(codePoint) && !isUnspaced(codePoint);
  }

  /** Whether it is a letter of Korean. */
  public static boolean isHangul(int codePoint) {
    return codePoint >= 0x1100 && UnicodeScript.of(codePoint) == UnicodeScript.HANGUL;
  }

  /** Whether it is a letter of a script that runs from right to left. */
  public static boolean isRightToLeft(int codePoint) {
    if (codePoint < 0x0590 || (codePoint > 0x08FF && codePoint < 0xFB1D)) {
      return false;
    }
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether it is a letter of the Arabic script. */
  public static boolean isArabic(int codePoint) {
    return codePoint >= 0x0600
        && codePoint <= 0xFEFC
        && UnicodeScript.of(codePoint) == UnicodeScript.ARABIC;
  }

  /** Whether its script joins letters, so that joiners and their contrary change its look. */
  public static boolean isJoining(int codePoint) {
    if (codePoint < 0x0600) {
      return false;
    }
    return UScript.isCased(UScript.getScript(codePoint)) ? false : !isHanOrKana(codePoint);
  }
}
