package org.diglot.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.diglot.model.Block;
import org.diglot.model.BlockKind;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.Section;
import org.diglot.model.Sentence;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Writes pages for tests. A line is a block and {@code " / "} stands between its sentences; it
 * begins with {@code #} for a heading, {@code -} for a list item, {@code |} for a table's row, the
 * first one of which is the head. A line of one sentence that ends with {@code => address} is a
 * link from end to end.
 */
final class Pages {

  private final List<Section> sections = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<PageElement> elements = new ArrayList<>();
  private int row = -1;
  private boolean inTable;

  private Pages() {
    sections.add(new Section(0, 0, "", "", 0));
  }

  static PageText page(String... lines) {
    Pages pages = new Pages();
    for (String line : lines) {
      pages.add(line);
    }
    SourceFile file = new SourceFile("page.md", new DocumentPath("page.md"), "");
    return new PageText(file, pages.sections, pages.blocks, pages.sentences, pages.elements);
  }

  private void add(String line) {
    if (line.startsWith("|")) {
      row++;
      String[] cells = line.substring(1).split("\\|");
      for (int column = 0; column < cells.length; column++) {
        BlockKind kind = inTable ? BlockKind.TABLE_CELL : BlockKind.TABLE_HEAD;
        block(kind, cells[column], OptionalInt.of(row), OptionalInt.of(column));
      }
      inTable = true;
      return;
    }
    inTable = false;
    if (line.startsWith("#")) {
      String heading = line.substring(1).strip();
      String anchor = heading.toLowerCase(Locale.ROOT).replace(' ', '-');
      sections.add(new Section(sections.size(), 1, anchor, heading, 0));
      block(BlockKind.HEADING, heading, OptionalInt.empty(), OptionalInt.empty());
    } else {
      boolean item = line.startsWith("- ");
      BlockKind kind = item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
      block(kind, item ? line.substring(2) : line, OptionalInt.empty(), OptionalInt.empty());
    }
  }

  private void block(BlockKind kind, String line, OptionalInt row, OptionalInt column) {
    String[] link = line.split(" => ", 2);
    String text = link[0];
    if (link.length > 1) {
      elements.add(
          new PageElement(
              PageElement.Kind.LINK,
              link[1],
              text,
              new TextRange(0, 0),
              sections.size() - 1,
              OptionalInt.of(sentences.size())));
    }
    int depth = kind == BlockKind.LIST_ITEM ? 1 : 0;
    int section = sections.size() - 1;
    blocks.add(new Block(blocks.size(), kind, section, depth, OptionalInt.empty(), row, column));
    for (String sentence : text.split(" / ", -1)) {
      sentences.add(
          new Sentence(
              sentences.size(),
              blocks.size() - 1,
              sentence.strip(),
              new TextRange(0, 0),
              Optional.empty()));
    }
  }
}
