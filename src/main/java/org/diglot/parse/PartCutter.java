package org.diglot.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diglot.model.BlockKind;

/**
 * Cuts leaves at line breaks and at the tags of HTML blocks, tables and lists, and says which block
 * each part belongs to. HTML elements stay open from leaf to leaf.
 */
final class PartCutter {

  private static final Set<String> BREAKS = Set.of("br", "hr");
  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final Set<String> HOLDERS = Set.of("li", "td", "th");
  private static final int DEEPEST = 64;

  private static final Set<String> BLOCKS =
      Set.of(
          "blockquote",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "main",
          "nav",
          "p",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "ol",
          "li",
          "td",
          "th");

  private final String scanned;
  private final BlockMarks marks;
  private final List<Part> parts = new ArrayList<>();
  private final Deque<String> elements = new ArrayDeque<>();
  private final Map<Integer, Integer> blockOfLeaf = new HashMap<>();
  private int blocks;
  private int row = -1;
  private int column = -1;
  private int leafRow = -1;
  private int listLead = -1;
  private boolean firstHtmlRow;
  private boolean html;

  private PartCutter(String scanned) {
    this.scanned = scanned;
    this.marks = new BlockMarks(scanned);
  }

  /** The parts of all leaves that hold text. */
  static List<Part> cut(String scanned, List<Leaf> leaves) {
    PartCutter cutter = new PartCutter(scanned);
    for (int i = 0; i < leaves.size(); i++) {
      cutter.cut(i, leaves.get(i));
    }
    return cutter.parts;
  }

  private void cut(int index, Leaf leaf) {
    if (leaf.form() == Leaf.Form.CODE || leaf.form() == Leaf.Form.DIRECTIVE) {
      return;
    }
    if (leaf.form() == Leaf.Form.HEADING) {
      elements.clear();
    }
    if (leaf.place().row() >= 0 && leaf.place().row() != leafRow) {
      leafRow = leaf.place().row();
      row++;
    }
    html = leaf.form() == Leaf.Form.HTML;
    BlockText text = BlockText.of(scanned, leaf.pieces());
    InlineScanner.Result inline = InlineScanner.scan(text.text());
    blockOfLeaf.put(index, blocks);
    Part.Place place = placeOf(leaf);
    int from = 0;
    for (Inline.Tag separator : separators(leaf, text, inline)) {
      add(index, text, inline, from, separator.start(), place);
      from = separator.end();
      place = placeBehind(separator, leaf, place, text.text());
    }
    add(index, text, inline, from, text.text().length(), place);
    blocks++;
  }

  /** Tags and hard breaks that no link holds. */
  private static List<Inline.Tag> separators(
      Leaf leaf, BlockText text, InlineScanner.Result inline) {
    List<Inline> all = new ArrayList<>(inline.found());
    if (leaf.form() == Leaf.Form.TEXT) {
      text.hardBreaks().forEach(b -> all.add(new Inline.Tag(b.start(), b.end(), "br", false)));
      all.sort(Comparator.comparingInt(Inline::start));
    }
    List<Inline.Tag> separators = new ArrayList<>();
    int linkEnd = 0;
    for (Inline markup : all) {
      if (markup instanceof Inline.Link link) {
        linkEnd = Math.max(linkEnd, link.end());
      } else if (markup instanceof Inline.Tag tag && isSeparator(tag) && tag.start() >= linkEnd) {
        separators.add(tag);
      }
    }
    return separators;
  }

  private static boolean isSeparator(Inline.Tag tag) {
    return BREAKS.contains(tag.name()) || BLOCKS.contains(tag.name());
  }

  private void add(
      int leaf, BlockText text, InlineScanner.Result inline, int from, int to, Part.Place place) {
    int start = from;
    int end = to;
    while (start < end && text.text().charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.text().charAt(end - 1) == ' ') {
      end--;
    }
    if (start < end) {
      parts.add(new Part(leaf, html, text, inline, start, end, place));
    }
  }

  private Part.Place placeOf(Leaf leaf) {
    Leaf.Place at = leaf.place();
    int lead = at.lead() < 0 ? -1 : blockOfLeaf.getOrDefault(at.lead(), -1);
    BlockKind kind =
        switch (leaf.form()) {
          case HEADING -> BlockKind.HEADING;
          case HEAD_CELL -> BlockKind.TABLE_HEAD;
          case CELL -> BlockKind.TABLE_CELL;
          default -> kindOfText(at);
        };
    boolean pipe = at.row() >= 0;
    boolean html = !pipe && (kind == BlockKind.TABLE_CELL || kind == BlockKind.TABLE_HEAD);
    return new Part.Place(
        kind,
        at.depth(),
        pipe || html ? row : -1,
        pipe ? at.column() : html ? column : -1,
        blocks,
        lead);
  }

  private BlockKind kindOfText(Leaf.Place at) {
    if (!elements.isEmpty()) {
      return kindInHtml();
    }
    if (at.quoted()) {
      return BlockKind.QUOTE;
    }
    return at.opensItem() ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
  }

  private BlockKind kindInHtml() {
    for (String element : elements) {
      switch (element) {
        case "li":
          return BlockKind.LIST_ITEM;
        case "td":
          return firstHtmlRow ? BlockKind.TABLE_HEAD : BlockKind.TABLE_CELL;
        case "th":
          return BlockKind.TABLE_HEAD;
        default:
          break;
      }
    }
    return BlockKind.PARAGRAPH;
  }

  private Part.Place placeBehind(Inline.Tag tag, Leaf leaf, Part.Place before, String text) {
    if (BREAKS.contains(tag.name())) {
      return behindBreak(tag, leaf, before, text);
    }
    track(tag, before);
    Part.Place outer = placeOf(leaf);
    blocks++;
    boolean cell = leaf.place().row() >= 0;
    boolean item = elements.contains("li");
    BlockKind kind = item ? BlockKind.LIST_ITEM : cell ? outer.kind() : kindOfText(leaf.place());
    boolean inTable = cell || elements.contains("td") || elements.contains("th");
    return new Part.Place(
        kind,
        outer.depth() + (item ? listDepth() : 0),
        inTable ? row : -1,
        cell ? outer.column() : inTable ? column : -1,
        blocks,
        item ? listLead : outer.lead());
  }

  private int listDepth() {
    return Math.max(1, (int) elements.stream().filter(LISTS::contains).count());
  }

  private Part.Place behindBreak(Inline.Tag tag, Leaf leaf, Part.Place before, String text) {
    int next = tag.end();
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean item =
        leaf.place().row() >= 0
            && next + 1 < text.length()
            && "-*+•".indexOf(text.charAt(next)) >= 0
            && text.charAt(next + 1) == ' ';
    boolean wasItem = before.kind() == BlockKind.LIST_ITEM;
    if (!item && !wasItem) {
      return before;
    }
    blocks++;
    int first = wasItem ? before.lead() : before.number();
    Part.Place cell = placeOf(leaf);
    return new Part.Place(
        item ? BlockKind.LIST_ITEM : cell.kind(),
        item ? cell.depth() + 1 : cell.depth(),
        cell.row(),
        cell.column(),
        blocks,
        item ? first : -1);
  }

  private void track(Inline.Tag tag, Part.Place before) {
    String name = tag.name();
    if (tag.closing()) {
      close(name);
      return;
    }
    switch (name) {
      case "table" -> {
        elements.clear();
        firstHtmlRow = false;
        column = -1;
        row++;
        firstHtmlRow = true;
      }
      case "tr" -> {
        firstHtmlRow = firstHtmlRow && column < 0;
        row += column < 0 ? 0 : 1;
        column = -1;
        close("td");
        close("th");
      }
      case "td", "th" -> {
        close("td");
        close("th");
        column++;
      }
      case "ul", "ol" -> listLead = before.number();
      default -> {}
    }
    if ((HOLDERS.contains(name) || LISTS.contains(name)) && elements.size() < DEEPEST) {
      if (name.equals("li") && "li".equals(elements.peek())) {
        elements.pop();
      }
      elements.push(name);
    }
  }

  private void close(String name) {
    if (elements.contains(name)) {
      String closed = elements.pop();
      while (!closed.equals(name)) {
        closed = elements.pop();
      }
    }
    if (name.equals("table")) {
      elements.clear();
    }
  }
}
