package org.diglot.render;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.View;

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
    new BlockWriter(writing).writeChildren(document);
    violations.forEach(violation -> writeAsTyped(writing, violation));
    BoundedInlineParser.violations(document).forEach(violation -> report(writing, violation));
  }

  private static void writeAsTyped(Writing writing, MarkdownLimits.Violation violation) {
    report(writing, violation);
    writing.open("pre", " dir=\"auto\"");
    writing.text(violation.range().of(writing.markdown()));
    writing.close("pre");
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
