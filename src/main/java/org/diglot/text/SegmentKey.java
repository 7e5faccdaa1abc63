package org.diglot.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The public name of a segment, made from its source text: {@code k} and eight hexadecimal digits,
 * such as {@code k5f70bf18}.
 *
 * <p>Links to a sentence must outlive the next hand-off and lead to the same sentence in every
 * language. The ids in the files do neither: their prefix differs per file and their ordinal shifts
 * with every insertion. The source text is the same everywhere, so its hash is the name. What only
 * tools change without changing the sentence (white space, escapes, invisible characters, Unicode
 * composition) does not change the key. Equal sentences of a page have equal keys; whoever writes
 * ids numbers the repeats.
 */
public final class SegmentKey {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char FIRST_COMBINING = '\u0300';
  private static final int HASH_BYTES = 4;

  private SegmentKey() {}

  /** The key of a source text given as Markdown. */
  public static String of(String sourceText) {
    byte[] hash = sha256().digest(normalised(sourceText).getBytes(StandardCharsets.UTF_8));
    return "k" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
  }

  /** A source text without what only tools change: what keys are made from. */
  public static String normalised(String markdown) {
    return isNormalised(markdown) ? markdown : normalise(markdown);
  }

  /** Whether there is surely nothing to change: Latin letters, single spaces and no escape. */
  private static boolean isNormalised(String markdown) {
    char before = ' ';
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      boolean ascii = c > ' ' && c < 0x7F && c != '\\';
      boolean space = c == ' ' && before != ' ';
      if (!ascii && !space && (c <= NO_BREAK_SPACE || c >= FIRST_COMBINING)) {
        return false;
      }
      before = c;
    }
    return before != ' ' || markdown.isEmpty();
  }

  private static String normalise(String markdown) {
    StringBuilder out = new StringBuilder(markdown.length());
    boolean space = false;
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (UCharacter.isUWhiteSpace(c)) {
        space = true;
      } else if (!isInvisible(c) && !isUndoneEscape(markdown, i)) {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        out.append(c);
        i = appendEscaped(markdown, i, out);
      }
    }
    return Normalizer2.getNFCInstance().normalize(out);
  }

  /** Keeps a pair of backslashes together, so that the second one escapes nothing. */
  private static int appendEscaped(String text, int at, StringBuilder out) {
    if (text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '\\') {
      out.append('\\');
      return at + 1;
    }
    return at;
  }

  private static boolean isUndoneEscape(String text, int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && "*_`".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
