package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.memory.TermEntry;
import org.diglot.memory.TermEntry.Status;
import org.junit.jupiter.api.Test;

class TermChecksTest {

  private static TermEntry term(String source, String target, Status status) {
    return new TermEntry(source.isEmpty() ? target : source, source, target, status);
  }

  private static List<String> find(
      Check check, String locale, List<TermEntry> terms, String... lines) {
    return NamedPages.findings(check, locale, terms, "", lines).stream()
        .map(Diagnostic::message)
        .toList();
  }

  private static List<String> missing(String locale, String target, String line) {
    return find(
        new MissingTermCheck(),
        locale,
        List.of(term("access badge", target, Status.PREFERRED)),
        line);
  }

  private static final List<String> MISSING =
      List.of(
          "the source says \"access badge\"; the translation has no term for it that the termbase"
              + " permits");

  @Test
  void findsMissingTerms() {
    String source = "Show your access badge. => ";
    assertEquals(MISSING, missing("fr-FR", "badge d’accès", source + "Montrez votre carte."));
    assertEquals(MISSING, missing("de-DE", "Zugangsausweis", source + "Zeigen Sie Ihre Karte."));
    assertEquals(MISSING, missing("ja-JP", "入館証", source + "カードを見せてください。"));
    assertEquals(MISSING, missing("ko-KR", "출입증", source + "카드를 보여 주세요."));
    assertEquals(MISSING, missing("ar-SA", "بطاقة الدخول", source + "أظهر الهوية."));
    assertEquals(MISSING, missing("ru-RU", "пропуск", source + "Покажите карту."));
  }

  @Test
  void takesInflectedTermsAndCompounds() {
    String source = "Show your access badges. => ";
    assertEquals(
        List.of(), missing("fr-FR", "badge d’accès", source + "Montrez vos badges d’accès."));
    assertEquals(
        List.of(), missing("de-DE", "Ausweis", source + "Zeigen Sie die Zugangsausweise."));
    assertEquals(List.of(), missing("ja-JP", "入館証", source + "入館証を見せてください。"));
    assertEquals(List.of(), missing("ko-KR", "출입증", source + "출입증을 보여 주세요."));
    assertEquals(List.of(), missing("ar-SA", "بطاقة الدخول", source + "أظهر وبطاقات الدخول."));
    assertEquals(List.of(), missing("ru-RU", "пропуск", source + "Покажите пропуска."));
    assertEquals(
        List.of(), missing("es-ES", "credencial*|tarjeta", source + "Muestre sus tarjetas."));
  }

  @Test
  void findsForbiddenTermsOnlyForTheirSource() {
    List<TermEntry> terms =
        List.of(
            term("badge", "badge", Status.PREFERRED), term("badge", "insigne", Status.FORBIDDEN));
    assertEquals(
        List.of("the termbase forbids \"insignes\" for \"badge\""),
        find(new ForbiddenTermCheck(), "fr-FR", terms, "Two badges. => Deux insignes."));
    assertEquals(
        List.of(), find(new ForbiddenTermCheck(), "fr-FR", terms, "A medal. => Un insigne."));
    assertEquals(
        List.of("the termbase forbids \"truc\""),
        find(
            new ForbiddenTermCheck(),
            "fr-FR",
            List.of(term("", "truc", Status.FORBIDDEN)),
            "A medal. => Un truc."));
    assertEquals(
        List.of("the termbase forbids \"貸与\" for \"loan\""),
        find(
            new ForbiddenTermCheck(),
            "ja-JP",
            List.of(term("loan", "貸与", Status.FORBIDDEN)),
            "The loan ends. => 貸与が終わります。"));
  }

  @Test
  void letsTheLongestTermCount() {
    List<TermEntry> terms =
        List.of(
            term("badge", "carte", Status.FORBIDDEN),
            term("badge reader", "lecteur de carte", Status.PREFERRED),
            term("badge", "badge", Status.PREFERRED));
    assertEquals(
        List.of(),
        find(new MissingTermCheck(), "fr-FR", terms, "The badge reader. => Le lecteur de carte."));
    assertEquals(
        List.of(),
        find(
            new ForbiddenTermCheck(), "fr-FR", terms, "The badge reader. => Le lecteur de carte."));
  }

  @Test
  void findsTranslatedProtectedText() {
    String front = "---\ntitle: T\nno-loc: [Harbor Desk, Harbor]\n---\n\n";
    assertEquals(
        List.of("\"Harbor\" must stay as it is; the translation lacks it"),
        NamedPages.findings(
                new TranslatedProtectedTextCheck(),
                "fr-FR",
                List.of(),
                front,
                "Use Harbor now. => Utilisez Port maintenant.",
                "Use Harbor Desk now. => Utilisez Harbor Desk maintenant.",
                "Go to the harbor. => Allez au port.")
            .stream()
            .map(Diagnostic::message)
            .toList());
    assertEquals(
        List.of("\"Note Pad\" must stay as it is; the translation lacks it"),
        find(
            new TranslatedProtectedTextCheck(),
            "ja-JP",
            List.of(term("Note Pad", "Note Pad", Status.PROTECTED)),
            "Open Note Pad. => メモ帳を開きます。",
            "Open Note Pad. => Note Padを開きます。"));
    assertEquals(
        1,
        find(
                new TranslatedProtectedTextCheck(),
                "de-DE",
                List.of(),
                "Use :::no-loc text=\"Harbor\"::: now. => Jetzt Hafen benutzen.")
            .size());
  }
}
