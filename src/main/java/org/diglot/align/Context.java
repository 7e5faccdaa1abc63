package org.diglot.align;

import java.util.List;

/** What tells sentences of one text apart: where they stand. */
interface Context {

  /** An id of the place of a sentence, the same on either side; 0 where there is none. */
  long of(Side side, int i);

  /** Nothing: only a text that does not repeat is told. */
  Context ALONE = (side, i) -> 1;

  /** For sentences between the same links. */
  List<Context> IN_SEQUENCE =
      List.of(
          Context::section,
          Context::cell,
          around(8, 8),
          around(3, 3),
          around(1, 1),
          around(2, 0),
          around(0, 2),
          around(1, 0),
          around(0, 1),
          ALONE);

  /** For sentences anywhere on the page. */
  List<Context> ANYWHERE =
      List.of(
          inSection(around(3, 3)),
          around(8, 8),
          around(3, 3),
          inSection(around(1, 1)),
          inSection(Context::cell),
          inSection(around(2, 0)),
          inSection(around(0, 2)),
          around(2, 2));

  /** The section's anchor and heading. */
  static long section(Side side, int i) {
    return mix(side.section(i), 1);
  }

  /** The first cell of the row and the head of the column. */
  static long cell(Side side, int i) {
    return side.isCell(i) ? mix(mix(side.rowHead(i), side.columnHead(i)), 2) : 0;
  }

  /** The sentences before and behind. */
  static Context around(int before, int behind) {
    return (side, i) -> {
      long id = 31L * before + behind;
      for (int k = i - before; k <= i + behind; k++) {
        id = k == i ? id : mix(id, side.loose(k));
      }
      return id;
    };
  }

  private static Context inSection(Context context) {
    return (side, i) -> {
      long id = context.of(side, i);
      return id == 0 ? 0 : mix(id, side.section(i));
    };
  }

  /** Makes one id of two. */
  static long mix(long id, long other) {
    long h = (id ^ other * 0x9E3779B97F4A7C15L) * 0xC2B2AE3D27D4EB4FL;
    return h ^ h >>> 29;
  }
}
