package org.diglot.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.FrontMatter;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.model.TocEntry;

/**
 * A table of contents in Markdown: one entry a line, a heading whose level is its depth or an item
 * of a nested list, each a link or plain text. List items stand below the last heading. Blank
 * lines, front matter and comments are skipped.
 */
final class MarkdownToc {

  private static final int MAX_DEPTH = 32;

  private final SourceFile file;
  private final DiagnosticSink sink;
  private final List<Open> top = new ArrayList<>();
  private final Deque<Open> path = new ArrayDeque<>();
  private int lastLevel;
  private boolean inComment;

  MarkdownToc(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** An entry that may still get children. The rank orders headings before items, then by depth. */
  private record Open(int rank, TocLine line, List<Open> children) {

    TocEntry entry() {
      List<TocEntry> below = children.stream().map(Open::entry).toList();
      return new TocEntry(line.label(), line.href(), false, line.range(), below);
    }
  }

  List<TocEntry> read() {
    FrontMatter frontMatter = FrontMatterReader.read(file, sink);
    FileLines lines = new FileLines(file);
    for (int i = 1; i <= lines.count(); i++) {
      String text = lines.stripped(i);
      boolean skipped = frontMatter.range().contains(lines.start(i)) || isComment(text);
      if (!skipped && !text.isBlank()) {
        add(TocLine.parse(text, lines.start(i)));
      }
    }
    top.forEach(this::checkPage);
    return top.stream().map(Open::entry).toList();
  }

  private boolean isComment(String line) {
    boolean starts = !inComment && line.stripLeading().startsWith("<!--");
    boolean comment = inComment || starts;
    if (comment) {
      inComment = !line.contains("-->");
    }
    return comment;
  }

  private void add(TocLine line) {
    if (line.trailing().length() > 0) {
      sink.report(
          TocReader.finding(
                  TocReader.TRAILING_TEXT,
                  file,
                  line.trailing(),
                  "text behind the link of an entry is not shown")
              .withRemedy("remove it or move it into the link"));
    }
    switch (line.kind()) {
      case OTHER -> invalid(line.range(), "this line is neither a heading nor a list item");
      case HEADING -> {
        checkLevel(line);
        lastLevel = line.depth();
        append(line, line.depth());
      }
      case ITEM -> append(line, Integer.MAX_VALUE / 2 + line.depth());
    }
  }

  private void append(TocLine line, int rank) {
    while (!path.isEmpty() && path.element().rank() >= rank) {
      path.pop();
    }
    Open open = new Open(rank, line, new ArrayList<>());
    if (path.size() >= MAX_DEPTH) {
      invalid(line.range(), "the table of contents is deeper than " + MAX_DEPTH + " levels");
      return;
    }
    (path.isEmpty() ? top : path.element().children()).add(open);
    path.push(open);
  }

  private void checkLevel(TocLine line) {
    if (line.depth() > lastLevel + 1) {
      String message =
          lastLevel == 0
              ? "the first heading is of level " + line.depth()
              : "level " + line.depth() + " follows level " + lastLevel;
      sink.report(
          TocReader.finding(TocReader.LEVEL_JUMP, file, line.range(), message)
              .withRemedy("use level " + (lastLevel + 1)));
    }
  }

  private void checkPage(Open open) {
    if (open.line().href().isEmpty() && open.children().isEmpty()) {
      sink.report(
          TocReader.finding(
                  TocReader.MISSING_HREF,
                  file,
                  open.line().range(),
                  "the entry \"" + open.line().label() + "\" has no page and no entries below it")
              .withRemedy("make it a link or remove it"));
    }
    open.children().forEach(this::checkPage);
  }

  private void invalid(TextRange place, String message) {
    sink.report(
        TocReader.finding(TocReader.INVALID, file, place, message)
            .withRemedy("write one entry a line, such as \"## [Label](page.md)\""));
  }
}
