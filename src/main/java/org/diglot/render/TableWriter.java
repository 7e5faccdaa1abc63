package org.diglot.render;

import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes pipe tables. Rows of empty cells, which the localisation build leaves at the end of
 * tables, are not written. A table with an empty first header cell and a bold first column is a
 * matrix: its first column heads the rows.
 */
final class TableWriter {

  private final Writing writing;
  private final InlineWriter inlines;

  TableWriter(Writing writing, InlineWriter inlines) {
    this.writing = writing;
    this.inlines = inlines;
  }

  void write(TableBlock table) {
    List<TableRow> head = rows(table, TableHead.class);
    List<TableRow> body =
        rows(table, TableBody.class).stream().filter(TableWriter::hasText).toList();
    boolean matrix = isMatrix(head, body);
    writing.open("table", "");
    if (head.stream().anyMatch(TableWriter::hasText)) {
      writeRows("thead", head, false);
    }
    writeRows("tbody", body, matrix);
    writing.marksTo(table.getEndOffset());
    writing.close("table");
    writing.out().append('\n');
  }

  private static List<TableRow> rows(TableBlock table, Class<? extends Node> part) {
    List<TableRow> rows = new ArrayList<>();
    for (Node child : table.getChildren()) {
      if (part.isInstance(child)) {
        for (Node row : child.getChildren()) {
          rows.add((TableRow) row);
        }
      }
    }
    return rows;
  }

  private static List<TableCell> cells(TableRow row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node cell : row.getChildren()) {
      if (cell instanceof TableCell tableCell) {
        cells.add(tableCell);
      }
    }
    return cells;
  }

  private static boolean hasText(TableRow row) {
    return cells(row).stream().anyMatch(cell -> !cell.getText().isBlank());
  }

  private static boolean isMatrix(List<TableRow> head, List<TableRow> body) {
    boolean emptyCorner =
        head.size() == 1
            && !cells(head.get(0)).isEmpty()
            && cells(head.get(0)).get(0).getText().isBlank();
    return emptyCorner
        && !body.isEmpty()
        && body.stream().allMatch(row -> !cells(row).isEmpty() && isBold(cells(row).get(0)));
  }

  private static boolean isBold(TableCell cell) {
    Node only = cell.getFirstChild();
    while (only != null && only.getChars().isBlank()) {
      only = only.getNext();
    }
    return only instanceof StrongEmphasis;
  }

  private void writeRows(String element, List<TableRow> rows, boolean matrix) {
    if (rows.isEmpty()) {
      return;
    }
    writing.open(element, "");
    for (TableRow row : rows) {
      writing.marksTo(row.getStartOffset() - 1);
      writing.open("tr", "");
      boolean first = true;
      for (TableCell cell : cells(row)) {
        writeCell(cell, matrix && first);
        first = false;
      }
      writing.close("tr");
      writing.out().append('\n');
    }
    writing.close(element);
  }

  private void writeCell(TableCell cell, boolean headsRow) {
    boolean emptyCorner = cell.isHeader() && cell.getText().isBlank();
    String element = (cell.isHeader() && !emptyCorner) || headsRow ? "th" : "td";
    String scope = headsRow ? " scope=\"row\"" : " scope=\"col\"";
    writing.open(element, (element.equals("th") ? scope : "") + alignment(cell));
    inlines.writeChildren(cell);
    writing.marksTo(cell.getText().getEndOffset());
    writing.close(element);
  }

  private static String alignment(TableCell cell) {
    return cell.getAlignment() == null
        ? ""
        : Writing.attribute(
            "class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
  }
}
