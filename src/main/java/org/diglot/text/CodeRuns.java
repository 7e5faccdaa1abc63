package org.diglot.text;

/** Finds the backticks that close a code span; all failures together cost one pass. */
final class CodeRuns {

  private static final int LONGEST = 80;

  private final String text;

  /** Filled with the first failure. */
  private int[] lastOfLength = {};

  private boolean scanned;

  CodeRuns(String text) {
    this.text = text;
  }

  /** The offset behind the run of one character that starts at an offset. */
  int behindRun(int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end;
  }

  /** The offset of the backticks that close what opens with those at an offset, or -1. */
  int closing(int at, int behind) {
    int length = behind - at;
    if (length > LONGEST || scanned && lastOfLength[length] <= at) {
      return -1;
    }
    int run = text.indexOf('`', behind);
    while (run >= 0) {
      int end = behindRun(run);
      if (end - run == length) {
        return run;
      }
      if (end - run <= LONGEST) {
        lastOfLength = lastOfLength.length == 0 ? new int[LONGEST + 1] : lastOfLength;
        lastOfLength[end - run] = Math.max(run, lastOfLength[end - run]);
      }
      run = text.indexOf('`', end);
    }
    lastOfLength = lastOfLength.length == 0 ? new int[LONGEST + 1] : lastOfLength;
    scanned = true;
    return -1;
  }
}
