package org.diglot.render;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;

/**
 * Puts an included file in the place of its directive. Links in it are relative to its own folder.
 */
final class IncludeWriter {

  private final Writing writing;

  IncludeWriter(Writing writing) {
    this.writing = writing;
  }

  /** Writes the included file's blocks. */
  void writeBlock(BracketDirective directive) {
    Optional<BilingualDocument> file = find(directive);
    if (file.isPresent()) {
      Writing inner = FileWriter.start(writing.page(), file.get(), writing.view().side(), chain());
      FileWriter.writeBlocks(inner);
    } else {
      writing.open("p", " class=\"missing\"");
      writeMissing(directive);
      writing.close("p");
    }
  }

  /**
   * Writes the text of the included file's first paragraph into the line. The place may lie inside
   * a segment, so segments of the file are not marked.
   */
  void writeInline(BracketDirective directive) {
    Optional<BilingualDocument> file = find(directive);
    if (file.isEmpty()) {
      writeMissing(directive);
      return;
    }
    Writing inner =
        FileWriter.startUnmarked(writing.page(), file.get(), writing.view().side(), chain());
    Document document = Markdown.parse(inner.markdown());
    for (Node block : document.getChildren()) {
      if (block instanceof Paragraph) {
        new InlineWriter(inner).writeChildren(block);
        return;
      }
    }
  }

  private List<DocumentPath> chain() {
    List<DocumentPath> chain = new ArrayList<>(writing.includedFrom());
    chain.add(writing.document().path());
    return chain;
  }

  private void writeMissing(BracketDirective directive) {
    writing.text(
        writing
            .page()
            .ui()
            .format("include.missing", Map.of("path", Writing.isolated(directive.path()))));
  }

  private Optional<BilingualDocument> find(BracketDirective directive) {
    String written = LinkWriter.decode(directive.path());
    Optional<DocumentPath> path = writing.document().path().resolve(written);
    if (path.isEmpty()) {
      writing.report(
          RenderRules.LINK_OUTSIDE_CONTENT,
          directive,
          "\"" + written + "\" leads out of the content folder",
          "include a file of the content folder");
      return Optional.empty();
    }
    List<DocumentPath> chain = chain();
    if (chain.contains(path.get())) {
      chain.add(path.get());
      writing.report(
          RenderRules.CIRCULAR_INCLUDE,
          directive,
          "this includes itself: "
              + String.join(" → ", chain.stream().map(DocumentPath::value).toList()),
          "remove one of the includes");
      return Optional.empty();
    }
    Optional<BilingualDocument> file = writing.page().lookup().include(path.get());
    if (file.isEmpty()) {
      writing.reportAddress(
          RenderRules.INCLUDE_NOT_FOUND,
          written,
          writing.location(directive.getChars()),
          "there is no file " + path.get() + " to include",
          "add the file, or correct the path");
    }
    return file;
  }
}
