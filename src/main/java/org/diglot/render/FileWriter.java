package org.diglot.render;

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

  /** Writes all blocks of a file. */
  static void writeBlocks(Writing writing) {
    new BlockWriter(writing).writeChildren(Markdown.parse(writing.markdown()));
  }
}
