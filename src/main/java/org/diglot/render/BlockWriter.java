package org.diglot.render;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes blocks: headings, paragraphs, lists, code, tables, quotes and the directives among them.
 */
final class BlockWriter {

  private final Writing writing;
  private final InlineWriter inlines;
  private final HeadingWriter headings;
  private final TableWriter tables;
  private final QuoteWriter quotes;
  private final TabWriter tabs;
  private final BlockDirectiveWriter directives;

  BlockWriter(Writing writing) {
    this.writing = writing;
    this.inlines = new InlineWriter(writing);
    this.headings = new HeadingWriter(writing, inlines);
    this.tables = new TableWriter(writing, inlines);
    this.quotes = new QuoteWriter(writing, inlines, this);
    this.tabs = new TabWriter(writing, inlines, this);
    this.directives = new BlockDirectiveWriter(writing, inlines.directives(), this);
  }

  /** Writes the blocks in a container. */
  void writeChildren(Node parent) {
    @Nullable Node node = parent.getFirstChild();
    while (node != null) {
      node = writeAt(node);
    }
    writing.marksInside(parent.getEndOffset());
  }

  /**
   * Writes a block, and those behind it that form one thing with it.
   *
   * @return the next block to write, or null at the end
   */
  @Nullable Node writeAt(Node node) {
    if (node instanceof Heading heading) {
      Optional<TabHeading> tab = TabHeading.of(heading);
      if (tab.isPresent()) {
        return tabs.write(heading);
      }
    }
    write(node);
    return node.getNext();
  }

  private void write(Node node) {
    writing.marksTo(node.getStartOffset() - 1);
    if (node instanceof Paragraph paragraph) {
      writeParagraph(paragraph);
    } else if (node instanceof Heading heading) {
      headings.write(heading);
    } else if (node instanceof BulletList) {
      writeElement("ul", "", node);
    } else if (node instanceof OrderedList list) {
      int start = list.getStartNumber();
      writeElement("ol", start == 1 ? "" : " start=\"" + start + "\"", node);
    } else if (node instanceof ListItem) {
      writeElement("li", "", node);
    } else if (node instanceof BlockQuote quote) {
      quotes.write(quote);
    } else if (node instanceof TableBlock table) {
      tables.write(table);
    } else {
      writeOther(node);
    }
  }

  private void writeOther(Node node) {
    if (node instanceof FencedCodeBlock code) {
      String info = code.getInfo().unescape().strip();
      int end = info.indexOf(' ');
      writeCode(writing, code.getContentChars(), end < 0 ? info : info.substring(0, end));
    } else if (node instanceof IndentedCodeBlock code) {
      writeCode(writing, code.getContentChars().trimTailBlankLines().normalizeEndWithEOL(), "");
    } else if (node instanceof ThematicBreak) {
      writing.open("hr", "");
    } else if (node instanceof HtmlBlock) {
      writeHtml(node.getChars());
    } else if (node instanceof HtmlCommentBlock || node instanceof Reference) {
      writing.marksTo(node.getEndOffset());
    } else if (!directives.write(node)) {
      writeChildren(node);
    }
    writing.out().append('\n');
  }

  void writeElement(String element, String attributes, Node node) {
    writing.open(element, attributes);
    writeChildren(node);
    writing.close(element);
    writing.out().append('\n');
  }

  private void writeParagraph(Paragraph paragraph) {
    if (directives.writeAlone(paragraph)) {
      return;
    }
    boolean bare =
        paragraph.getParent() instanceof ParagraphItemContainer container
            && container.isParagraphWrappingDisabled(
                paragraph, ListOptions.get(paragraph.getDocument()), paragraph.getDocument());
    if (!bare) {
      writing.open("p", "");
    }
    inlines.writeChildren(paragraph);
    writing.marksInside(paragraph.getEndOffset());
    if (!bare) {
      writing.close("p");
    }
    writing.out().append('\n');
  }

  /**
   * Writes a code block.
   *
   * @param language as written behind the fence, or empty
   */
  static void writeCode(Writing writing, CharSequence code, String language) {
    writing.open("pre", " dir=\"ltr\" translate=\"no\" tabindex=\"0\"");
    writing.open(
        "code", language.isEmpty() ? "" : Writing.attribute("class", "language-" + language));
    writing.text(code);
    writing.close("code");
    writing.close("pre");
    writing.out().append('\n');
  }

  /**
   * Author's HTML: segments stand in it as text, since Markdown does not reach inside. In a quote
   * the block's characters are pieces of the file, so places in it are looked up one by one.
   */
  private void writeHtml(BasedSequence raw) {
    HtmlFindings.report(writing, raw);
    int index = 0;
    while (index < raw.length()) {
      writing.marksTo(raw.getIndexOffset(index));
      int next = nextMark(raw, index);
      BasedSequence piece = raw.subSequence(index, next);
      String markup = RawHtml.prepare(piece);
      writing
          .out()
          .append(AuthorAddresses.resolve(markup, inlines.links(), writing.location(piece)));
      index = next;
    }
    writing.marksTo(raw.getEndOffset());
    writing.out().append('\n');
  }

  private int nextMark(BasedSequence raw, int index) {
    int end = raw.getEndOffset();
    int mark = writing.marks().nextBetween(raw.getIndexOffset(index), end);
    int next = index + 1;
    while (next < raw.length() && (mark == end || raw.getIndexOffset(next) < mark)) {
      next = mark == end ? raw.length() : next + 1;
    }
    return next;
  }
}
