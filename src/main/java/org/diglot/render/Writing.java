package org.diglot.render;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.TextRange;
import org.diglot.model.View;

/**
 * One side of one file being written to HTML: where the output goes and how a Markdown node leads
 * back to the file. An included file is a writing of its own that shares the page.
 *
 * @param page the page being written and what it knows
 * @param document the file
 * @param view the side of it that is written
 * @param markdown the text flexmark parsed: the view's body
 * @param marks the segments of that text
 * @param includedFrom the files whose inclusion led here, outermost first
 */
record Writing(
    PageContext page,
    BilingualDocument document,
    View view,
    String markdown,
    SegmentMarks marks,
    List<DocumentPath> includedFrom) {

  /** Writes an element of Diglot's own; {@code attributes} starts with a space or is empty. */
  void open(String name, String attributes) {
    out().append('<').append(name).append(' ').append(Markers.OWN).append(attributes).append('>');
  }

  void close(String name) {
    out().append("</").append(name).append('>');
  }

  /** Writes text, escaped. */
  void text(CharSequence text) {
    out().append(HtmlText.escape(text));
  }

  /** Writes the segment boundaries up to an offset of the Markdown. */
  void marksTo(int offset) {
    marks.flush(offset, out());
  }

  /** Writes the segment boundaries that belong inside something whose content ends at an offset. */
  void marksInside(int end) {
    int limit = end;
    while (limit < markdown.length() && Character.isWhitespace(markdown.charAt(limit))) {
      limit++;
    }
    marks.flushInside(end, limit, out());
  }

  StringBuilder out() {
    return page.out();
  }

  static String attribute(String name, CharSequence value) {
    return " " + name + "=\"" + HtmlText.escape(value) + "\"";
  }

  /**
   * A name from the Markdown for use in an interface string: in a page that runs from right to
   * left, isolates keep a path or a version from being turned about.
   */
  static String isolated(String name) {
    return '\u2068' + name + '\u2069';
  }

  Location location(BasedSequence chars) {
    return location(chars.getStartOffset(), chars.getEndOffset());
  }

  Location location(int start, int end) {
    int from = Math.min(Math.max(0, start), markdown.length());
    int to = Math.min(Math.max(from, end), markdown.length());
    TextRange inView = new TextRange(from + view.bodyStart(), to + view.bodyStart());
    return Location.of(document.file(), view.positions().toFile(inView));
  }

  void report(Rule rule, Node node, String message, String remedy) {
    report(rule, location(node.getChars()), message, remedy);
  }

  /**
   * Reports what is wrong with an address. The same defect of a page's translations is one defect:
   * it has the page and the address in common.
   */
  void reportAddress(Rule rule, String address, Location location, String message, String remedy) {
    page.state()
        .report(Diagnostic.of(rule, location, message).withRemedy(remedy).onTopic(topic(address)));
  }

  /** What findings about an address on a page have in common, in every language. */
  String topic(String address) {
    return document.path() + "\n" + address;
  }

  void report(Rule rule, Location location, String message, String remedy) {
    page.state().report(Diagnostic.of(rule, location, message).withRemedy(remedy));
  }
}
