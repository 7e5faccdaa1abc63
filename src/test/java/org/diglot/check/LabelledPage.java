package org.diglot.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.CheckedTexts;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.model.LanguageTag;

/**
 * A line of the labelled sentences, and what the checks say of it.
 *
 * <p>A file has the name of its language. A line has five columns with tabs between: rule, {@code
 * find} or {@code quiet}, source, target, and a note or nothing. {@code *} for the rule asks for
 * silence of all checks. A line that starts with {@code +} adds a segment to the page of the line
 * above; one that starts with {@code @} and a tag adds one to the same page in another locale. A
 * line break is written {@code \n}.
 *
 * @param place file and line, for messages
 * @param language the language of the file
 * @param rule the rule's id, or {@code *}
 * @param find whether it should find something
 * @param segments source and target by locale, at least the one of the file
 */
record LabelledPage(
    String place,
    LanguageTag language,
    String rule,
    boolean find,
    Map<LanguageTag, List<String[]>> segments) {

  static final String EVERY_RULE = "*";

  private static final Path FOLDER =
      Path.of(System.getProperty("diglot.basedir", "."), "src/test/resources/scoreboard");

  /** All of them. */
  static List<LabelledPage> all() {
    List<LabelledPage> pages = new ArrayList<>();
    try (var files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        read(file, pages);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  private static void read(Path file, List<LabelledPage> pages) throws IOException {
    String name = file.getFileName().toString();
    LanguageTag language = new LanguageTag(name.substring(0, name.length() - 4));
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        add(line, name + ":" + (i + 1), language, pages);
      }
    }
  }

  private static void add(
      String line, String place, LanguageTag language, List<LabelledPage> pages) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 4 || cells.length > 5) {
      throw new IllegalStateException(place + ": " + cells.length + " columns, not 4 or 5");
    }
    String[] pair = {text(cells[2]), text(cells[3])};
    if (cells[0].equals("+") || cells[0].startsWith("@")) {
      LanguageTag of = cells[0].equals("+") ? language : new LanguageTag(cells[0].substring(1));
      LabelledPage page = pages.get(pages.size() - 1);
      page.segments.computeIfAbsent(of, tag -> new ArrayList<>()).add(pair);
      return;
    }
    if (!Set.of("find", "quiet").contains(cells[1])) {
      throw new IllegalStateException(place + ": neither find nor quiet: " + cells[1]);
    }
    Map<LanguageTag, List<String[]>> segments = new LinkedHashMap<>();
    segments.computeIfAbsent(language, tag -> new ArrayList<>()).add(pair);
    pages.add(new LabelledPage(place, language, cells[0], cells[1].equals("find"), segments));
  }

  private static String text(String cell) {
    return cell.replace("\\\\n", "\u0000").replace("\\n", "\n").replace("\u0000", "\\n");
  }

  /** The rules that find something in the language of the file. */
  Set<String> raised() {
    List<CheckedTexts.Page> pages = new ArrayList<>();
    segments.forEach(
        (tag, pairs) -> pages.add(CheckedTexts.Page.of(tag.value(), "page.md", markdown(pairs))));
    Set<String> rules = new TreeSet<>();
    for (Diagnostic finding : CheckedTexts.findings(pages, Scoreboard.NONE)) {
      if (finding.subject().isEmpty() || finding.subject().get().locale().equals(language)) {
        rules.add(finding.rule().id());
      }
    }
    return rules;
  }

  private static String markdown(List<String[]> pairs) {
    StringBuilder out = new StringBuilder();
    int ordinal = 101;
    for (String[] pair : pairs) {
      String id = "5c0e1-" + ordinal++;
      out.append("<span data-ttu-id=\"" + id + "\">" + pair[1] + "</span>")
          .append("<span class=\"sxs-lookup\"><span data-stu-id=\"" + id + "\">" + pair[0])
          .append("</span></span>\n\n");
    }
    return out.toString();
  }

  @Override
  public String toString() {
    List<String> texts = new ArrayList<>();
    segments.values().forEach(pairs -> pairs.forEach(pair -> texts.add(pair[0] + " | " + pair[1])));
    return place + ": " + String.join(" || ", texts);
  }
}
