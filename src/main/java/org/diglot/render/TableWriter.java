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
    int columns = head.isEmpty() ? Integer.MAX_VALUE : cells(head.get(0)).size();
    body.forEach(row -> reportExtraCells(row, columns));
    writing.open("table", "");
    if (head.stream().anyMatch(TableWriter::hasText)) {
      writeRows("thead", head, false, columns);
    }
    writeRows("tbody", body, matrix, columns);
    writing.marksInside(table.getEndOffset());
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

  /** A body row's cells up to the table's width, and beyond it those up to the last with text. */
  private static List<TableCell> cells(TableRow row, int columns) {
    List<TableCell> cells = cells(row);
    while (cells.size() > columns && cells.get(cells.size() - 1).getText().isBlank()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  /** Other readers drop what a row has beyond its table's width; guidance must not vanish so. */
  private void reportExtraCells(TableRow row, int columns) {
    List<TableCell> cells = cells(row, columns);
    if (cells.size() > columns) {
      TableCell first = cells.get(columns);
      writing.report(
          RenderRules.LONG_TABLE_ROW,
          writing.location(first.getChars()),
          "this row has " + cells.size() + " cells, its table " + columns + " columns",
          "add a column to the table's head, or write \\| for a bar in the text");
    }
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

  private void writeRows(String element, List<TableRow> rows, boolean matrix, int columns) {
    if (rows.isEmpty()) {
      return;
    }
    writing.open(element, "");
    for (TableRow row : rows) {
      writing.marksTo(row.getStartOffset() - 1);
      writing.open("tr", "");
      boolean first = true;
      for (TableCell cell : cells(row, columns)) {
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
    writing.marksInside(cell.getText().getEndOffset());
    writing.close(element);
  }

  private static String alignment(TableCell cell) {
    return cell.getAlignment() == null
        ? ""
        : Writing.attribute(
            "class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
  }
}
