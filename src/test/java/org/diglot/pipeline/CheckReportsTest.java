package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.WorkspaceException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of a check tell the same story, and the same one everywhere. */
@Isolated
class CheckReportsTest {

  @TempDir Path base;
  private TestSite site = new TestSite(Path.of("."));

  @BeforeEach
  void write() throws IOException {
    site = CheckProject.write(base.resolve("a"));
  }

  private Path reports(String project) {
    return base.resolve(project).resolve("out/reports");
  }

  private SortedMap<String, byte[]> files(String project) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(reports(project))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            reports(project).relativize(path).toString().replace('\\', '/'),
            Files.readAllBytes(path));
      }
    }
    files.keySet().removeIf(name -> name.startsWith(".diglot"));
    return files;
  }

  private static void assertSame(
      SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((path, bytes) -> assertArrayEquals(bytes, actual.get(path), path));
  }

  private JsonObject json(String name) throws IOException {
    return JsonParser.parseString(Files.readString(reports("a").resolve(name))).getAsJsonObject();
  }

  @Test
  void writesEveryReport() throws Exception {
    site.check();
    TreeSet<String> names = new TreeSet<>(files("a").keySet());
    names.removeIf(name -> name.startsWith("report/"));
    assertEquals(
        "[alignments.json, coverage.csv, coverage.json, junit.xml, report.html, report.json,"
            + " report.sarif]",
        names.toString());
  }

  @Test
  void writesAlignmentsOnlyWhereAsked() throws Exception {
    site.check();
    CheckOptions all = site.options();
    site.check(
        new CheckOptions(
            all.reports(),
            all.failOn(),
            all.levels(),
            all.minimumCoverage(),
            all.suppressions(),
            all.baseline(),
            false,
            false,
            all.today(),
            all.toolVersion()));
    assertFalse(files("a").containsKey("alignments.json"), "nor does that of a run before stay");
  }

  @Test
  void reportsHaveTheSameFindings() throws Exception {
    int findings = site.check().findings().size();
    JsonObject report = json("report.json");
    assertEquals(findings, report.getAsJsonArray("findings").size());
    assertEquals(findings, report.getAsJsonObject("summary").get("findings").getAsInt());
    JsonArray results =
        json("report.sarif")
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("results");
    assertEquals(rules(report.getAsJsonArray("findings"), "rule"), rules(results, "ruleId"));
    String junit = Files.readString(reports("a").resolve("junit.xml"));
    int failing = report.getAsJsonObject("summary").get("failing").getAsInt();
    assertEquals(2, failing);
    assertTrue(junit.contains("omitted-guidance") && junit.contains("<failure"), junit);
    String html = Jsoup.parse(Files.readString(reports("a").resolve("report.html"))).text();
    assertTrue(html.contains("Findings " + findings + " in all."), html);
  }

  private static List<String> rules(JsonArray list, String key) {
    List<String> rules = new ArrayList<>();
    for (JsonElement element : list) {
      rules.add(element.getAsJsonObject().get(key).getAsString());
    }
    return rules;
  }

  @Test
  void reportsHaveTheSameCoverage() throws Exception {
    site.check();
    String csv = Files.readString(reports("a").resolve("coverage.csv"));
    JsonObject coverage = json("coverage.json");
    JsonObject page = coverage.getAsJsonArray("pages").get(0).getAsJsonObject();
    assertEquals(11, page.getAsJsonArray("statements").size());
    for (String locale : List.of("fr-FR", "ja-JP")) {
      Map<String, Integer> rows = new TreeMap<>();
      csv.lines()
          .map(line -> line.split(","))
          .filter(cells -> cells.length > 7 && cells[6].equals(locale))
          .forEach(cells -> rows.merge(cells[7], 1, Integer::sum));
      Map<String, Integer> statements = new TreeMap<>();
      for (JsonElement statement : page.getAsJsonArray("statements")) {
        JsonObject states = statement.getAsJsonObject().getAsJsonObject("locales");
        String state = states.getAsJsonObject(locale).get("state").getAsString();
        statements.merge(state, 1, Integer::sum);
      }
      if (page.getAsJsonObject("withdrawn").has(locale)) {
        int dropped = page.getAsJsonObject("withdrawn").getAsJsonArray(locale).size();
        statements.put("withdrawn", dropped);
      }
      assertEquals(statements, rows);
      assertTrue(locale.equals("ja-JP") ? rows.size() == 1 : rows.size() == 6, rows.toString());
    }
  }

  @Test
  void aSecondRunWritesNothing() throws Exception {
    site.check();
    SortedMap<String, byte[]> before = files("a");
    assertEquals(0, site.check().filesWritten());
    assertSame(before, files("a"));
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati",
    "ar-SA-u-nu-arab, America/St_Johns",
    "th-TH-u-ca-buddhist-nu-thai, UTC"
  })
  void folderLocaleAndTimeZoneDoNotMatter(String locale, String zone) throws Exception {
    site.check();
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      List<String> lines = CheckProject.write(base.resolve("b é #")).check().coverage();
      assertEquals(site.check().coverage(), lines);
      assertSame(files("a"), files("b é #"));
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void lineEndsOfTheCheckoutDoNotMatter(String lineEnd) throws Exception {
    List<String> coverage = site.check().coverage();
    List<String> places = site.places();
    TestSite other = CheckProject.write(base.resolve("b"));
    for (var file : other.inputs().entrySet()) {
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      other.file(file.getKey(), text.replace("\n", lineEnd));
    }
    assertEquals(coverage, other.check().coverage());
    assertEquals(places, other.places());
    assertArrayEquals(files("a").get("coverage.csv"), files("b").get("coverage.csv"));
  }

  @Test
  void aBrokenTemplateLeavesTheReportsAsTheyWere() throws Exception {
    for (String template : List.of("summary.peb", "page.peb", "locales.css.peb")) {
      TestSite project = CheckProject.write(base.resolve(template));
      project.check();
      SortedMap<String, byte[]> before = files(template);
      project.file("content/policy/other.md", "# Other\n\nYou must wait.\n");
      project.file("template/report/" + template, "{{ unheard }}\n").withTemplate();
      WorkspaceException e = assertThrows(WorkspaceException.class, project::check);
      assertTrue(e.getMessage().contains(template + ":1"), e.getMessage());
      assertSame(before, files(template));
    }
  }

  @Test
  void reportsAndSiteMayLieInEachOther() throws Exception {
    BuildRequest request = site.request();
    for (String[] folders : new String[][] {{"out/x", "out/x/site"}, {"out/y/r", "out/y"}}) {
      BuildRequest inner =
          new BuildRequest(
              request.base(),
              request.content(),
              request.locales(),
              request.base().resolve(folders[1]),
              request.template());
      CheckOptions options = reportsIn(request.base().resolve(folders[0]));
      Diglot.build(inner, options, ProgressListener.NONE);
      assertEquals(0, Diglot.build(inner, options, ProgressListener.NONE).filesWritten());
      assertTrue(Files.isRegularFile(options.reports().resolve("report.html")));
      assertTrue(Files.isRegularFile(inner.output().resolve("en/policy/sign-in.html")));
    }
  }

  private CheckOptions reportsIn(Path folder) {
    CheckOptions all = site.options();
    return new CheckOptions(
        folder,
        all.failOn(),
        all.levels(),
        all.minimumCoverage(),
        all.suppressions(),
        all.baseline(),
        false,
        false,
        all.today(),
        all.toolVersion());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          out/site | the site and the reports cannot be written to the same folder
          content  | refused to write to
          content/reports | refused to write to
          locales/fr-FR | refused to write to
          .        | refused to write to
          """)
  void refusesAFolderForReportsThatWouldCostFiles(String folder, String message) throws Exception {
    CheckOptions options = reportsIn(base.resolve("a").resolve(folder).normalize());
    WorkspaceException e =
        assertThrows(
            WorkspaceException.class,
            () -> Diglot.build(site.request(), options, ProgressListener.NONE));
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
    assertTrue(e.getMessage().endsWith("with -Ddiglot.reports=<folder>"), e.getMessage());
    assertFalse(Files.exists(base.resolve("a/out")));
  }

  @Test
  void waitsForNobodyWhoIsWritingThere() throws Exception {
    site.check();
    SortedMap<String, byte[]> before = files("a");
    site.file("content/new.md", "# New\n");
    try (OutputFolder other = OutputFolder.open(base, reports("a"), List.of(), d -> {})) {
      WorkspaceException e = assertThrows(WorkspaceException.class, site::build);
      assertEquals(
          "another run (process "
              + ProcessHandle.current().pid()
              + ") is writing to "
              + reports("a").toRealPath()
              + ". Wait until it ends, or name another folder with -Ddiglot.reports=<folder>",
          e.getMessage());
      assertEquals(0, other.written());
    }
    assertSame(before, files("a"));
    assertTrue(site.check().filesWritten() > 0, "the lock is free again");
  }
}
