package org.diglot.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.CheckedTexts;
import org.diglot.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/**
 * What the checks say of the two seed pages, against what a person found there. The names are
 * locale, number of the segment and rule; a finding about a page as a whole has no number.
 */
class SeedDefectsTest {

  /** What the French page has because it translates an older source; tested elsewhere. */
  private static final Set<String> IGNORED =
      Set.of(
          "guidance-not-yet-translated",
          "outdated-element",
          "outdated-guidance",
          "outdated-translation",
          "withdrawn-guidance");

  private static Set<String> found() {
    List<CheckedTexts.Page> pages = new ArrayList<>();
    for (Corpus.Page page : Corpus.pages()) {
      if (page.set().equals("seeds-2020")) {
        pages.add(CheckedTexts.Page.of(page.locale(), page.path(), page.file().text()));
      }
    }
    Set<String> found = new TreeSet<>();
    CheckedTexts.findings(pages).stream()
        .filter(finding -> !IGNORED.contains(finding.rule().id()))
        .forEach(finding -> found.add(name(finding)));
    return found;
  }

  private static String name(Diagnostic finding) {
    return finding
        .subject()
        .map(
            subject ->
                subject.locale().value()
                    + subject.segment().map(id -> " " + id.ordinal()).orElse("")
                    + " ")
        .orElse("")
        .concat(finding.rule().id());
  }

  @Test
  void findsWhatAPersonFindsAndNothingElse() {
    Set<String> expected =
        Set.of(
            "fr-FR 134 missing-space",
            // "All new users" are just "the new users": beyond the list, and true.
            "fr-FR 153 dropped-condition",
            "fr-FR 157 mixed-apostrophes",
            "ja-JP 130 changed-deadline",
            "ja-JP 154 untranslated-guidance",
            "ja-JP 171 altered-name",
            "ja-JP 173 untranslated-guidance");
    assertEquals(new TreeSet<>(expected), found());
  }
}
