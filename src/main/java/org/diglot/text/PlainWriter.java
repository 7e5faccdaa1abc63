package org.diglot.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Puts the plain text together: what of the Markdown is dropped, and what stands instead. */
final class PlainWriter {

  private final String text;
  private final boolean[] dropped;
  private final Map<Integer, String> instead = new HashMap<>(0);
  private int[] offsets = new int[0];
  private int[] indexes = new int[0];
  private String plain = "";

  PlainWriter(String text) {
    this.text = text;
    this.dropped = new boolean[text.length()];
  }

  String markdown() {
    return text;
  }

  boolean isDropped(int at) {
    return dropped[at];
  }

  /** Whether a backslash that is not shown stands there. */
  boolean isEscape(int at) {
    return dropped[at] && text.charAt(at) == '\\';
  }

  void drop(int start, int end) {
    for (int i = start; i < end; i++) {
      dropped[i] = true;
    }
  }

  void keep(int start, int end) {
    for (int i = start; i < end; i++) {
      dropped[i] = false;
    }
  }

  void put(int at, char character) {
    put(at, Character.toString(character));
  }

  void put(int at, String characters) {
    instead.put(at, characters);
  }

  /** Drops marks of headings, quotes and list items; returns the offset behind them. */
  int skipBlockMarks() {
    int at = 0;
    int mark = behindBlockMark(at);
    while (mark > at) {
      at = mark;
      mark = behindBlockMark(at);
    }
    while (at > 0 && at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    drop(0, at);
    return at;
  }

  private int behindBlockMark(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at == text.length()) {
      return from;
    }
    int end = at;
    while (end < text.length() && end - at < 6 && text.charAt(end) == '#') {
      end++;
    }
    if (end == at && ">-*+".indexOf(text.charAt(at)) >= 0) {
      end++;
    }
    boolean quote = text.charAt(at) == '>';
    boolean isMark = end > at && (quote || end < text.length() && text.charAt(end) == ' ');
    return isMark ? end : from;
  }

  /** Makes a line break and the blanks around it one space, or a line feed behind two spaces. */
  int lineBreak(int at) {
    int start = at;
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    return lineBreak(start, at, at - start >= 2 ? '\n' : ' ');
  }

  /** Makes a line break and the blanks behind it a line feed. */
  int hardBreak(int at) {
    return lineBreak(at, at, '\n');
  }

  private int lineBreak(int start, int at, char shown) {
    int end = at;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    drop(start, end);
    put(start, shown);
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Drops the backslashes of a piece, and gives what remains. */
  String unescaped(int start, int end) {
    String written = text.substring(start, end);
    if (written.indexOf('\\') < 0) {
      return written;
    }
    StringBuilder rest = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      dropped[i] = text.charAt(i) == '\\';
      if (!dropped[i]) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }

  /** Puts the text together. */
  void write() {
    int size = text.length();
    for (String characters : instead.values()) {
      size += characters.length();
    }
    char[] out = new char[size];
    offsets = new int[size];
    indexes = new int[text.length() + 1];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      indexes[i] = length;
      if (!dropped[i]) {
        offsets[length] = i;
        out[length++] = text.charAt(i);
      } else if (!instead.isEmpty()) {
        String characters = instead.getOrDefault(i, "");
        for (int k = 0; k < characters.length(); k++) {
          offsets[length] = i;
          out[length++] = characters.charAt(k);
        }
      }
    }
    indexes[text.length()] = length;
    offsets = Arrays.copyOf(offsets, length);
    plain = new String(out, 0, length);
  }

  String plain() {
    return plain;
  }

  /** Offsets in the Markdown of the characters of the plain text. */
  int[] offsets() {
    return offsets;
  }

  /** The offset in the plain text for one in the Markdown. */
  int index(int offset) {
    return indexes[offset];
  }
}
