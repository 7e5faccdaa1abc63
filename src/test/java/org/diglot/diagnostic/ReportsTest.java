package org.diglot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SegmentId;
import org.diglot.model.TextPosition;
import org.junit.jupiter.api.Test;

class ReportsTest {

  /** What a file name, a page or a tool's message may hold at worst. */
  private static final String HOSTILE =
      "\u0000\u001b[31m ]]> </failure> \uD800 \uDC00x \uFFFE \u2028 \"q\" \\ <&> \u202E \r\n\t 😀 {0}"
          + " [a](b)";

  private static final ToolDescription TOOL =
      new ToolDescription(
          "0.1.0",
          Optional.of("https://docs.example.org/"),
          List.of(Findings.OMITTED, Findings.MISSING_SPACE, Findings.INVALID_FILE),
          Map.of("missing-space", "A space is missing."));

  private static final Finding OMITTED =
      Findings.finding(
          Findings.french(Findings.OMITTED, 5, "You must.", "")
              .withDetail("source 8bbe7-134: \"You must.\"")
              .withRelated("said here", Findings.at("locales/ja-JP/content/policy/a.md", 7))
              .withRemedy("translate it"));
  private static final Finding SPACE =
      Findings.finding(Findings.french(Findings.MISSING_SPACE, 6, "See [it].", "Voir[le]."));
  private static final Finding SITE =
      Findings.finding(Findings.inFile("content/site.yml", "not a mapping"));

  @FunctionalInterface
  private interface Report {
    void write(CheckRun run, Writer out) throws IOException;
  }

  private static String text(Report report, CheckRun run) throws IOException {
    StringWriter out = new StringWriter();
    report.write(run, out);
    // What a file can hold: a half of a surrogate pair would be lost here.
    return new String(out.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static CheckRun run(Finding... findings) {
    return new CheckRun(
        TOOL, List.of(findings), List.of(), List.of(page("fr-FR"), page("ja-JP")), Gate.DEFAULT);
  }

  private static Place page(String tag) {
    return new Place(
        Optional.of(new DocumentPath("policy/a.md")), Optional.of(new LanguageTag(tag)));
  }

  private static CheckRun judged() {
    return run(
        OMITTED.with(BaselineState.NEW),
        SPACE.with(BaselineState.NEW).suppressedBy(Findings.suppressing(SPACE)),
        SITE.with(BaselineState.UNCHANGED));
  }

  /** Every text that comes from outside is hostile. */
  private static CheckRun hostile() {
    Diagnostic diagnostic =
        Diagnostic.of(
                Findings.OMITTED,
                Location.of("a b%\u0007/é😀:?#\uD800.md", new TextPosition(1, 2)),
                HOSTILE)
            .withDetail(HOSTILE)
            .withRemedy(HOSTILE)
            .withRelated(HOSTILE, Location.ofFile(HOSTILE))
            .about(
                new Subject(
                    new DocumentPath("x\u001b]]>\".md"),
                    new LanguageTag("fr-FR"),
                    Optional.of(new SegmentId(HOSTILE)),
                    HOSTILE,
                    HOSTILE));
    Finding finding = Findings.finding(diagnostic);
    Suppression entry =
        new Suppression(
            "omitted-guidance",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            finding.key(),
            HOSTILE,
            Optional.empty(),
            Location.ofFile("s"));
    Finding plain = Findings.finding(Findings.inFile(HOSTILE, HOSTILE.repeat(2000)));
    return run(
        finding,
        finding.suppressedBy(entry),
        plain,
        Findings.finding(Diagnostic.of(Findings.OMITTED, Location.ofFile("/far/away.md"), "x")));
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  @Test
  void jsonSaysEverythingOnOneLineAFinding() throws IOException {
    String text = text(JsonReport::write, judged());
    JsonObject report = json(text);
    assertEquals(1, report.get("version").getAsInt());
    assertEquals(
        json(
            """
            {"findings": 1, "suppressed": 1, "known": 1, "failing": 1, "bySeverity": {"error": 1},
             "byLocale": {"fr-FR": 1}, "byRule": {"omitted-guidance": 1}}"""),
        report.get("summary"));
    assertEquals(
        json(
            """
            {"rule": "omitted-guidance", "severity": "error", "message": "something is wrong with it",
             "path": "locales/fr-FR/content/policy/a.md", "line": 5, "column": 3, "endLine": 5,
             "endColumn": 9, "details": ["source 8bbe7-134: \\"You must.\\""],
             "related": [{"message": "said here", "path": "locales/ja-JP/content/policy/a.md",
             "line": 7, "column": 3, "endLine": 7, "endColumn": 9}], "remedy": "translate it",
             "page": "policy/a.md", "locale": "fr-FR", "segmentId": "8bbe7-134", "key": "%s",
             "baselineState": "new"}"""
                .formatted(OMITTED.key())),
        report.getAsJsonArray("findings").get(0));
    assertEquals(
        "agreed with the authors",
        report.getAsJsonArray("findings").get(1).getAsJsonObject().get("suppressed").getAsString());
    assertEquals(3, text.lines().filter(line -> line.startsWith("    {\"rule\"")).count());
    assertTrue(text.endsWith("}\n"));
  }

  @Test
  void jsonNamesWhatIsGone() throws IOException {
    CheckRun run =
        new CheckRun(TOOL, List.of(), List.of(Baseline.Entry.of(SITE)), List.of(), Gate.DEFAULT);
    assertEquals(
        "content/site.yml",
        json(text(JsonReport::write, run))
            .getAsJsonArray("gone")
            .get(0)
            .getAsJsonObject()
            .get("page")
            .getAsString());
  }

  @Test
  void jsonKeepsHostileTextAsText() throws IOException {
    String message =
        json(text(JsonReport::write, hostile()))
            .getAsJsonArray("findings")
            .get(0)
            .getAsJsonObject()
            .get("message")
            .getAsString();
    assertEquals(HOSTILE.replaceAll("\uD800 \uDC00x", "\uFFFD \uFFFDx"), message);
  }

  private static List<String> jsonProblems(String json) throws IOException {
    Path file =
        Path.of(
            System.getProperty("diglot.basedir", "."),
            "content/manual/schema/report-1.schema.json");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(file), InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  @Test
  void jsonIsValidAgainstTheSchemaInTheManual() throws IOException {
    List<Baseline.Entry> gone = List.of(Baseline.Entry.of(SITE), Baseline.Entry.of(SPACE));
    CheckRun shrunk = new CheckRun(TOOL, List.of(OMITTED), gone, List.of(), Gate.DEFAULT);
    for (CheckRun run : List.of(judged(), hostile(), run(), shrunk)) {
      assertEquals(List.of(), jsonProblems(text(JsonReport::write, run)));
    }
    String json = text(JsonReport::write, judged());
    assertFalse(jsonProblems(json.replace("\"remedy\"", "\"cure\"")).isEmpty());
    assertFalse(jsonProblems(json.replace("\"key\"", "\"clef\"")).isEmpty());
    assertFalse(jsonProblems(json.replace("\"unchanged\"", "\"absent\"")).isEmpty());
  }

  @Test
  void reportsDependOnNothingButTheRun() throws IOException {
    for (Report report :
        List.<Report>of(JsonReport::write, SarifReport::write, JunitReport::write)) {
      assertEquals(text(report, judged()), text(report, judged()));
      assertFalse(text(report, judged()).contains("\r"));
    }
  }

  private static List<String> sarifProblems(String sarif) throws IOException {
    try (InputStream in =
        ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(in, InputFormat.JSON);
      List<String> problems = new ArrayList<>();
      schema
          .validate(
              sarif,
              InputFormat.JSON,
              context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
          .forEach(problem -> problems.add(problem.toString()));
      return problems;
    }
  }

  @Test
  void sarifIsValidAgainstItsSchema() throws IOException {
    assertEquals(List.of(), sarifProblems(text(SarifReport::write, judged())));
    assertEquals(List.of(), sarifProblems(text(SarifReport::write, hostile())));
    assertEquals(List.of(), sarifProblems(text(SarifReport::write, run())));
    String broken =
        text(SarifReport::write, judged()).replace("\"startLine\": 5", "\"startLine\": 0");
    assertFalse(sarifProblems(broken).isEmpty());
    broken = text(SarifReport::write, judged()).replace("https://docs", "ht tps://docs");
    assertFalse(sarifProblems(broken).isEmpty());
  }

  @Test
  void sarifResultsSayRulePlaceFingerprintAndState() throws IOException {
    JsonObject run =
        json(text(SarifReport::write, judged())).getAsJsonArray("runs").get(0).getAsJsonObject();
    JsonArray results = run.getAsJsonArray("results");
    assertEquals(
        json(
            """
            {"ruleId": "omitted-guidance", "ruleIndex": 2, "level": "error",
             "message": {"text":
             "something is wrong with it\\nsource 8bbe7-134: \\"You must.\\"\\nfix: translate it"},
             "locations": [{"physicalLocation": {"artifactLocation":
             {"uri": "locales/fr-FR/content/policy/a.md", "uriBaseId": "SRCROOT"},
             "region": {"startLine": 5, "startColumn": 3, "endLine": 5, "endColumn": 9}}}],
             "relatedLocations": [{"id": 0, "message": {"text": "said here"}, "physicalLocation":
             {"artifactLocation":
             {"uri": "locales/ja-JP/content/policy/a.md", "uriBaseId": "SRCROOT"},
             "region": {"startLine": 7, "startColumn": 3, "endLine": 7, "endColumn": 9}}}],
             "partialFingerprints": {"diglot/v1": "%s"}, "suppressions": [],
             "baselineState": "new",
             "properties": {"page": "policy/a.md", "locale": "fr-FR", "segmentId": "8bbe7-134"}}"""
                .formatted(OMITTED.key())),
        results.get(0));
    assertEquals(
        json("""
            {"x": [{"kind": "external", "justification": "agreed with the authors"}]}""")
            .get("x"),
        results.get(1).getAsJsonObject().get("suppressions"));
    assertFalse(results.get(2).toString().contains("region"), "a file as a whole has no region");
    JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    assertEquals(
        json(
            """
            {"id": "missing-space", "shortDescription": {"text": "A space is missing."},
             "helpUri": "https://docs.example.org/rules/missing-space.html",
             "defaultConfiguration": {"level": "warning"},
             "properties": {"itsIssueType": "whitespace"}}"""),
        rules.get(1));
    assertEquals("unicodeCodePoints", run.get("columnKind").getAsString());
  }

  @Test
  void sarifEncodesPaths() {
    assertEquals("a%20b/%C3%A9%F0%9F%98%80%3A%23%25.md", SarifReport.encoded("a b/é😀:#%.md"));
    assertEquals("../x/%EF%BF%BD", SarifReport.encoded("../x/\uD800"));
  }
}
