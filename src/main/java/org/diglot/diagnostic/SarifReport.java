package org.diglot.diagnostic;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code report.sarif}, version 2.1.0 of the OASIS standard. Baseline entries that were not
 * found are left out: consumers that do not know {@code absent} would show them as findings.
 */
public final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String BASE = "SRCROOT";

  private final CheckRun run;
  private final JsonLines json;
  private final List<Rule> rules;
  private final Map<String, Integer> ruleIndex = new HashMap<>();

  private SarifReport(CheckRun run, Writer out) {
    this.run = run;
    this.json = new JsonLines(out);
    Map<String, Rule> byId = new TreeMap<>();
    run.tool().rules().forEach(rule -> byId.put(rule.id(), rule));
    run.findings()
        .forEach(f -> byId.putIfAbsent(f.diagnostic().rule().id(), f.diagnostic().rule()));
    this.rules = List.copyOf(byId.values());
    rules.forEach(rule -> ruleIndex.put(rule.id(), ruleIndex.size()));
  }

  /** Writes the report and flushes; the caller closes. */
  public static void write(CheckRun run, Writer out) throws IOException {
    new SarifReport(run, out).write();
  }

  private void write() throws IOException {
    json.begin();
    json.field("$schema", SCHEMA);
    json.field("version", "2.1.0");
    json.beginList("runs");
    json.begin();
    tool();
    json.field("columnKind", "unicodeCodePoints");
    json.begin("originalUriBaseIds");
    json.begin(BASE);
    json.begin("description");
    json.field("text", "The folder in which the goal was run");
    json.end();
    json.end();
    json.end();
    json.beginList("results");
    for (Finding finding : run.findings()) {
      json.beginLine();
      result(finding);
      json.endLine();
    }
    json.endList();
    json.end();
    json.endList();
    json.finish();
  }

  private void tool() throws IOException {
    json.begin("tool");
    json.begin("driver");
    json.field("name", "Diglot");
    json.field("version", run.tool().version());
    json.field("informationUri", run.tool().manual());
    json.beginList("rules");
    for (Rule rule : rules) {
      json.beginLine();
      rule(rule);
      json.endLine();
    }
    json.endList();
    json.end();
    json.end();
  }

  private void rule(Rule rule) throws IOException {
    json.field("id", rule.id());
    if (run.tool().description(rule).isPresent()) {
      text("shortDescription", run.tool().description(rule).get());
    }
    json.field("helpUri", run.tool().helpUri(rule));
    json.begin("defaultConfiguration");
    json.field("level", rule.severity().word());
    json.end();
    json.begin("properties");
    json.field("itsIssueType", rule.issueType());
    json.end();
  }

  private void result(Finding finding) throws IOException {
    Diagnostic diagnostic = finding.diagnostic();
    json.field("ruleId", diagnostic.rule().id());
    json.field("ruleIndex", ruleIndex.getOrDefault(diagnostic.rule().id(), -1));
    json.field("level", diagnostic.severity().word());
    text("message", message(diagnostic));
    json.beginList("locations");
    json.begin();
    physicalLocation(diagnostic.location());
    json.end();
    json.endList();
    relatedLocations(diagnostic.related());
    json.begin("partialFingerprints");
    json.field("diglot/v1", finding.key());
    json.end();
    fixes(diagnostic);
    suppressions(finding);
    json.field("baselineState", finding.baselineState().map(BaselineState::word));
    properties(finding);
  }

  private static String message(Diagnostic diagnostic) {
    List<String> lines = new ArrayList<>();
    lines.add(diagnostic.message());
    lines.addAll(diagnostic.details());
    diagnostic.remedy().ifPresent(remedy -> lines.add("fix: " + remedy));
    return String.join("\n", lines);
  }

  private void text(String name, String text) throws IOException {
    json.begin(name);
    json.field("text", text);
    json.end();
  }

  private void relatedLocations(List<Diagnostic.Related> related) throws IOException {
    if (related.isEmpty()) {
      return;
    }
    json.beginList("relatedLocations");
    int id = 0;
    for (Diagnostic.Related place : related) {
      json.begin();
      json.field("id", id++);
      text("message", place.message());
      physicalLocation(place.location());
      json.end();
    }
    json.endList();
  }

  private void physicalLocation(Location location) throws IOException {
    json.begin("physicalLocation");
    artifactLocation(location);
    if (!location.equals(Location.ofFile(location.path()))) {
      region(location);
    }
    json.end();
  }

  private void artifactLocation(Location location) throws IOException {
    json.begin("artifactLocation");
    if (isAbsolute(location.path())) {
      json.field("uri", "file:///" + encoded(location.path().replaceFirst("^/", "")));
    } else {
      json.field("uri", encoded(location.path()));
      json.field("uriBaseId", BASE);
    }
    json.end();
  }

  /** A folder that was given from elsewhere, too far away for a relative path. */
  private static boolean isAbsolute(String path) {
    return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
  }

  private void region(Location location) throws IOException {
    json.begin("region");
    json.field("startLine", location.start().line());
    json.field("startColumn", location.start().column());
    // A place without extent is known by its start only; without an end it reaches to the line's.
    if (!location.end().equals(location.start())) {
      json.field("endLine", location.end().line());
      json.field("endColumn", location.end().column());
    }
    json.end();
  }

  /** Places are offsets: lines of the mended places are not known here. */
  private void fixes(Diagnostic diagnostic) throws IOException {
    if (diagnostic.fix().isEmpty()) {
      return;
    }
    json.beginList("fixes");
    json.begin();
    text("description", diagnostic.fix().get().description());
    json.beginList("artifactChanges");
    json.begin();
    artifactLocation(diagnostic.location());
    json.beginList("replacements");
    for (Fix.Edit edit : diagnostic.fix().get().edits()) {
      json.begin();
      json.begin("deletedRegion");
      json.field("charOffset", edit.range().start());
      json.field("charLength", edit.range().length());
      json.end();
      text("insertedContent", edit.replacement());
      json.end();
    }
    json.endList();
    json.end();
    json.endList();
    json.end();
    json.endList();
  }

  private void suppressions(Finding finding) throws IOException {
    json.beginList("suppressions");
    if (finding.suppression().isPresent()) {
      json.begin();
      json.field("kind", "external");
      json.field("justification", finding.suppression().get().reason());
      json.end();
    }
    json.endList();
  }

  private void properties(Finding finding) throws IOException {
    json.begin("properties");
    json.field("page", finding.place().page().map(page -> page.value()));
    json.field("locale", finding.localeName());
    json.field("segmentId", finding.segment().map(Object::toString));
    json.end();
  }

  /** Percent-encodes a path, its separators excepted. */
  static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte b : JsonLines.wellFormed(path).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      if (plain) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
