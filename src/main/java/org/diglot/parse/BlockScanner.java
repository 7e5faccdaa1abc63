package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diglot.model.TextRange;
import org.diglot.parse.BlockMarks.HtmlEnd;
import org.diglot.parse.Containers.Opening;

/**
 * Cuts a page's Markdown into leaf blocks, line by line: the block structure of CommonMark and pipe
 * tables, and the lines that the docs platforms understand. Each line is looked at once, so the
 * work grows with the text.
 */
final class BlockScanner {

  private enum Open {
    NOTHING,
    PARAGRAPH,
    TABLE,
    FENCE,
    INDENTED,
    HTML
  }

  private static final int CODE_INDENT = 4;

  private final String text;
  private final int start;
  private final LineCursor line;
  private final BlockMarks marks;
  private final Containers containers;
  private final TableCells cells;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<TextRange> pieces = new ArrayList<>();

  private Open open = Open.NOTHING;
  private int openStart;
  private int openEnd;
  private char fenceMark;
  private int fenceLength;
  private HtmlEnd htmlEnd = HtmlEnd.NONE;
  private int rows;

  private BlockScanner(String text, int start) {
    this.text = text;
    this.start = start;
    this.line = new LineCursor(text);
    this.marks = new BlockMarks(text);
    this.containers = new Containers(marks);
    this.cells = new TableCells(text);
  }

  /** The leaf blocks of a text from an offset on, in order; ranges are those of the text. */
  static List<Leaf> scan(String text, int start) {
    BlockScanner scanner = new BlockScanner(text, start);
    scanner.scan();
    return scanner.leaves;
  }

  private void scan() {
    int at = start;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      int next = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
      line.start(at, end);
      readLine(at);
      at = next;
    }
    close();
  }

  private void readLine(int lineStart) {
    int matched = containers.match(line);
    boolean all = matched == containers.size();
    if (!all && open != Open.PARAGRAPH) {
      leave(matched);
      all = true;
    }
    if (all && continuesVerbatim(lineStart)) {
      return;
    }
    boolean lazy = !all;
    Opening opening = containers.opens(line, open == Open.PARAGRAPH);
    while (opening != Opening.NOTHING) {
      if (lazy) {
        leave(matched);
        lazy = false;
      }
      close();
      containers.enter(opening, line);
      opening = containers.opens(line, false);
    }
    if (lazy && (line.isBlank() || startsLeaf())) {
      leave(matched);
      lazy = false;
    }
    readLeaf(lazy);
  }

  private void leave(int matched) {
    close();
    containers.leave(matched);
  }

  /** Gives a line to the code or HTML that is open, if it belongs there. */
  private boolean continuesVerbatim(int lineStart) {
    switch (open) {
      case FENCE -> {
        openEnd = line.end();
        if (marks.closesFence(line.offset(), line.end(), fenceMark, fenceLength)) {
          close();
        } else {
          pieces.add(new TextRange(lineStart, line.end()));
        }
        return true;
      }
      case INDENTED -> {
        if (line.isBlank() || line.indent() >= CODE_INDENT) {
          pieces.add(new TextRange(lineStart, line.end()));
          openEnd = line.isBlank() ? openEnd : line.end();
          return true;
        }
        close();
        return false;
      }
      case HTML -> {
        if (htmlEnd == HtmlEnd.BLANK_LINE && line.isBlank()) {
          close();
        } else {
          addHtmlLine();
        }
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private void addHtmlLine() {
    addPiece();
    if (htmlEnd == HtmlEnd.COMMENT && endsIn("-->")
        || htmlEnd == HtmlEnd.VERBATIM && endsVerbatim()) {
      close();
    }
  }

  private boolean endsIn(String mark) {
    int found = text.indexOf(mark, line.offset());
    return found >= 0 && found < line.end();
  }

  private boolean endsVerbatim() {
    String rest = text.substring(line.offset(), line.end()).toLowerCase(Locale.ROOT);
    return rest.contains("</script>")
        || rest.contains("</pre>")
        || rest.contains("</style>")
        || rest.contains("</textarea>");
  }

  /** Whether a line ends a paragraph although no container opens in it. */
  private boolean startsLeaf() {
    int at = line.offset();
    return line.indent() < CODE_INDENT
        && (marks.headingLevel(at, line.end()) > 0
            || marks.fenceLength(at, line.end()) > 0
            || marks.isThematicBreak(at, line.end())
            || isDirective()
            || marks.htmlEnd(at, line.end(), true) != HtmlEnd.NONE);
  }

  private boolean isDirective() {
    return text.startsWith(":::", line.offset())
        || DirectiveLines.isAlone(text, line.offset(), line.end());
  }

  private void readLeaf(boolean lazy) {
    if (line.isBlank()) {
      close();
      return;
    }
    if (open != Open.PARAGRAPH && line.indent() >= CODE_INDENT) {
      open(Open.INDENTED);
      pieces.add(new TextRange(line.offset(), line.end()));
      return;
    }
    if (!lazy && open == Open.PARAGRAPH && (readSetext() || readTableRule())) {
      return;
    }
    if (startsLeaf()) {
      close();
      readMarked();
      return;
    }
    HtmlEnd html = marks.htmlEnd(line.offset(), line.end(), open == Open.PARAGRAPH);
    if (html != HtmlEnd.NONE) {
      close();
      readHtml(html);
    } else if (open == Open.TABLE) {
      readRow(Leaf.Form.CELL, line.offset(), line.end());
    } else if (open != Open.PARAGRAPH && isDefinition()) {
      addDirective();
    } else {
      readText();
    }
  }

  private boolean isDefinition() {
    return DirectiveLines.isDefinition(text, line.offset(), line.end())
        || DirectiveLines.isInclusion(text, line.offset(), line.end());
  }

  private void addDirective() {
    close();
    TextRange range = new TextRange(line.offset(), line.end());
    add(Leaf.Form.DIRECTIVE, 0, List.of(range), range, -1, -1);
  }

  private void readMarked() {
    int at = line.offset();
    int level = marks.headingLevel(at, line.end());
    HtmlEnd html = marks.htmlEnd(at, line.end(), true);
    if (level > 0) {
      addHeading(level, new TextRange(at + level, line.end()));
    } else if (marks.fenceLength(at, line.end()) > 0) {
      open(Open.FENCE);
      fenceMark = text.charAt(at);
      fenceLength = marks.fenceLength(at, line.end());
    } else if (html != HtmlEnd.NONE) {
      readHtml(html);
    } else if (isDirective()) {
      addDirective();
    }
  }

  private void readHtml(HtmlEnd end) {
    open(Open.HTML);
    htmlEnd = end;
    addHtmlLine();
  }

  private boolean readSetext() {
    int level = marks.setextLevel(line.offset(), line.end());
    if (level == 0 || line.indent() >= CODE_INDENT) {
      return false;
    }
    containers.heading();
    add(Leaf.Form.HEADING, level, List.copyOf(pieces), range(openStart, line.end()), -1, -1);
    open = Open.NOTHING;
    return true;
  }

  private boolean readTableRule() {
    TextRange head = pieces.get(pieces.size() - 1);
    boolean rule =
        marks.isTableRule(line.offset(), line.end())
            && text.substring(head.start(), head.end()).indexOf('|') >= 0;
    if (!rule) {
      return false;
    }
    pieces.remove(pieces.size() - 1);
    openEnd = pieces.isEmpty() ? openStart : pieces.get(pieces.size() - 1).end();
    close();
    readRow(Leaf.Form.HEAD_CELL, head.start(), head.end());
    open(Open.TABLE);
    return true;
  }

  private void readRow(Leaf.Form form, int from, int to) {
    List<TextRange> row = cells.of(from, to);
    for (int column = 0; column < row.size(); column++) {
      TextRange cell = row.get(column);
      if (cell.length() > 0) {
        add(form, 0, List.of(cell), cell, rows, column);
      }
    }
    rows++;
    openEnd = line.end();
  }

  private void readText() {
    if (open != Open.PARAGRAPH) {
      close();
      open(Open.PARAGRAPH);
    }
    addPiece();
  }

  private void addPiece() {
    int end = line.end();
    while (end > line.offset() && BlockMarks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > line.offset()) {
      pieces.add(new TextRange(line.offset(), end));
      openEnd = end;
    }
  }

  private void addHeading(int level, TextRange content) {
    int from = content.start();
    int to = content.end();
    while (to > from && BlockMarks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    int marksStart = to;
    while (marksStart > from && text.charAt(marksStart - 1) == '#') {
      marksStart--;
    }
    if (marksStart == from || BlockMarks.isBlank(text.charAt(marksStart - 1))) {
      to = marksStart;
    }
    while (to > from && BlockMarks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    while (from < to && BlockMarks.isBlank(text.charAt(from))) {
      from++;
    }
    containers.heading();
    TextRange inner = new TextRange(from, to);
    add(Leaf.Form.HEADING, level, List.of(inner), range(line.offset(), line.end()), -1, -1);
  }

  private void open(Open what) {
    open = what;
    openStart = line.offset();
    openEnd = line.end();
    pieces.clear();
  }

  private void close() {
    switch (open) {
      case PARAGRAPH -> addOpen(Leaf.Form.TEXT);
      case HTML -> {
        if (htmlEnd == HtmlEnd.BLANK_LINE) {
          addOpen(Leaf.Form.HTML);
        }
      }
      case FENCE, INDENTED -> addOpen(Leaf.Form.CODE);
      default -> {}
    }
    open = Open.NOTHING;
    pieces.clear();
  }

  private void addOpen(Leaf.Form form) {
    if (!pieces.isEmpty() || form == Leaf.Form.CODE) {
      add(form, 0, List.copyOf(pieces), range(openStart, openEnd), -1, -1);
    }
  }

  private TextRange range(int from, int to) {
    return new TextRange(from, Math.max(from, to));
  }

  private void add(
      Leaf.Form form, int level, List<TextRange> parts, TextRange range, int row, int column) {
    boolean isText = form == Leaf.Form.TEXT;
    Leaf.Place place = containers.place(leaves.size(), isText, row, column);
    leaves.add(new Leaf(form, level, place, parts, range));
  }
}
