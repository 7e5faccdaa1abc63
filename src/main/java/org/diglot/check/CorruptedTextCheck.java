package org.diglot.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/**
 * Text that was read in another encoding than it was written in, or that lost its letters: {@code
 * traduÃ§Ã£o}, {@code l’accÃ¨s}, {@code acc�s}, {@code acc?s}.
 */
final class CorruptedTextCheck implements PairCheck {

  static final Rule RULE = new Rule("corrupted-text", Severity.ERROR, "characters");

  private static final Charset WINDOWS =
      Charset.isSupported("windows-1252")
          ? Charset.forName("windows-1252")
          : StandardCharsets.ISO_8859_1;
  private static final char LOST = '\uFFFD';
  private static final int LEAST_MARKS = 2;

  /** Whatever the source has as well that often is what the page is about. */
  private static final int MOST_TRIES = 50;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    String text = pair.target().markdown();
    CharacterSet characters = pair.target().characters();
    if (pair.target().isTooLong() || characters.isPrintable() && !characters.has('?')) {
      return;
    }
    int tries = 0;
    for (int at = 0; at < text.length() && tries < MOST_TRIES; at++) {
      char c = text.charAt(at);
      if (c >= 0x80 || c == '?' || c < ' ') {
        int end = end(text, at);
        if (end > at && !pair.source().markdown().contains(text.substring(at, end))) {
          report(pair, at, end, findings);
          return;
        }
        tries += end > at || c == '?' ? 1 : 0;
      }
    }
  }

  /** Offset behind something corrupted that starts at an offset, or the offset itself. */
  private static int end(String text, int at) {
    char c = text.charAt(at);
    if (c == LOST || isControl(c) || c >= '\uE000' && c < '\uF900' || isLoneSurrogate(text, at)) {
      return at + 1;
    }
    if (c == '?') {
      return endOfMarks(text, at);
    }
    return c >= '\u00C2' && c <= '\u00EF' ? endOfMisread(text, at) : at;
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f'
        || c >= 0x7F && c < 0xA0 && c != 0x85;
  }

  private static boolean isLoneSurrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /** Question marks in place of letters: within a word, or several in a row. */
  private static int endOfMarks(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '?') {
      end++;
    }
    boolean within =
        at > 1
            && end < text.length()
            && Character.isLowerCase(text.charAt(at - 1))
            && Character.isLowerCase(text.charAt(end))
            && !isInAddress(text, at);
    return within || end - at > LEAST_MARKS ? end : at;
  }

  private static boolean isInAddress(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && at - start < 2000) {
      start--;
    }
    for (int i = start; i < at; i++) {
      if ("/=#_&.`".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Letters of UTF-8 that were read as Windows-1252. */
  private static int endOfMisread(String text, int start) {
    int at = start;
    int letters = 0;
    while (at < text.length()) {
      int length = sequence(text, at);
      if (length == 0) {
        break;
      }
      at += length;
      letters++;
    }
    return letters >= LEAST_MARKS || letters == 1 && isSure(text, start) ? at : start;
  }

  /** Length of a misread letter, 0 where there is none. */
  private static int sequence(String text, int at) {
    char lead = text.charAt(at);
    int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : 0;
    if (length == 0 || at + length > text.length()) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      int value = value(text.charAt(i));
      if (value < 0x80 || value > 0xBF) {
        return 0;
      }
    }
    return length;
  }

  private static int value(char c) {
    if (c <= 0xFF) {
      return c;
    }
    byte[] bytes = String.valueOf(c).getBytes(WINDOWS);
    return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : 0;
  }

  /** Whether a single sequence is one that no language writes: Ã©, Â°, â€™. */
  private static boolean isSure(String text, int at) {
    char lead = text.charAt(at);
    char next = text.charAt(at + 1);
    return switch (lead) {
      case 'Ã' -> next != '\u00A0' && "»«’”".indexOf(next) < 0;
      case 'Â' ->
          "»«’”\u00A0".indexOf(next) < 0
              || at > 0
                  && Character.isLetter(text.charAt(at - 1))
                  && Character.isLowerCase(text.charAt(at - 1));
      case 'â' -> next == '€';
      case 'Å', 'Ä' -> "»«’”“\u00A0–—…".indexOf(next) < 0;
      case 'ï' -> next == '¿' || next == '»';
      default -> false;
    };
  }

  private static void report(Pair pair, int start, int end, Findings findings) {
    String text = pair.target().markdown();
    int from = Math.max(0, start - 20);
    int to = Math.min(text.length(), end + 20);
    findings.report(
        pair.finding(
                RULE,
                pair.target().range(start, end),
                "the translation holds corrupted characters: "
                    + Quoted.of(text.substring(from, to)))
            .withRemedy("restore the letters"));
  }
}
