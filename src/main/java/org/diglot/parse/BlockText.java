package org.diglot.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diglot.model.TextRange;

/** A leaf's text on one line: its pieces joined by spaces, with the way back to the file. */
final class BlockText {

  private final String text;
  private final int[] origins;
  private final List<TextRange> hardBreaks;

  private BlockText(String text, int[] origins, List<TextRange> hardBreaks) {
    this.text = text;
    this.origins = origins;
    this.hardBreaks = hardBreaks;
  }

  /** Joins the pieces of a scanned text. */
  static BlockText of(String scanned, List<TextRange> pieces) {
    StringBuilder joined = new StringBuilder();
    int[] origins = new int[64];
    List<TextRange> breaks = new ArrayList<>();
    for (TextRange piece : pieces) {
      int needed = joined.length() + piece.length() + 1;
      if (needed > origins.length) {
        origins = Arrays.copyOf(origins, Math.max(needed, origins.length * 2));
      }
      if (joined.length() > 0) {
        int mark = backslash(joined);
        if (mark > 0 || isHardBreak(scanned, origins[joined.length() - 1] + 1)) {
          breaks.add(new TextRange(joined.length() - mark, joined.length() + 1));
        }
        origins[joined.length()] = piece.start() - 1;
        joined.append(' ');
      }
      for (int i = piece.start(); i < piece.end(); i++) {
        char c = scanned.charAt(i);
        origins[joined.length()] = i;
        joined.append(c == '\t' ? ' ' : c);
      }
    }
    return new BlockText(joined.toString(), Arrays.copyOf(origins, joined.length()), breaks);
  }

  /** One where a line ends with a backslash that escapes, else 0. */
  private static int backslash(CharSequence line) {
    int slashes = 0;
    while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2;
  }

  private static boolean isHardBreak(String scanned, int behind) {
    return scanned.startsWith("  ", behind);
  }

  /** Where lines end with a hard break, the backslash and the blank it became. */
  List<TextRange> hardBreaks() {
    return hardBreaks;
  }

  /** The text; blanks are spaces. */
  String text() {
    return text;
  }

  /** The range of the scanned text that a range of this text was made from. */
  TextRange origin(int from, int to) {
    if (from >= to) {
      return TextRange.at(from < origins.length ? origins[from] : 0);
    }
    return new TextRange(origins[from], Math.max(origins[from], origins[to - 1] + 1));
  }
}
