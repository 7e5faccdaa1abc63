package org.diglot.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits without anything between them.
 *
 * @param start offset of the first one
 * @param end offset behind the last one
 * @param ascii the same digits as 0 to 9
 */
record DigitRun(int start, int end, String ascii) {

  /** The runs of a text, in order. */
  static List<DigitRun> of(String text) {
    List<DigitRun> runs = List.of();
    int at = next(text, 0);
    while (at < text.length()) {
      int end = at + 1;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      if (runs.isEmpty()) {
        runs = new ArrayList<>();
      }
      runs.add(new DigitRun(at, end, ascii(text, at, end)));
      at = next(text, end);
    }
    return runs;
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isDigit(char c) {
    return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  private static String ascii(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      out.append((char) ('0' + Character.digit(text.charAt(i), 10)));
    }
    return out.toString();
  }

  int length() {
    return end - start;
  }

  /** The number they spell; -1 where they are too many. */
  int number() {
    return length() > 9 ? -1 : Integer.parseInt(ascii);
  }

  boolean isYear() {
    return length() == 4 && (ascii.startsWith("19") || ascii.startsWith("20"));
  }

  boolean isWithin(int least, int most) {
    return length() <= 2 && number() >= least && number() <= most;
  }
}
