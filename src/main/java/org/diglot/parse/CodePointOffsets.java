package org.diglot.parse;

/** Turns places counted in code points of a block into UTF-16 offsets of the file. */
final class CodePointOffsets {

  private final int[] units;
  private final int length;
  private final int blockStart;

  CodePointOffsets(String block, int blockStart) {
    this.blockStart = blockStart;
    this.length = block.length();
    int points = block.codePointCount(0, length);
    this.units = points == length ? new int[0] : unitsOf(block, points);
  }

  private static int[] unitsOf(String block, int points) {
    int[] units = new int[points];
    int unit = 0;
    for (int i = 0; i < points; i++) {
      units[i] = unit;
      unit += Character.charCount(block.codePointAt(unit));
    }
    return units;
  }

  /** The file offset of the code point with this index; an index behind the last gives the end. */
  int toFile(int codePointIndex) {
    if (units.length == 0) {
      return blockStart + Math.min(codePointIndex, length);
    }
    return blockStart + (codePointIndex < units.length ? units[codePointIndex] : length);
  }
}
