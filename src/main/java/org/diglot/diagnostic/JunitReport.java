package org.diglot.diagnostic;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diglot.model.DocumentPath;

/**
 * Writes {@code junit.xml} for build servers: a suite per locale, a test case per page and family
 * of rules. A family is the ITS issue type of its rules. Findings that make the run fail are the
 * case's failure, others its output.
 */
public final class JunitReport {

  private static final String OTHER = "other";
  private static final String STRUCTURE = "structure";
  private static final int MAX_MESSAGE = 500;

  /** Findings by family. */
  private static final class Page extends TreeMap<String, List<Finding>> {
    private static final long serialVersionUID = 1L;
  }

  private final CheckRun run;
  private final Writer out;
  private final Map<String, Map<String, Page>> suites = new TreeMap<>();

  private JunitReport(CheckRun run, Writer out) {
    this.run = run;
    this.out = out;
  }

  /** Writes the report and flushes; the caller closes. */
  public static void write(CheckRun run, Writer out) throws IOException {
    new JunitReport(run, out).write();
  }

  private void write() throws IOException {
    arrange();
    List<Page> all = suites.values().stream().flatMap(pages -> pages.values().stream()).toList();
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<testsuites name=\"diglot\"" + counts(all) + ">\n");
    for (Map.Entry<String, Map<String, Page>> suite : suites.entrySet()) {
      suite(suite.getKey(), suite.getValue());
    }
    out.write("</testsuites>\n");
    out.flush();
  }

  private void arrange() {
    Set<String> families = new TreeSet<>();
    run.tool().rules().forEach(rule -> families.add(family(rule)));
    for (Place place : run.pages()) {
      Page page = page(place.language(), place.page().map(DocumentPath::value).orElse(""));
      families.forEach(family -> page.put(family, new ArrayList<>()));
    }
    for (Finding finding : run.findings()) {
      page(finding.place().language(), finding.page())
          .computeIfAbsent(family(finding.diagnostic().rule()), name -> new ArrayList<>())
          .add(finding);
    }
  }

  private Page page(String suite, String name) {
    return suites
        .computeIfAbsent(suite, key -> new TreeMap<>())
        .computeIfAbsent(name, key -> new Page());
  }

  private static String family(Rule rule) {
    return rule.issueType().equals(OTHER) ? STRUCTURE : rule.issueType();
  }

  private String counts(Iterable<Page> pages) {
    int tests = 0;
    int failures = 0;
    for (Page page : pages) {
      for (List<Finding> findings : page.values()) {
        tests++;
        failures += findings.stream().anyMatch(run.gate()::failsOn) ? 1 : 0;
      }
    }
    return " tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\"0\"";
  }

  private void suite(String name, Map<String, Page> pages) throws IOException {
    out.write("  <testsuite name=\"" + XmlText.escape(name) + "\"" + counts(pages.values()));
    out.write(" skipped=\"0\">\n");
    for (Map.Entry<String, Page> page : pages.entrySet()) {
      String className = XmlText.escape(className(name, page.getKey()));
      for (Map.Entry<String, List<Finding>> test : page.getValue().entrySet()) {
        out.write("    <testcase classname=\"" + className + "\"");
        out.write(" name=\"" + XmlText.escape(test.getKey()) + "\"");
        testCase(test.getValue());
      }
    }
    out.write("  </testsuite>\n");
  }

  /** Build servers take what stands before the last point for a package, as in Java. */
  private static String className(String suite, String page) {
    String stem = page.endsWith(".md") ? page.substring(0, page.length() - 3) : page;
    return suite + "." + SafeText.escape(stem).replace('.', '_').replace('/', '.');
  }

  private void testCase(List<Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      out.write("/>\n");
      return;
    }
    List<Finding> failing = findings.stream().filter(run.gate()::failsOn).toList();
    List<Finding> others = findings.stream().filter(f -> !run.gate().failsOn(f)).toList();
    out.write(">\n");
    if (!failing.isEmpty()) {
      out.write("      <failure type=\"" + failing.get(0).diagnostic().rule().id() + "\"");
      out.write(" message=\"" + XmlText.escape(summary(failing)) + "\">");
      lines(failing);
      out.write("</failure>\n");
    }
    if (!others.isEmpty()) {
      out.write("      <system-out>");
      lines(others);
      out.write("</system-out>\n");
    }
    out.write("    </testcase>\n");
  }

  private static String summary(List<Finding> failing) {
    String first = SafeText.escape(failing.get(0).diagnostic().message());
    int more = failing.size() - 1;
    return SafeText.cut(first, MAX_MESSAGE) + (more > 0 ? " (and " + more + " more)" : "");
  }

  private void lines(List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      for (String line : ConsoleFormat.lines(finding)) {
        out.write(XmlText.escape(line));
        out.write('\n');
      }
    }
  }
}
