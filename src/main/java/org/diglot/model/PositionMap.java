package org.diglot.model;

import java.util.Arrays;

/**
 * Maps offsets of a derived text back to the file it was made from. The derived text is a sequence
 * of runs, each copied from one place of the file; within a run offsets advance together.
 */
public final class PositionMap {

  private final int[] derivedStarts;
  private final int[] fileStarts;
  private final int derivedLength;

  private PositionMap(int[] derivedStarts, int[] fileStarts, int derivedLength) {
    this.derivedStarts = derivedStarts;
    this.fileStarts = fileStarts;
    this.derivedLength = derivedLength;
  }

  /** The map of a text that is the file's own from {@code fileStart} on. */
  public static PositionMap shifted(int fileStart, int length) {
    return new PositionMap(new int[] {0}, new int[] {fileStart}, length);
  }

  /** Length of the derived text. */
  public int length() {
    return derivedLength;
  }

  /**
   * The file offset of the character at a derived offset.
   *
   * @param offset from 0 to the derived text's length; the end maps behind the last character
   */
  public int toFile(int offset) {
    if (offset < 0 || offset > derivedLength) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + derivedLength);
    }
    boolean behindLast = offset == derivedLength && offset > 0;
    int probe = behindLast ? offset - 1 : offset;
    int found = Arrays.binarySearch(derivedStarts, probe);
    int run = found >= 0 ? found : -found - 2;
    return run < 0 ? offset : fileStarts[run] + (offset - derivedStarts[run]);
  }

  /** The file range that a derived range was made from. */
  public TextRange toFile(TextRange range) {
    int start = toFile(range.start());
    if (range.length() == 0) {
      return TextRange.at(start);
    }
    return new TextRange(start, Math.max(start, toFile(range.end() - 1) + 1));
  }

  /** Collects a derived text together with its map. */
  static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] derivedStarts = new int[32];
    private int[] fileStarts = new int[32];
    private int runs;

    /**
     * Appends {@code part}, which the file holds from {@code fileStart} on, character by character.
     */
    void append(CharSequence part, int fileStart) {
      if (part.length() == 0) {
        return;
      }
      startRun(fileStart);
      text.append(part);
    }

    private void startRun(int fileStart) {
      if (runs > 0
          && fileStarts[runs - 1] + (text.length() - derivedStarts[runs - 1]) == fileStart) {
        return;
      }
      if (runs == derivedStarts.length) {
        derivedStarts = Arrays.copyOf(derivedStarts, runs * 2);
        fileStarts = Arrays.copyOf(fileStarts, runs * 2);
      }
      derivedStarts[runs] = text.length();
      fileStarts[runs++] = fileStart;
    }

    /** Length of the text so far. */
    int length() {
      return text.length();
    }

    String text() {
      return text.toString();
    }

    PositionMap positions() {
      return new PositionMap(
          Arrays.copyOf(derivedStarts, runs), Arrays.copyOf(fileStarts, runs), text.length());
    }
  }
}
