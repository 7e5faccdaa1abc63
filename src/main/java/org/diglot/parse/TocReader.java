package org.diglot.parse;

import java.util.List;
import java.util.Locale;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.model.TocEntry;

/**
 * Reads tables of contents: {@code toc.yml} and {@code TOC.md}, their names in any case. What
 * cannot be read is reported and left out.
 *
 * <p>An entry's range is that of its reference, or of its label where it has no reference.
 */
public final class TocReader {

  static final Rule INVALID = Rule.of("invalid-toc", Severity.ERROR);
  static final Rule LEVEL_JUMP = Rule.of("toc-level-jump", Severity.WARNING);
  static final Rule MISSING_HREF = Rule.of("toc-missing-href", Severity.WARNING);
  static final Rule TRAILING_TEXT = Rule.of("toc-trailing-text", Severity.WARNING);

  private TocReader() {}

  /** Whether a file of this name is a table of contents. */
  public static boolean isToc(String fileName) {
    return List.of("toc.md", "toc.yml", "toc.yaml").contains(fileName.toLowerCase(Locale.ROOT));
  }

  /**
   * The top entries of a table of contents. An entry with both {@code topicHref} and an {@code
   * href} keeps the first as its own reference and gets the second as a first child without label.
   */
  public static List<TocEntry> read(SourceFile file, DiagnosticSink sink) {
    boolean markdown = file.path().fileName().toLowerCase(Locale.ROOT).endsWith(".md");
    return markdown ? new MarkdownToc(file, sink).read() : new YamlToc(file, sink).read();
  }

  static Diagnostic finding(Rule rule, SourceFile file, TextRange place, String message) {
    return Diagnostic.of(rule, Location.of(file, place), message);
  }
}
