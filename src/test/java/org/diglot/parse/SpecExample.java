package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.Segment;
import org.diglot.model.SourceFile;

/**
 * An example of the manual's page on the format: an input and what Diglot reads in it, both in the
 * notation that the page explains.
 *
 * @param name the example's heading
 * @param input the bilingual page
 * @param target its target view
 * @param source its source view
 * @param segments one line per segment
 * @param findings one line per finding
 */
record SpecExample(
    String name, String input, String target, String source, String segments, String findings) {

  private static final Pattern HEADING = Pattern.compile("### (Example [0-9]+: .+)");
  private static final Pattern FENCE = Pattern.compile("(`{3,}) ?([a-z]*)");
  private static final List<String> KINDS = List.of("target", "source", "segments", "findings");

  /** A parsed text and what was found in it. */
  record Parsed(BilingualDocument document, List<Diagnostic> diagnostics) {

    static Parsed of(String text) {
      DiagnosticCollector collector = new DiagnosticCollector();
      SourceFile file = new SourceFile("page.md", new DocumentPath("page.md"), text);
      BilingualDocument document = BilingualParser.parse(file, collector);
      return new Parsed(document, collector.sorted());
    }

    SpecExample describe(String name) {
      return new SpecExample(
          name,
          document.file().text(),
          document.targetView().text(),
          document.sourceView().text(),
          document.segments().stream().map(SpecExample::line).collect(Collectors.joining()),
          diagnostics.stream().map(SpecExample::line).collect(Collectors.joining()));
    }
  }

  private static String line(Segment segment) {
    String line = segment.id() + ": " + segment.target().text() + " ← " + segment.source().text();
    return line.replace("\r\n", "\n").replace('\n', '⏎').stripTrailing() + "\n";
  }

  private static String line(Diagnostic finding) {
    return finding.location().start()
        + " "
        + finding.severity().word()
        + " "
        + finding.rule().id()
        + "\n";
  }

  /** The same example with line ends that do not matter to it unified. */
  SpecExample withUnixLineEnds() {
    return new SpecExample(
        name, unix(input), unix(target), unix(source), unix(segments), unix(findings));
  }

  private static String unix(String text) {
    return text.replace("\r\n", "\n");
  }

  /** The examples of a page, in its order. */
  static List<SpecExample> readAll(String page) {
    List<SpecExample> examples = new ArrayList<>();
    String heading = "";
    Optional<SpecExample> open = Optional.empty();
    List<String> lines = page.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      Matcher title = HEADING.matcher(lines.get(i));
      if (title.matches()) {
        heading = title.group(1);
      } else if (fence.matches()) {
        int close = lines.subList(i + 1, lines.size()).indexOf(fence.group(1)) + i + 1;
        String content = content(lines.subList(i + 1, close));
        i = close;
        String kind = fence.group(2);
        if (kind.equals("bilingual")) {
          open.ifPresent(examples::add);
          open = Optional.of(new SpecExample(heading, content, "", "", "", ""));
        } else if (KINDS.contains(kind)) {
          open = open.map(example -> example.with(kind, content));
        }
      }
    }
    open.ifPresent(examples::add);
    return examples;
  }

  private static String content(List<String> lines) {
    return lines.stream().map(line -> line.replace('→', '\t') + "\n").collect(Collectors.joining());
  }

  private SpecExample with(String kind, String content) {
    return switch (kind) {
      case "target" -> new SpecExample(name, input, content, source, segments, findings);
      case "source" -> new SpecExample(name, input, target, content, segments, findings);
      case "segments" -> new SpecExample(name, input, target, source, content, findings);
      default -> new SpecExample(name, input, target, source, segments, content);
    };
  }

  /** The example as the page writes it, for messages that show both sides. */
  String show() {
    return String.join(
        "",
        "---- bilingual\n",
        input,
        "---- target\n",
        target,
        "---- source\n",
        source,
        "---- segments\n",
        segments,
        "---- findings\n",
        findings);
  }
}
