package org.diglot.render;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;

/** Puts a part of a code file in the place of its directive. */
final class CodeWriter {

  private final Writing writing;

  CodeWriter(Writing writing) {
    this.writing = writing;
  }

  void write(DirectiveInline directive) {
    SnippetRequest request = SnippetRequest.ofAttributes(directive.attributes());
    String path = directive.attributes().getOrDefault("source", "");
    write(directive, path, directive.attributes().getOrDefault("language", ""), request);
  }

  void write(BracketDirective directive) {
    SnippetRequest request = SnippetRequest.ofQuery(directive.query(), directive.fragment());
    write(directive, directive.path(), directive.language(), request);
  }

  private void write(Node directive, String path, String language, SnippetRequest request) {
    if (!request.invalid().isEmpty()) {
      writing.report(
          RenderRules.INVALID_DIRECTIVE,
          directive,
          "cannot read " + String.join(", ", request.invalid()),
          "write line numbers, or ranges such as 2-4,7");
    }
    Optional<SourceFile> file =
        writing
            .document()
            .path()
            .resolve(LinkWriter.decode(path))
            .flatMap(found -> writing.page().lookup().text(found));
    if (file.isEmpty()) {
      writeMissing(directive, path, "there is no file \"" + path + "\" to take code from");
      return;
    }
    DocumentPath found = file.get().path();
    String named = language.isBlank() ? CodeSnippet.languageOf(found.value()).orElse("") : language;
    CodeSnippet.Result result = CodeSnippet.of(file.get().text(), named, request);
    if (result instanceof CodeSnippet.Found code) {
      BlockWriter.writeCode(writing, code.text(), named);
    } else if (result instanceof CodeSnippet.NotFound nothing) {
      writeMissing(directive, path, path + ": " + nothing.reason());
    }
  }

  private void writeMissing(Node directive, String path, String message) {
    writing.report(
        RenderRules.SNIPPET_NOT_FOUND, directive, message, "correct the path or the part's name");
    writing.open("p", " class=\"missing\"");
    writing.text(
        writing.page().ui().format("include.missing", Map.of("path", Writing.isolated(path))));
    writing.close("p");
  }
}
