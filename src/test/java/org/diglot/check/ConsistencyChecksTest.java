package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diglot.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class ConsistencyChecksTest {

  private static int inconsistent(String locale, String... lines) {
    return NamedPages.messages(new InconsistentTranslationCheck(), locale, lines).size();
  }

  private static int reused(String locale, String... lines) {
    return NamedPages.messages(new ReusedTranslationCheck(), locale, lines).size();
  }

  @Test
  void findsOneSourceTextWithSeveralTranslations() {
    List<Diagnostic> found =
        NamedPages.findings(
            new InconsistentTranslationCheck(),
            "fr-FR",
            List.of(),
            "",
            "Return the borrowed keys. => Rendez les clés empruntées.",
            "Return the borrowed keys. => Rendez les clés empruntées.",
            "Return the borrowed keys. => Restituez vos trousseaux prêtés.");
    assertEquals(1, found.size());
    assertEquals(5, found.get(0).location().start().line());
    assertEquals(1, found.get(0).related().get(0).location().start().line());
    assertEquals(
        1,
        inconsistent(
            "ja-JP",
            "Return the borrowed keys. => 借りた鍵を返却してください。",
            "Return the borrowed keys. => 貸出中のキーは戻すこと。"));
  }

  @Test
  void forgivesPunctuationCaseAndEndings() {
    assertEquals(
        0,
        inconsistent(
            "fr-FR",
            "Return the borrowed keys. => Rendez les clés empruntées.",
            "Return the borrowed keys: => rendez les clés empruntées :"));
    assertEquals(
        0,
        inconsistent(
            "de-DE",
            "Read these long rules => Lesen Sie diese langen Regeln",
            "Read these long rules => Lesen dieser langen Regel"));
    assertEquals(0, inconsistent("fr-FR", "Two keys => Deux clés", "Two keys => Paire de clefs"));
  }

  @Test
  void findsOneTranslationOfSeveralSourceTexts() {
    assertEquals(
        1,
        reused(
            "fr-FR",
            "Return the borrowed keys today. => Rendez aujourd’hui les clés empruntées.",
            "Never lend your badge again. => Rendez aujourd’hui les clés empruntées."));
    assertEquals(
        0,
        reused(
            "fr-FR",
            "Return the borrowed keys today. => Rendez aujourd’hui les clés empruntées.",
            "Return borrowed keys today! => Rendez aujourd’hui les clés empruntées."));
  }
}
