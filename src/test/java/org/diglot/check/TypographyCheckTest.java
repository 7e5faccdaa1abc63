package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diglot.CheckedTexts;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Fix;
import org.diglot.diagnostic.Fix.Edit;

/** Runs one check on a page of source and target texts by turns, with the built-in packs. */
abstract class TypographyCheckTest {

  private final Check check;

  TypographyCheckTest(Check check) {
    this.check = check;
  }

  /** Asserts one finding, and that its mend, if it has one, leaves nothing to find. */
  final void assertFinds(String locale, String... texts) {
    String page = page(texts);
    List<Diagnostic> found = run(locale, page);
    assertEquals(1, found.size(), () -> String.join(" | ", texts) + " " + found);
    assertEquals(check.rule(), found.get(0).rule());
    assertTrue(found.get(0).remedy().isPresent(), found.get(0).message());
    if (found.get(0).fix().isPresent()) {
      String mended = mended(page, found.get(0).fix().get());
      assertEquals(List.of(), run(locale, mended), mended);
    }
  }

  /** Asserts one finding with a mend that makes the first target another text. */
  final void assertMends(String locale, String source, String target, String mended) {
    String page = page(source, target);
    List<Diagnostic> found = run(locale, page);
    assertEquals(1, found.size(), () -> target + " " + found);
    assertEquals(page(source, mended), mended(page, found.get(0).fix().orElseThrow()));
  }

  /** Asserts that nothing is found. */
  final void assertQuiet(String locale, String... texts) {
    assertEquals(List.of(), run(locale, page(texts)));
  }

  private static String mended(String page, Fix fix) {
    List<Edit> edits = new ArrayList<>(fix.edits());
    edits.sort(Comparator.comparingInt((Edit edit) -> edit.range().start()).reversed());
    StringBuilder text = new StringBuilder(page);
    for (Edit edit : edits) {
      assertEquals(edit.found(), edit.range().of(page));
      text.replace(edit.range().start(), edit.range().end(), edit.replacement());
    }
    return text.toString();
  }

  private static String page(String... texts) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < texts.length; i += 2) {
      String id = "1f3a9-" + (101 + i);
      page.append("<span data-ttu-id=\"" + id + "\">" + texts[i + 1] + "</span>")
          .append("<span class=\"sxs-lookup\"><span data-stu-id=\"" + id + "\">" + texts[i])
          .append("</span></span>\n\n");
    }
    return page.toString();
  }

  private List<Diagnostic> run(String locale, String page) {
    List<CheckedTexts.Page> pages = List.of(CheckedTexts.Page.of(locale, "page.md", page));
    List<Diagnostic> found = new ArrayList<>();
    QualityChecks checks = new QualityChecks(List.of(check), found::add);
    CheckedTexts.read(pages).fresh().forEach(path -> checks.take(checks.page(path)));
    return found;
  }
}
