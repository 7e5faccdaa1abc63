package org.diglot.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.diglot.BadInput;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileXliffTest {

  private static final String HEAD =
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\""
          + " trgLang=\"fr\"><file id=\"f\" original=\"a.md\"><unit id=\"u\">";
  private static final String TAIL = "</unit></file></xliff>";

  private final List<Diagnostic> findings = new ArrayList<>();

  private List<ReturnedPage> read(String text) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            ExchangeFormat.read(
                new SourceFile("a.xlf", new DocumentPath("a.xlf"), text), findings::add));
  }

  private void refuses(String text, int line) {
    findings.clear();
    assertEquals(List.of(), read(text));
    assertEquals(1, findings.size(), findings.toString());
    assertEquals("invalid-exchange-file", findings.get(0).rule().id());
    assertEquals(line, findings.get(0).location().start().line());
  }

  private static String segment(String target) {
    return "<segment id=\"s\"><source>x</source><target>" + target + "</target></segment>";
  }

  @Test
  @BadInput(33)
  void readsNoExternalEntity(@TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "secret");
    String type = "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    refuses("<?xml version=\"1.0\"?>\n" + type + HEAD + segment("&e;") + TAIL, 2);
    refuses(HEAD + "\n" + segment("&e;") + TAIL, 2);
  }

  @Test
  @BadInput(33)
  void refusesADocumentTypeThatIsElsewhere() {
    refuses("<!DOCTYPE xliff SYSTEM \"http://127.0.0.1:1/x.dtd\">\n" + HEAD + TAIL, 1);
  }

  @Test
  @BadInput(33)
  void refusesAnEntityBomb() {
    StringBuilder type = new StringBuilder("<!DOCTYPE xliff [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      String before = "&a" + (i - 1) + ";";
      type.append("<!ENTITY a").append(i).append(" \"").append(before.repeat(10)).append("\">");
    }
    refuses(type + "]>" + HEAD + segment("&a39;") + TAIL, 1);
  }

  @Test
  void refusesDeepNesting() {
    refuses(HEAD + "<mrk>".repeat(100_000) + "</mrk>".repeat(100_000) + TAIL, 1);
  }

  @Test
  @BadInput(36)
  void refusesHalfAFile() {
    String whole = HEAD + "\n" + segment("y") + TAIL;
    for (int end = 0; end < whole.length() - 1; end += 7) {
      findings.clear();
      assertEquals(List.of(), read(whole.substring(0, end)));
      assertEquals(1, findings.size());
    }
  }

  @Test
  @BadInput(34)
  void refusesOtherXml() {
    refuses("<html/>", 1);
    refuses("<xliff version=\"3.0\" xmlns=\"urn:oasis:names:tc:xliff:document:3.0\"/>", 1);
  }

  @Test
  @BadInput(35)
  void readsMoreReferencesThanNewerJdksAllow() {
    String text = "&amp;".repeat(300_000);
    assertEquals(
        "&".repeat(300_000), read(HEAD + segment(text) + TAIL).get(0).segments().get(0).target());
    assertEquals(List.of(), findings);
  }
}
