package org.diglot.text;

import java.util.Arrays;

/** Which square brackets belong together; found when first asked for. */
final class BracketPairs {

  private final String text;
  private int[] partner = new int[0];

  BracketPairs(String text) {
    this.text = text;
  }

  /** The offset of the bracket that closes the one at an offset, or -1. */
  int closing(int at) {
    if (partner.length == 0) {
      pair();
    }
    return partner[at];
  }

  private void pair() {
    partner = new int[text.length()];
    Arrays.fill(partner, -1);
    int[] open = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '[' -> open[depth++] = i;
        case ']' -> {
          if (depth > 0) {
            partner[open[--depth]] = i;
          }
        }
        default -> {}
      }
    }
  }
}
