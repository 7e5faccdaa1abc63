package org.diglot.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.model.BilingualDocument;
import org.diglot.model.Block;
import org.diglot.model.BlockKind;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Sentence;
import org.diglot.model.TextRange;
import org.diglot.model.View;
import org.diglot.parse.PageTextReader;

/** The source sides of bilingual pages, as the aligner takes them. */
final class SegmentPages {

  private static final Pattern LIST_MARK = Pattern.compile("^(\\s*)([-*+]|\\d+[.)])\\s.*");

  private final View view;
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private int lineStart = -1;
  private int row = -1;
  private int column = -1;
  private boolean afterTableLine;

  private SegmentPages(View view) {
    this.view = view;
    sections.add(new Section(0, 0, "", "", 0));
  }

  /** The source side of a page; cut by lines where the reader has nothing to say. */
  static PageText source(BilingualDocument document) {
    PageText read = PageTextReader.read(document, View.Side.SOURCE);
    return read.sentences().isEmpty() ? byLines(document) : read;
  }

  private static PageText byLines(BilingualDocument document) {
    SegmentPages pages = new SegmentPages(document.sourceView());
    pages.view.spans().forEach(pages::add);
    return new PageText(document.file(), pages.sections, pages.blocks, pages.sentences, List.of());
  }

  private void add(View.Span span) {
    String text = view.text();
    int start = text.lastIndexOf('\n', Math.max(0, span.range().start() - 1)) + 1;
    String before = text.substring(start, span.range().start());
    boolean table = before.strip().startsWith("|");
    int cell =
        table ? (int) before.replace("\\|", "").chars().filter(c -> c == '|').count() - 1 : -1;
    if (start != lineStart || cell != column) {
      open(start, before, table, cell, span);
    }
    lineStart = start;
    column = cell;
    sentences.add(
        new Sentence(
            sentences.size(),
            blocks.size() - 1,
            span.range().of(text),
            new TextRange(span.segment().range().start(), span.segment().range().end()),
            Optional.of(span.segment())));
  }

  private void open(int start, String before, boolean table, int cell, View.Span span) {
    if (table && start != lineStart) {
      row++;
    }
    BlockKind kind = BlockKind.PARAGRAPH;
    Matcher list = LIST_MARK.matcher(before);
    if (table) {
      boolean head = !afterTableLine || lineStart == start && lastKind() == BlockKind.TABLE_HEAD;
      kind = head ? BlockKind.TABLE_HEAD : BlockKind.TABLE_CELL;
    } else if (before.matches("\\s*#+\\s.*")) {
      kind = BlockKind.HEADING;
      String heading = span.range().of(view.text());
      String anchor = heading.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\w]+", "-");
      sections.add(new Section(sections.size(), before.strip().length(), anchor, heading, 0));
    } else if (list.matches()) {
      kind = BlockKind.LIST_ITEM;
    } else if (before.strip().startsWith(">")) {
      kind = BlockKind.QUOTE;
    }
    afterTableLine = table;
    blocks.add(
        new Block(
            blocks.size(),
            kind,
            sections.size() - 1,
            kind == BlockKind.LIST_ITEM ? 1 + list.group(1).length() / 2 : 0,
            OptionalInt.empty(),
            table ? OptionalInt.of(row) : OptionalInt.empty(),
            table ? OptionalInt.of(cell) : OptionalInt.empty()));
  }

  private BlockKind lastKind() {
    return blocks.get(blocks.size() - 1).kind();
  }
}
