package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Fix;
import org.diglot.guidance.LocalePage;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.text.LanguagePack;

/** Runs one check on pairs of texts, among all checks of markup. */
abstract class MarkupCheckTest {

  private final PairCheck check;

  MarkupCheckTest(PairCheck check) {
    this.check = check;
  }

  /** Asserts one finding of this check, and that no other check of markup finds the same. */
  final void assertFinds(String locale, String source, String target, String message) {
    List<Diagnostic> found = run(locale, source, target);
    assertEquals(1, found.size(), () -> target + " " + found);
    Diagnostic finding = found.get(0);
    assertEquals(check.rule(), finding.rule());
    assertTrue(finding.message().contains(message), finding.message());
    assertTrue(finding.remedy().isPresent(), finding.message());
    finding.fix().ifPresent(fix -> assertMends(locale, source, target, fix));
  }

  private static void assertMends(String locale, String source, String target, Fix fix) {
    String page = page(source, target);
    assertEquals(fix.found(), fix.range().of(page));
    int start = page.indexOf(target);
    String mended =
        target.substring(0, fix.range().start() - start)
            + fix.replacement()
            + target.substring(fix.range().end() - start);
    assertEquals(List.of(), run(locale, source, mended), mended);
  }

  /** Asserts that no check of markup finds anything. */
  final void assertQuiet(String locale, String source, String target) {
    assertEquals(List.of(), run(locale, source, target));
  }

  private static String page(String source, String target) {
    return "<span data-ttu-id=\"1f3a9-101\">"
        + target
        + "</span><span class=\"sxs-lookup\"><span data-stu-id=\"1f3a9-101\">"
        + source
        + "</span></span>\n";
  }

  private static List<Diagnostic> run(String locale, String source, String target) {
    LanguageTag tag = LanguageTag.parse(locale).orElseThrow();
    DocumentPath path = new DocumentPath("page.md");
    BilingualDocument document =
        BilingualParser.parse(new SourceFile("page.md", path, page(source, target)), finding -> {});
    LocalePage page =
        new LocalePage(
            tag,
            document.revision(),
            TextRange.at(0),
            PageTextReader.read(document, View.Side.SOURCE),
            PageTextReader.read(document, View.Side.TARGET));
    LanguagePack english = LanguagePack.empty(LanguageTag.parse("en").orElseThrow());
    CheckSetup setup = new CheckSetup(english, Map.of(), Map.of());
    List<Diagnostic> found = new ArrayList<>();
    for (Pair pair : new CheckedPage(path, document, page, setup).all()) {
      for (Check check : Checks.markup()) {
        ((PairCheck) check).check(pair, new Findings(found::add));
      }
    }
    return found;
  }
}
