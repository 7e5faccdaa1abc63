package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.DocumentPath;
import org.diglot.model.FrontMatter;
import org.diglot.model.SourceFile;
import org.diglot.parse.FrontMatterReader;

/**
 * A page of the manual as text to read in a terminal: no front matter, headings underlined, prose
 * wrapped, code and tables as they stand. It knows the Markdown that the manual uses and no more.
 */
final class ManualText {

  /** Characters on a line of prose. */
  static final int WIDTH = 88;

  private static final DiagnosticSink IGNORED = problem -> {};
  private static final String FENCE = "```";
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{1,300}+)\\]\\(([^()]{0,300}+)\\)");
  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]{1,300}+)\\*\\*");
  private static final Pattern ITEM = Pattern.compile("(?:[-*]|[0-9]{1,3}\\.) ");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean fenced;

  private ManualText() {}

  /** The lines of a page, without a blank one at either end. */
  static List<String> of(String name, String markdown) {
    SourceFile file = new SourceFile(name, new DocumentPath(name), markdown);
    FrontMatter head = FrontMatterReader.read(file, IGNORED);
    String body = head.isPresent() ? markdown.substring(head.range().end()) : markdown;
    ManualText text = new ManualText();
    body.strip().lines().forEach(text::add);
    text.endParagraph();
    return List.copyOf(text.lines);
  }

  private void add(String line) {
    if (line.startsWith(FENCE)) {
      endParagraph();
      fenced = !fenced;
    } else if (fenced) {
      lines.add("    " + line);
    } else if (line.isBlank()) {
      endParagraph();
      lines.add("");
    } else if (line.startsWith("#")) {
      heading(line);
    } else if (line.startsWith("|")) {
      endParagraph();
      lines.add(inline(line));
    } else {
      if (ITEM.matcher(line).lookingAt()) {
        endParagraph();
      }
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  private void heading(String line) {
    endParagraph();
    int level = line.length() - line.replaceFirst("^#{1,6}+", "").length();
    String text = inline(line.substring(level).strip());
    lines.add(text);
    lines.add((level == 1 ? "=" : "-").repeat(text.length()));
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      lines.addAll(wrapped(inline(paragraph.toString())));
      paragraph.setLength(0);
    }
  }

  private static String inline(String text) {
    String plain = STRONG.matcher(text).replaceAll("$1");
    return LINK.matcher(plain)
        .replaceAll(
            link ->
                java.util.regex.Matcher.quoteReplacement(
                    link.group(2).startsWith("https://")
                        ? link.group(1) + " (" + link.group(2) + ")"
                        : link.group(1)));
  }

  /** Breaks a text at spaces; the further lines of a list item stand below its first word. */
  static List<String> wrapped(String text) {
    var item = ITEM.matcher(text);
    String indent = item.lookingAt() ? " ".repeat(item.end()) : "";
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        wrapped.add(line.toString());
        line.setLength(0);
        line.append(indent).append(word);
      } else {
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
    }
    wrapped.add(line.toString());
    return wrapped;
  }
}
