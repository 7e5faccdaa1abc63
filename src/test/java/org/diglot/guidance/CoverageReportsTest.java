package org.diglot.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.diglot.align.Alignment;
import org.diglot.align.Consequence;
import org.diglot.model.LanguageTag;
import org.junit.jupiter.api.Test;

class CoverageReportsTest {

  private static final List<LanguageTag> LOCALES =
      Stream.of("ar-SA", "de-DE", "fr-FR", "ja-JP", "pt-BR").map(LanguageTag::new).toList();

  /** Markup, quotes, a line break, a direction override, and half a surrogate pair. */
  private static final String HOSTILE = " <script>alert(\"1\")</script>&\r\n\u202Etxt\uD83D.";

  @Test
  void writesCoverageThatItsSchemaDescribes() throws IOException {
    SchemaCheck.assertValid("coverage-1.schema.json", coverage(""));
  }

  @Test
  void writesAlignmentsThatTheirSchemaDescribes() throws IOException {
    SchemaCheck.assertValid("alignments-1.schema.json", alignments(""));
  }

  @Test
  void schemasRefuseWhatTheyDoNotDescribe() throws IOException {
    String coverage = coverage("").replace("\"not-yet\"", "\"notYet\"");
    String alignments = alignments("").replace("\"removed\"", "\"added\"");

    assertFalse(SchemaCheck.errors("coverage-1.schema.json", coverage).isEmpty());
    assertFalse(SchemaCheck.errors("alignments-1.schema.json", alignments).isEmpty());
  }

  @Test
  void keepsHostileTextsAsTheyAreButWellFormed() throws IOException {
    String json = coverage(HOSTILE);
    SchemaCheck.assertValid("coverage-1.schema.json", json);
    SchemaCheck.assertValid("alignments-1.schema.json", alignments(HOSTILE));
    String text = statement(json, 0).get("text").getAsString();

    assertTrue(text.endsWith(HOSTILE.replace('\uD83D', '\uFFFD')), text);
  }

  @Test
  void saysEveryThingOfAStatementInALocale() throws IOException {
    JsonObject statement = statement(coverage(""), 3);
    JsonObject arabic = statement.getAsJsonObject("locales").getAsJsonObject("ar-SA");

    assertEquals("permission", statement.get("class").getAsString());
    assertEquals(4, statement.getAsJsonObject("location").get("line").getAsInt());
    assertEquals("outdated", arabic.get("state").getAsString());
    assertEquals("normative", arabic.get("consequence").getAsString());
    assertEquals("[\"number\",\"date\"]", arabic.get("aspects").toString());
    assertEquals(0.912, arabic.get("similarity").getAsDouble());
    assertEquals("edited", arabic.get("link").getAsString());
    assertEquals("[\"1f3a9-104\"]", arabic.get("segments").toString());
    assertTrue(arabic.get("source").getAsString().contains("5 days"));
    assertEquals(
        "locales/ar-SA/content/guide/access.md",
        arabic.getAsJsonObject("location").get("path").getAsString());
  }

  @Test
  void sumsUpWhatThePagesSay() throws IOException {
    JsonObject all = JsonParser.parseString(coverage("")).getAsJsonObject();
    JsonObject locales = all.getAsJsonObject("summary").getAsJsonObject("locales");
    JsonObject french = locales.getAsJsonObject("fr-FR");
    JsonObject guidance = french.getAsJsonObject("counts").getAsJsonObject("guidance");

    assertEquals(2, all.getAsJsonObject("summary").get("pages").getAsInt());
    assertEquals(2, french.get("pages").getAsInt());
    assertEquals(1, locales.getAsJsonObject("pt-BR").get("pagesWithout").getAsInt());
    assertEquals(2 * (40 - 5), guidance.getAsJsonObject("statements").get("total").getAsInt());
    assertEquals(9 * 2 * (40 - 5), guidance.getAsJsonObject("words").get("total").getAsInt());
  }

  @Test
  void putsOneStatementOnALine() throws IOException {
    long lines = coverage("").lines().filter(line -> line.contains("{\"id\": \"guide/")).count();

    assertEquals(2 * 40, lines);
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    assertEquals(coverage(HOSTILE), coverage(HOSTILE));
    assertEquals(alignments(HOSTILE), alignments(HOSTILE));
  }

  @Test
  void writesALineForEachStatementAndLocaleAndForWhatIsWithdrawn() throws IOException {
    List<CSVRecord> lines = csv("");
    CSVRecord outdated = lines.get(1 + 3 * 5);

    assertEquals(1 + 2 * 40 * 5 + 5 + 4, lines.size());
    assertEquals("page", lines.get(0).get(0).substring(1));
    assertEquals(
        List.of("ar-SA", "outdated", "normative", "number date", "4", "1f3a9-104"),
        outdated.toList().subList(6, 12));
    assertTrue(lines.stream().allMatch(line -> line.size() == 17));
  }

  @Test
  void startsWithAByteOrderMarkAndEndsLinesWithCrLf() throws IOException {
    String text = utf8(csvBytes(page("guide/access.md", "")));

    assertEquals('\uFEFF', text.charAt(0));
    assertTrue(text.endsWith("\r\n"));
    assertEquals(0, text.replace("\r\n", "").chars().filter(c -> c == '\n').count());
  }

  @Test
  void takesTheForceFromFormulas() throws IOException {
    for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝")) {
      PageCoverage page = SampleCoverage.page(start + "cmd.md", 1, LOCALES);
      String cell = parse(csvBytes(page)).get(1).get(0);

      assertEquals("'" + start + "cmd.md", cell);
    }
  }

  @Test
  void keepsHostileCellsWhole() throws IOException {
    CSVRecord line = csv(HOSTILE).get(1);

    assertTrue(line.get(15).endsWith(HOSTILE.replace('\uD83D', '\uFFFD')), line.get(15));
  }

  @Test
  void roundsPercentagesDown() {
    CoverageCounts.Sum sum = new CoverageCounts.Sum();
    for (int i = 0; i < 9999; i++) {
      sum.add(Coverage.COVERED, Consequence.NONE, 1);
    }
    sum.add(Coverage.OUTDATED, Consequence.WORDING, 1);
    sum.add(Coverage.EXEMPT, Consequence.NONE, 5);
    CoverageCounts counts = sum.counts();

    assertEquals(OptionalDouble.of(99.9), counts.currentPercent());
    assertEquals(OptionalDouble.of(100), counts.percent(counts.said(), Amount::statements));
    assertEquals(new Amount(1, 1), counts.outdated(Consequence.WORDING));
    assertEquals(new Amount(10001, 10005), counts.total());
    assertEquals(OptionalDouble.empty(), CoverageCounts.NONE.currentPercent());
  }

  private static PageCoverage page(String path, String extra) {
    return SampleCoverage.page(path, 40, LOCALES, extra);
  }

  private static List<PageCoverage> pages(String extra) {
    return List.of(page("guide/access.md", extra), page("guide/badges.md2", extra));
  }

  private static String coverage(String extra) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CoverageJson json = new CoverageJson(out, SampleCoverage.head(LOCALES));
    for (PageCoverage page : pages(extra)) {
      MeasuredPage measured = new MeasuredPage(page, SampleCoverage.WORDS);
      json.page(CoverageJson.text(measured), PageTotals.of(measured));
    }
    json.finish();
    return utf8(out.toByteArray());
  }

  private static String alignments(String extra) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AlignmentsJson json = new AlignmentsJson(out, SampleCoverage.head(LOCALES));
    for (PageCoverage page : pages(extra)) {
      Alignment any = page.locales().get(0).alignment().orElseThrow();
      json.page(page, List.of(new LocalePair(LOCALES.get(0), LOCALES.get(1), any)));
    }
    json.finish();
    return utf8(out.toByteArray());
  }

  private static JsonObject statement(String json, int index) {
    JsonObject all = JsonParser.parseString(json).getAsJsonObject();
    JsonObject page = all.getAsJsonArray("pages").get(0).getAsJsonObject();
    return page.getAsJsonArray("statements").get(index).getAsJsonObject();
  }

  private static List<CSVRecord> csv(String extra) throws IOException {
    return parse(csvBytes(pages(extra).toArray(PageCoverage[]::new)));
  }

  private static byte[] csvBytes(PageCoverage... pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CoverageCsv csv = new CoverageCsv(out);
    for (PageCoverage page : pages) {
      csv.page(CoverageCsv.text(page));
    }
    csv.finish();
    return out.toByteArray();
  }

  private static List<CSVRecord> parse(byte[] bytes) throws IOException {
    return CSVFormat.RFC4180.parse(new StringReader(utf8(bytes))).getRecords();
  }

  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
