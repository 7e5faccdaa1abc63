package org.diglot.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.memory.MemoryEntry;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmxTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en");
  private static final LanguageTag FRENCH = new LanguageTag("fr-FR");
  private static final String HEAD =
      "<tmx version=\"1.4\"><header creationtool=\"x\" creationtoolversion=\"1\""
          + " segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\" srclang=\"en-US\""
          + " datatype=\"html\"/><body>";
  private static final String TAIL = "</body></tmx>";

  private final List<Diagnostic> findings = new ArrayList<>();

  private Map<LanguageTag, List<MemoryEntry>> read(String text) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            TmxReader.read(
                new SourceFile("a.tmx", new DocumentPath("a.tmx"), text), ENGLISH, findings::add));
  }

  private static String unit(String attributes, String source, String target) {
    return "<tu "
        + attributes
        + "><tuv xml:lang=\"en-US\"><seg>"
        + source
        + "</seg></tuv><tuv xml:lang=\"fr_fr\"><seg>"
        + target
        + "</seg></tuv></tu>";
  }

  private List<MemoryEntry> french(String units) {
    return read(HEAD + units + TAIL).getOrDefault(FRENCH, List.of());
  }

  private String target(String content) {
    return french(unit("", "x", content)).get(0).target();
  }

  private static MemoryEntry entry(String source, String target, boolean settled) {
    return new MemoryEntry(
        source, target, "a/b.md", "Before & *after*.", "<next>\n", "a.tmx", "1f3a9-101", settled);
  }

  @Test
  void readsBackWhatItWrites() {
    List<MemoryEntry> entries =
        List.of(
            entry("Lock **the `door`** now.", "Fermez **la `porte`** maintenant.", true),
            entry("See [the *guide*](a.md \"T & T\") <br> {name}", "Voir [<i>x</i>](b.md)", false),
            entry("  two  spaces\r\nand\ta line ", "鍵をかけてください。", true),
            new MemoryEntry("\uD83D\uDD12 a < b && c > d", "]]>", "", "", "", "a.tmx", "", true));
    String text = TmxWriter.write(ENGLISH, FRENCH, entries, "1.0", LocalDate.of(2026, 11, 1));
    assertEquals(Map.of(FRENCH, entries), read(text));
    assertEquals(List.of(), findings);
    assertTrue(text.contains("creationdate=\"20261101T000000Z\""), text);
    assertTrue(text.contains("srclang=\"en\""), text);
    assertTrue(text.contains("<bpt i=\"1\" x=\"1\" type=\"bold\">**</bpt>"), text);
    assertTrue(text.contains("<prop type=\"x-segment\">1f3a9-101</prop>"), text);
  }

  @Test
  void makesMarkdownOfOtherToolsCodes() {
    assertEquals(
        "Un **mot** et *deux*.",
        target(
            "Un <bpt i=\"1\">&lt;b&gt;</bpt>mot<ept i=\"1\">&lt;/b&gt;</ept> et"
                + " <bpt i=\"2\" type=\"italic\">{\\i </bpt>deux<ept i=\"2\">}</ept>."));
    assertEquals("Une couleur.", target("Une <bpt i=\"1\">{\\f1 </bpt>couleur<ept i=\"1\"/>."));
    assertEquals("Voir {1} et {name}.", target("Voir <ph>\\pic</ph> et <ph>{name}</ph>."));
    assertEquals("deux lignes", target("deux<ph type=\"lb\"/>lignes"));
    assertEquals(
        "mot <clé>", target("<hi type=\"x\">mot</hi><it pos=\"begin\">\\b</it> &lt;clé&gt;"));
    assertEquals(
        "lien.",
        target("<bpt i=\"1\">&lt;a title=\"<sub>un titre</sub>\"&gt;</bpt>lien<ept i=\"1\"/>."));
  }

  @Test
  void takesTheLatestFirst() {
    List<MemoryEntry> entries =
        french(
            unit("creationdate=\"20200101T000000Z\"", "Lock it.", "ancien")
                + unit("changedate=\"20240101T000000Z\"", "Lock it.", "nouveau")
                + unit("", "Lock it.", "sans date"));
    assertEquals(
        List.of("nouveau", "ancien", "sans date"),
        entries.stream().map(MemoryEntry::target).toList());
  }

  @Test
  void readsOtherToolsNamesOfContext() {
    String properties =
        "<prop type=\"file\">a.md</prop><prop type=\"prev\">Un.</prop><prop"
            + " type=\"next\">Deux.</prop>";
    MemoryEntry entry =
        french(
                unit("tuid=\"7\"", "x", "y")
                    .replace("<tuv xml:lang=\"en", properties + "<tuv xml:lang=\"en"))
            .get(0);
    assertEquals(new MemoryEntry("x", "y", "a.md", "Un.", "Deux.", "a.tmx", "7", true), entry);
  }

  @Test
  void passesOverUnitsOfOtherSources() {
    assertEquals(List.of(), french(unit("srclang=\"de\"", "x", "y")));
    assertEquals("wrong-exchange-language", findings.get(0).rule().id());
    assertEquals(1, french(unit("srclang=\"*all*\"", "x", "y")).size());
  }

  @Test
  void aDocumentTypeThatIsOnlyNamedIsNotLookedUp() {
    String type = "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"http://127.0.0.1:1/tmx14.dtd\">\n";
    assertEquals(1, read(type + HEAD + unit("", "x", "y") + TAIL).size());
    assertEquals(List.of(), findings);
  }

  private void refuses(String text) {
    findings.clear();
    assertEquals(Map.of(), read(text));
    assertEquals(1, findings.size(), findings.toString());
    assertEquals("invalid-exchange-file", findings.get(0).rule().id());
  }

  @Test
  void refusesDefinitionsAndBombs(@TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "secret");
    String external = "<!DOCTYPE tmx [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    refuses(external + HEAD + unit("", "x", "&e;") + TAIL);
    refuses("<!-- <!DOCTYPE tmx> -->" + external + HEAD + unit("", "x", "&e;") + TAIL);
    refuses(HEAD + unit("", "x", "&e;") + TAIL);
    StringBuilder bomb = new StringBuilder("<!DOCTYPE tmx [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      String before = "&a" + (i - 1) + ";";
      bomb.append("<!ENTITY a").append(i).append(" \"").append(before.repeat(10)).append("\">");
    }
    refuses(bomb + "]>" + HEAD + unit("", "x", "&a39;") + TAIL);
    refuses(HEAD + "<hi>".repeat(10_000));
  }

  @Test
  void refusesHalfAFileAndOtherXml() {
    String whole = HEAD + unit("", "x", "y") + TAIL;
    for (int end = 0; end < whole.length() - 1; end += 7) {
      refuses(whole.substring(0, end));
    }
    refuses("<html/>");
  }
}
