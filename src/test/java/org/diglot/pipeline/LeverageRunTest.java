package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diglot.memory.Leverage;
import org.diglot.memory.Leverage.Amount;
import org.diglot.memory.LeverageBand;
import org.diglot.model.LanguageTag;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeverageRunTest {

  private static final LanguageTag FRENCH = new LanguageTag("fr-FR");

  @TempDir Path base;

  private TestSite site() throws IOException {
    return new TestSite(base)
        .file(
            "content/old.md",
            "# Doors\n\nLock the door. Every visitor must wear a badge at the gate.\n")
        .file(
            "locales/fr-FR/content/old.md",
            Bilingual.page(
                "# {Portes|Doors}\n\n"
                    + "{Fermez la porte.|Lock the door.} {Chaque visiteur doit porter un badge au"
                    + " portail.|Every visitor must wear a badge at the gate.}\n"))
        .file(
            "content/new.md",
            "Lock the door.\n\nEvery visitor must show a badge at the gate.\n\nQuite another"
                + " thing.\n\n- Quite another thing.\n");
  }

  private LeverageResult run(TestSite site) throws WorkspaceException {
    return Diglot.leverage(
        site.request(), new LeverageOptions("", "", "1.0"), ProgressListener.NONE);
  }

  @Test
  void countsEachTextOnceByWhatIsThere() throws Exception {
    Leverage leverage = run(site()).totals().get(FRENCH);
    assertEquals(new Amount(3, 13, 53), leverage.of(LeverageBand.IN_CONTEXT));
    assertEquals(new Amount(1, 3, 12), leverage.of(LeverageBand.EXACT));
    assertEquals(new Amount(1, 9, 36), leverage.of(LeverageBand.FUZZY_85_94));
    assertEquals(new Amount(1, 3, 18), leverage.of(LeverageBand.NEW));
    assertEquals(new Amount(1, 3, 18), leverage.of(LeverageBand.REPETITION));
    assertEquals(7, leverage.total().segments());
  }

  @Test
  void writesReportsAndATable() throws Exception {
    LeverageResult result = run(site());
    String json = Files.readString(base.resolve("out/site/leverage.json"));
    assertEquals(List.of(), problems(json));
    assertTrue(
        json.contains("\"path\": \"new.md\", \"bands\": {\"in-context\": {\"segments\": 0"), json);
    String csv = Files.readString(base.resolve("out/site/leverage.csv"));
    assertTrue(csv.startsWith("\uFEFFlocale,page,band,segments,words,characters\r\n"), csv);
    assertTrue(csv.contains("\r\nfr-FR,\"new.md\",exact,1,3,12\r\n"), csv);
    assertEquals("fr-FR            segments      words  characters", result.lines().get(0));
    assertEquals("  in context            3         13          53", result.lines().get(1));
    assertEquals(9, result.lines().size());
  }

  private static List<String> problems(String json) throws IOException {
    Path file =
        Path.of(
            System.getProperty("diglot.basedir", "."),
            "content/manual/schema/leverage-1.schema.json");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(file));
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  @Test
  void theSchemaAsksForEveryBand() throws Exception {
    run(site());
    String json = Files.readString(base.resolve("out/site/leverage.json"));
    assertTrue(!problems(json.replace("\"new\":", "\"newer\":")).isEmpty());
  }

  @Test
  void countsJapaneseByWordsAndCharacters() throws Exception {
    TestSite site =
        new TestSite(base)
            .file("content/site.yml", "sourceLanguage: ja\n")
            .file("content/a.md", "扉を閉めてください。\n")
            .file("locales/en-US/content/b.md", Bilingual.page("{Wait.|待って。}\n"));
    Amount amount = run(site).totals().get(new LanguageTag("en-US")).of(LeverageBand.NEW);
    assertEquals(10, amount.characters());
    assertEquals(1, amount.segments());
    assertTrue(amount.words() > 2 && amount.words() < 8, "words: " + amount.words());
  }
}
