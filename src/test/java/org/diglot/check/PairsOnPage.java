package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.guidance.LocalePage;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.text.CommonWords;
import org.diglot.text.LanguagePack;

/** A page made of pairs, and what one check says of it. */
final class PairsOnPage {

  private static final LanguageTag ENGLISH = new LanguageTag("en");
  private static final CommonWords WORDS = CommonWords.of(data());

  private final Check check;

  PairsOnPage(Check check) {
    this.check = check;
  }

  private static String data() {
    try {
      return Files.readString(
          Path.of(
              System.getProperty("diglot.basedir", "."),
              "src/main/resources/org/diglot/builtin/common-words.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the check finds.
   *
   * @param texts source and target in turn
   */
  List<Diagnostic> findings(String locale, String... texts) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < texts.length; i += 2) {
      String id = "5c0e1-" + (101 + i / 2);
      page.append("<span data-ttu-id=\"" + id + "\">" + texts[i + 1] + "</span>")
          .append("<span class=\"sxs-lookup\"><span data-stu-id=\"" + id + "\">" + texts[i])
          .append("</span></span>\n\n");
    }
    return onPage(locale, page.toString());
  }

  /** What the check finds on a page as it stands. */
  List<Diagnostic> onPage(String locale, String text) {
    LanguageTag tag = new LanguageTag(locale);
    DocumentPath path = new DocumentPath("page.md");
    BilingualDocument document =
        BilingualParser.parse(new SourceFile("page.md", path, text), finding -> {});
    LocalePage page =
        new LocalePage(
            tag,
            document.revision(),
            TextRange.at(0),
            PageTextReader.read(document, View.Side.SOURCE),
            PageTextReader.read(document, View.Side.TARGET));
    CheckSetup setup = new CheckSetup(LanguagePack.empty(ENGLISH), Map.of(), Map.of(), WORDS);
    return run(new CheckedPage(path, document, page, setup));
  }

  private List<Diagnostic> run(CheckedPage page) {
    List<Diagnostic> found = new ArrayList<>();
    Findings findings = new Findings(found::add);
    if (check instanceof PairCheck pairs) {
      page.all().stream()
          .filter(pair -> !pair.isHalf())
          .forEach(pair -> pairs.check(pair, findings));
    } else if (check instanceof PageCheck pages) {
      pages.check(page, findings);
    }
    return found;
  }

  /** Asserts that there is a finding. */
  void finds(String locale, String... texts) {
    assertEquals(1, findings(locale, texts).size(), () -> String.join(" | ", texts));
  }

  /** Asserts that there is none. */
  void passes(String locale, String... texts) {
    assertEquals(List.of(), findings(locale, texts));
  }
}
