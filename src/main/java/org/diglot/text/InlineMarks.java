package org.diglot.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which inline marks of a piece of Markdown belong together: code spans, brackets, parentheses.
 * Found in one pass, so that many unfinished marks cost no more than one.
 */
final class InlineMarks {

  private final String text;
  private final int[] partner;

  InlineMarks(String text) {
    this.text = text;
    this.partner = new int[text.length()];
    Arrays.fill(partner, -1);
    pairCode();
    pairBrackets();
  }

  /** Length of the run of one character that starts at an offset. */
  int runLength(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  /**
   * Offset of the closing backticks, bracket or parenthesis for the opening one at an offset, or
   * -1.
   */
  int closing(int at) {
    return partner[at];
  }

  private void pairCode() {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '`') {
        starts.add(i);
        i += runLength(i) - 1;
      }
    }
    Map<Integer, Integer> nextOfLength = new HashMap<>();
    for (int k = starts.size() - 1; k >= 0; k--) {
      Integer closer = nextOfLength.put(runLength(starts.get(k)), starts.get(k));
      partner[starts.get(k)] = closer == null ? -1 : closer;
    }
  }

  private void pairBrackets() {
    OpenMarks brackets = new OpenMarks();
    OpenMarks parentheses = new OpenMarks();
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '`' -> i = partner[i] < 0 ? i + runLength(i) - 1 : behindCode(i) - 1;
        case '[' -> brackets.open(i);
        case ']' -> brackets.close(i);
        case '(' -> parentheses.open(i);
        case ')' -> parentheses.close(i);
        default -> {}
      }
    }
  }

  /** Where marks of one kind stand that are not yet closed. */
  private final class OpenMarks {

    private int[] places = {};
    private int depth;

    void open(int at) {
      if (depth == places.length) {
        places = Arrays.copyOf(places, 2 * depth + 4);
      }
      places[depth++] = at;
    }

    void close(int at) {
      if (depth > 0) {
        partner[places[--depth]] = at;
      }
    }
  }

  /** Offset behind the code span whose opening backticks stand at an offset. */
  int behindCode(int at) {
    return partner[at] + runLength(at);
  }

  /** Offset of the parenthesis that opens a link's target behind a closing bracket, or -1. */
  int targetBehind(int closingBracket) {
    int at = closingBracket + 1;
    boolean target = at < text.length() && text.charAt(at) == '(' && partner[at] >= 0;
    return target ? at : -1;
  }

  /** Offset behind a web address that starts at an offset, or the offset itself. */
  int behindAddress(int at) {
    if (!text.startsWith("http://", at) && !text.startsWith("https://", at)) {
      return at;
    }
    int end = at;
    while (end < text.length()
        && text.charAt(end) < 0x80
        && !Character.isWhitespace(text.charAt(end))
        && "<>()[]\"`*|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > at && ".,;:!?'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
