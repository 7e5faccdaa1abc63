package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class RuleManualTest {

  @Test
  void theManualsPagesTravelInsideThePlugin() {
    assertTrue(RuleManual.page("broken-link").orElse("").contains("# broken-link"));
    assertEquals(Optional.empty(), RuleManual.page("index"));
    assertEquals(Optional.empty(), RuleManual.page("../ui"));
  }

  @Test
  void aRuleIsDescribedByTheDescriptionOfItsPage() {
    Map<String, String> descriptions =
        RuleManual.descriptions(
            List.of(Rule.of("broken-link", Severity.WARNING), Rule.of("no-such", Severity.NOTE)));
    assertEquals(
        Map.of("broken-link", "A link leads to a page that does not exist."), descriptions);
  }
}
