package org.diglot.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.diglot.model.Block;
import org.diglot.model.BlockKind;

/** Which cell of which table the sentences of one side stand in. */
final class Tables {

  private final int[] table;
  private final int[] rowHead;
  private final int[] columnHead;
  private final Map<Integer, Integer> firstOfRow = new HashMap<>();
  private final Map<Integer, Integer> heads = new HashMap<>();
  private int current = Texts.NONE;
  private boolean inHead;

  Tables(Side side) {
    int size = side.size();
    table = new int[size];
    rowHead = new int[size];
    columnHead = new int[size];
    Arrays.fill(table, Texts.NONE);
    Arrays.fill(rowHead, Texts.NONE);
    Arrays.fill(columnHead, Texts.NONE);
    for (int i = 0; i < size; i++) {
      if (side.isCell(i)) {
        read(side, i);
      } else {
        current = Texts.NONE;
      }
    }
  }

  private void read(Side side, int i) {
    Block block = side.block(i);
    boolean isHead = block.kind() == BlockKind.TABLE_HEAD;
    if (current == Texts.NONE || isHead && !inHead) {
      current = side.row(i);
      heads.clear();
    }
    inHead = isHead;
    if (isHead) {
      heads.putIfAbsent(side.column(i), side.loose(i));
    }
    table[i] = current;
    rowHead[i] = firstOfRow.computeIfAbsent(side.row(i), row -> i);
    columnHead[i] = heads.getOrDefault(side.column(i), Texts.NONE);
  }

  /** A number for the table, from its first row; only for cells. */
  int table(int i) {
    return table[i];
  }

  /** The first sentence in the row; only for cells. */
  int rowHead(int i) {
    return rowHead[i];
  }

  /** Id of the words of the column's head, if there is one. */
  int columnHead(int i) {
    return columnHead[i];
  }
}
