package org.diglot.diagnostic;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes {@code report.json}: the summary, then every finding on a line of its own. */
public final class JsonReport {

  private static final int VERSION = 1;

  private final CheckRun run;
  private final JsonLines json;

  private JsonReport(CheckRun run, Writer out) {
    this.run = run;
    this.json = new JsonLines(out);
  }

  /** Writes the report and flushes; the caller closes. */
  public static void write(CheckRun run, Writer out) throws IOException {
    new JsonReport(run, out).write();
  }

  private void write() throws IOException {
    json.begin();
    json.field("version", VERSION);
    json.begin("tool");
    json.field("name", "Diglot");
    json.field("version", run.tool().version());
    json.end();
    summary();
    json.beginList("findings");
    for (Finding finding : run.findings()) {
      json.beginLine();
      finding(finding);
      json.endLine();
    }
    json.endList();
    json.beginList("gone");
    for (Baseline.Entry entry : run.gone()) {
      json.beginLine();
      json.entry(entry);
      json.endLine();
    }
    json.endList();
    json.finish();
  }

  private void summary() throws IOException {
    DiagnosticSummary summary = DiagnosticSummary.ofFindings(run.findings());
    json.begin("summary");
    json.field("findings", summary.total());
    json.field("suppressed", summary.suppressed());
    json.field("known", summary.known());
    json.field("failing", (int) run.findings().stream().filter(run.gate()::failsOn).count());
    json.counts("bySeverity", sorted(summary.bySeverity(), Severity::word));
    json.counts("byLocale", sorted(summary.byLanguage(), name -> name));
    json.counts("byRule", sorted(summary.byRule(), name -> name));
    json.end();
  }

  private static <K> Map<String, Integer> sorted(
      Map<K, Integer> counts, Function<K, String> nameOf) {
    Map<String, Integer> sorted = new TreeMap<>();
    counts.forEach((key, count) -> sorted.put(nameOf.apply(key), count));
    return sorted;
  }

  private void finding(Finding finding) throws IOException {
    Diagnostic diagnostic = finding.diagnostic();
    json.field("rule", diagnostic.rule().id());
    json.field("severity", diagnostic.severity().word());
    json.field("message", diagnostic.message());
    location(diagnostic.location());
    details(diagnostic.details());
    related(diagnostic.related());
    json.field("remedy", diagnostic.remedy());
    fix(diagnostic);
    json.field("page", finding.place().page().map(page -> page.value()));
    json.field("locale", finding.localeName());
    json.field("segmentId", finding.segment().map(Object::toString));
    json.field("key", finding.key());
    json.field("suppressed", finding.suppression().map(Suppression::reason));
    json.field("baselineState", finding.baselineState().map(BaselineState::word));
  }

  private void fix(Diagnostic diagnostic) throws IOException {
    if (diagnostic.fix().isEmpty()) {
      return;
    }
    json.beginList("fix");
    for (Fix.Edit edit : diagnostic.fix().get().edits()) {
      json.begin();
      json.field("start", edit.range().start());
      json.field("end", edit.range().end());
      json.field("found", edit.found());
      json.field("replacement", edit.replacement());
      json.end();
    }
    json.endList();
  }

  private void location(Location location) throws IOException {
    json.field("path", location.path());
    json.field("line", location.start().line());
    json.field("column", location.start().column());
    json.field("endLine", location.end().line());
    json.field("endColumn", location.end().column());
  }

  private void details(List<String> details) throws IOException {
    json.list("details", details);
  }

  private void related(List<Diagnostic.Related> related) throws IOException {
    json.beginList("related");
    for (Diagnostic.Related place : related) {
      json.begin();
      json.field("message", place.message());
      location(place.location());
      json.end();
    }
    json.endList();
  }
}
