package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * The block quotes and list items that are open at a line, outermost first. Nesting deeper than any
 * real page has is not followed, so that a line costs no more than a bounded number of marks.
 */
final class Containers {

  private static final int DEEPEST = 48;
  private static final int MOST_INDENT = 3;
  private static final int MOST_BEHIND_MARK = 4;

  private static final class Container {
    final boolean quote;
    final int width;
    final int lead;
    int leaves;
    int lastText = -1;
    int firstText = -1;

    Container(boolean quote, int width, int lead) {
      this.quote = quote;
      this.width = width;
      this.lead = lead;
    }
  }

  private final BlockMarks marks;
  private final List<Container> open = new ArrayList<>();

  Containers(BlockMarks marks) {
    this.marks = marks;
    open.add(new Container(false, 0, -1));
  }

  /** How many are open, the page itself included. */
  int size() {
    return open.size();
  }

  /** Lets the open containers take their marks off a line; returns how many go on in it. */
  int match(LineCursor line) {
    int matched = 1;
    while (matched < open.size() && continues(open.get(matched), line)) {
      matched++;
    }
    return matched;
  }

  private static boolean continues(Container container, LineCursor line) {
    if (container.quote) {
      return takeQuoteMark(line);
    }
    if (line.isBlank()) {
      return true;
    }
    if (line.indent() < container.width) {
      return false;
    }
    line.consumeIndent(container.width);
    return true;
  }

  private static boolean takeQuoteMark(LineCursor line) {
    if (line.indent() > MOST_INDENT || line.peek() != '>') {
      return false;
    }
    line.consumeMark(1);
    line.consumeIndent(Math.min(1, line.indent()));
    return true;
  }

  /** Closes all but the first {@code size}. */
  void leave(int size) {
    while (open.size() > size) {
      open.remove(open.size() - 1);
    }
  }

  /** What a line opens next. */
  enum Opening {
    NOTHING,
    QUOTE,
    ITEM
  }

  /**
   * Which container the rest of a line opens.
   *
   * @param inParagraph whether the line could also go on a paragraph, which only some lists end
   */
  Opening opens(LineCursor line, boolean inParagraph) {
    if (open.size() > DEEPEST || line.indent() > MOST_INDENT) {
      return Opening.NOTHING;
    }
    if (line.peek() == '>') {
      return Opening.QUOTE;
    }
    int mark = marks.listMark(line.offset(), line.end());
    if (mark == 0 || marks.isThematicBreak(line.offset(), line.end())) {
      return Opening.NOTHING;
    }
    boolean empty = marks.isBlank(line.offset() + mark, line.end());
    return inParagraph && empty ? Opening.NOTHING : Opening.ITEM;
  }

  /** Opens the container that {@link #opens} told of. */
  void enter(Opening opening, LineCursor line) {
    Container parent = open.get(open.size() - 1);
    if (opening == Opening.QUOTE) {
      takeQuoteMark(line);
      open.add(new Container(true, 0, parent.lastText));
      return;
    }
    int before = line.indent();
    int mark = marks.listMark(line.offset(), line.end());
    line.consumeMark(mark);
    boolean plain = !line.isBlank() && line.indent() <= MOST_BEHIND_MARK;
    int behind = plain ? line.indent() : 1;
    line.consumeIndent(Math.min(behind, line.indent()));
    open.add(new Container(false, before + mark + behind, parent.lastText));
  }

  /** Notes that a heading ends what a list could refer to. */
  void heading() {
    open.forEach(container -> container.lastText = -1);
  }

  /** Enters a leaf at the innermost container; returns its place there. */
  Leaf.Place place(int leaf, boolean isText, int row, int column) {
    Container inner = open.get(open.size() - 1);
    boolean inItem = open.size() > 1 && !inner.quote;
    boolean opensItem = inItem && inner.leaves == 0;
    int lead = opensItem ? inner.lead : inItem ? inner.firstText : -1;
    inner.leaves++;
    if (isText) {
      inner.lastText = leaf;
      inner.firstText = inner.firstText < 0 ? leaf : inner.firstText;
    }
    return new Leaf.Place(open.size() > 1 && inner.quote, depth(), opensItem, lead, row, column);
  }

  private int depth() {
    return (int) open.stream().skip(1).filter(container -> !container.quote).count();
  }
}
