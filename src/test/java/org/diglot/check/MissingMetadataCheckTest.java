package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.CheckedTexts;
import org.diglot.CheckedTexts.Page;
import org.diglot.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class MissingMetadataCheckTest {

  private static Page french(String title) {
    String page = "---\ntitle: " + title + "\nms.date: 1\n---\n\n{Bring your card.}\n";
    return Page.of("fr-FR", "a.md", FramedPages.page(page));
  }

  @Test
  void findsAnEmptyTitle() {
    List<Diagnostic> found = FramedPages.findings(MissingMetadataCheck.RULE, List.of(french("")));
    assertEquals(1, found.size());
    assertEquals(2, found.get(0).location().start().line());
    assertEquals(1, FramedPages.findings(MissingMetadataCheck.RULE, List.of(french("''"))).size());
    assertEquals(
        List.of(), FramedPages.findings(MissingMetadataCheck.RULE, List.of(french("Carte"))));
  }

  @Test
  void leavesItToCoverageWhereTheSourceHasATitle() {
    Page source = Page.of("en", "a.md", "---\ntitle: Card\n---\n\nBring your card.\n");
    Set<String> rules =
        CheckedTexts.findings(List.of(french(""), source)).stream()
            .filter(f -> f.location().start().line() == 2)
            .map(f -> f.rule().id())
            .collect(Collectors.toSet());
    assertEquals(Set.of("omitted-element"), rules);
  }
}
