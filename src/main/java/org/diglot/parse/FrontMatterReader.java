package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.FrontMatter;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Reads the YAML block at the start of a page: from a first line {@code ---} to the next line
 * {@code ---} or {@code ...}, blanks behind them allowed.
 *
 * <p>A page can also start with a thematic break, which looks the same. It is taken for one, and
 * the page has no front matter, where the text up to the next such line is prose.
 */
public final class FrontMatterReader {

  static final Rule UNCLOSED = Rule.of("unclosed-front-matter", Severity.WARNING);
  static final Rule INVALID = Rule.of("invalid-front-matter", Severity.ERROR);

  private static final int LIMIT = 65_536;
  private static final Pattern KEY_LINE =
      Pattern.compile("[ \\t]*[\"']?[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*+[\"']?[ \\t]*:(?:[ \\t].*)?");

  private static final YamlNode EMPTY = new YamlNode.Mapping(List.of(), TextRange.at(0));

  private final SourceFile file;
  private final FileLines lines;
  private final DiagnosticSink sink;

  private FrontMatterReader(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.lines = new FileLines(file);
    this.sink = sink;
  }

  /**
   * The front matter of a page. A block whose YAML cannot be read, or is not a mapping, is reported
   * and comes back with its range and without entries. A key without a value has no values.
   */
  public static FrontMatter read(SourceFile file, DiagnosticSink sink) {
    return new FrontMatterReader(file, sink).read();
  }

  private FrontMatter read() {
    if (!lines.stripped(1).equals("---")) {
      return FrontMatter.NONE;
    }
    OptionalInt closing = IntStream.rangeClosed(2, lines.count()).filter(this::closes).findFirst();
    if (closing.isEmpty()) {
      reportUnclosed();
      return FrontMatter.NONE;
    }
    TextRange range = new TextRange(lines.start(1), lines.end(closing.getAsInt()));
    TextRange inner = new TextRange(lines.start(2), lines.start(closing.getAsInt()));
    boolean prose = lines.stripped(2).isEmpty() && startsWithProse(closing.getAsInt());
    return prose ? FrontMatter.NONE : read(range, inner);
  }

  private boolean closes(int line) {
    String text = lines.stripped(line);
    return text.equals("---") || text.equals("...");
  }

  private boolean startsWithProse(int closing) {
    List<String> written =
        IntStream.range(2, closing)
            .mapToObj(lines::stripped)
            .filter(line -> !line.isBlank())
            .toList();
    // A line with # is a comment of YAML or a heading of Markdown; the next line decides.
    return written.stream()
        .filter(line -> !line.stripLeading().startsWith("#"))
        .findFirst()
        .map(line -> !KEY_LINE.matcher(line).matches())
        .orElse(!written.isEmpty());
  }

  private void reportUnclosed() {
    if (lines.count() > 1 && KEY_LINE.matcher(lines.stripped(2)).matches()) {
      TextRange opening = new TextRange(lines.start(1), lines.start(1) + 3);
      sink.report(
          Diagnostic.of(
                  UNCLOSED,
                  Location.of(file, opening),
                  "the front matter that starts here has no closing line")
              .withRemedy("add a line --- behind its last entry"));
    }
  }

  private FrontMatter read(TextRange range, TextRange inner) {
    YamlResult result = YamlReader.read(file.text(), inner, LIMIT);
    if (result instanceof YamlResult.Unreadable problem) {
      return invalid(range, problem);
    }
    YamlNode root = ((YamlResult.Read) result).root().orElse(EMPTY);
    if (root instanceof YamlNode.Mapping mapping) {
      return new FrontMatter(range, entries(mapping, inner.end()));
    }
    if (root instanceof YamlNode.Scalar scalar && scalar.plain()) {
      return FrontMatter.NONE;
    }
    return invalid(
        range,
        new YamlResult.Unreadable(
            "it is not a mapping", "write lines of the form key: value", root.range()));
  }

  private FrontMatter invalid(TextRange range, YamlResult.Unreadable problem) {
    sink.report(
        Diagnostic.of(
                INVALID,
                Location.of(file, problem.place()),
                "the front matter cannot be read: " + problem.message())
            .withRemedy(problem.remedy()));
    return new FrontMatter(range, List.of());
  }

  private static List<FrontMatter.Entry> entries(YamlNode.Mapping mapping, int end) {
    List<FrontMatter.Entry> entries = new ArrayList<>();
    for (int i = 0; i < mapping.entries().size(); i++) {
      YamlNode.Entry entry = mapping.entries().get(i);
      boolean last = i + 1 == mapping.entries().size();
      int next = last ? end : mapping.entries().get(i + 1).key().range().start();
      TextRange range = new TextRange(entry.key().range().start(), next);
      entries.add(new FrontMatter.Entry(entry.key().text(), range, values(entry.value())));
    }
    return entries;
  }

  private static List<String> values(YamlNode value) {
    if (value instanceof YamlNode.Scalar scalar) {
      return scalar.isMissing() ? List.of() : List.of(scalar.text());
    }
    if (value instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream()
          .filter(item -> item instanceof YamlNode.Scalar)
          .map(item -> ((YamlNode.Scalar) item).text())
          .toList();
    }
    return List.of();
  }
}
