package org.diglot.render;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.SegmentText;
import org.diglot.model.TextRange;
import org.diglot.model.View;
import org.jspecify.annotations.Nullable;

/** Starts the writing of one file: picks its side and numbers its segments in the page. */
final class FileWriter {

  private FileWriter() {}

  /** Prepares a file whose segments will be marked. */
  static Writing start(
      PageContext page, BilingualDocument document, View.Side side, List<DocumentPath> chain) {
    int first = page.state().firstNumber(document.file().location(), document.segments());
    View view = document.view(side);
    SegmentMarks marks =
        new SegmentMarks(view.spans(), view.bodyStart(), i -> first + view.spans().get(i).index());
    return new Writing(page, document, view, view.body(), marks, chain);
  }

  /** Prepares a file in one language whose sentences will be marked like segments. */
  static Writing startPlain(
      PageContext page, BilingualDocument document, List<PageNotes.Sentence> sentences) {
    View view = document.targetView();
    // A view of a file in one language is the file without its byte order mark.
    int shift = document.file().contentStart();
    List<View.Span> spans = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    for (PageNotes.Sentence sentence : sentences) {
      TextRange range = sentence.range();
      if (range.start() - shift >= view.bodyStart()
          && range.end() - shift <= view.text().length()) {
        SegmentText text = new SegmentText(range, range.of(document.file().text()));
        segments.add(new Segment(new SegmentId(""), range, text, text));
        TextRange inView = new TextRange(range.start() - shift, range.end() - shift);
        spans.add(new View.Span(spans.size(), segments.get(spans.size()), inView));
      }
    }
    int first = page.state().firstNumber(document.file().location(), segments);
    SegmentMarks marks = new SegmentMarks(spans, view.bodyStart(), i -> first + i);
    return new Writing(page, document, view, view.body(), marks, List.of());
  }

  /** Prepares a file whose segments will not be marked. */
  static Writing startUnmarked(
      PageContext page, BilingualDocument document, View.Side side, List<DocumentPath> chain) {
    View view = document.view(side);
    SegmentMarks none = new SegmentMarks(List.of(), 0, i -> i);
    return new Writing(page, document, view, view.body(), none, chain);
  }

  /** Writes all blocks of a file; what is over a limit is shown as it was typed, and reported. */
  static void writeBlocks(Writing writing) {
    List<MarkdownLimits.Violation> violations = MarkdownLimits.check(writing.markdown());
    Document document = Markdown.parse(MarkdownLimits.blanked(writing.markdown(), violations));
    Deque<MarkdownLimits.Violation> pending = new ArrayDeque<>(violations);
    BlockWriter blocks = new BlockWriter(writing);
    @Nullable Node node = document.getFirstChild();
    while (node != null) {
      writeAsTyped(writing, pending, node.getStartOffset());
      node = blocks.writeAt(node);
    }
    writeAsTyped(writing, pending, Integer.MAX_VALUE);
    writing.marksTo(writing.markdown().length());
    BoundedInlineParser.violations(document).forEach(violation -> report(writing, violation));
  }

  private static void writeAsTyped(
      Writing writing, Deque<MarkdownLimits.Violation> pending, int before) {
    while (!pending.isEmpty() && pending.peek().range().start() < before) {
      MarkdownLimits.Violation violation = pending.remove();
      report(writing, violation);
      writing.open("pre", " dir=\"auto\"");
      writing.text(violation.range().of(writing.markdown()));
      writing.close("pre");
    }
  }

  private static void report(Writing writing, MarkdownLimits.Violation violation) {
    MarkdownLimits.Limit limit = violation.limit();
    writing.report(
        RenderRules.MARKDOWN_LIMIT,
        writing.location(violation.range().start(), violation.range().end()),
        "more than " + limit.max() + " " + limit.words() + "; it is shown as it was typed",
        "make it smaller, or split it");
  }
}
