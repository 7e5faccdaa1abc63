package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Levels;
import org.diglot.diagnostic.SettingsException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RuleExplainerTest {

  private static List<String> lines(String markdown) {
    return ManualText.of("page.md", markdown);
  }

  @Test
  void showsThePageOfARule() {
    Explanation page = Diglot.explain(Optional.of("omitted-guidance"));
    assertEquals(Optional.empty(), page.failure());
    assertEquals(List.of("omitted-guidance", "=".repeat(16)), page.lines().subList(0, 2));
    assertTrue(page.lines().contains("How to fix it"));
  }

  @Test
  void takesTheNameAsAFindingShowsIt() {
    assertEquals(
        Diglot.explain(Optional.of("omitted-guidance")),
        Diglot.explain(Optional.of(" [Omitted-Guidance] ")));
  }

  @Test
  void everyRuleHasAPageThatFitsATerminal() {
    for (String id : RuleCatalogue.ids()) {
      for (String line : Diglot.explain(Optional.of(id)).lines()) {
        boolean prose = !line.startsWith("    ") && !line.startsWith("|") && line.contains(" ");
        assertTrue(!prose || line.length() <= 100, id + ": " + line);
        assertFalse(line.contains("\u001b"), id);
      }
    }
  }

  @Test
  void listsAllRulesWithSeverityAndMeaning() {
    List<String> list = Diglot.explain(Optional.empty()).lines();
    for (String id : RuleCatalogue.ids()) {
      assertTrue(list.stream().anyMatch(line -> line.startsWith(id + " ")), id);
    }
    assertTrue(
        list.stream().anyMatch(l -> l.matches("omitted-guidance +error +[A-Z].*\\.")), "" + list);
  }

  @Test
  void suggestsTheNearestRule() {
    Explanation unknown = Diglot.explain(Optional.of("ommited-guidance"));
    assertEquals(
        Optional.of("there is no rule \"ommited-guidance\"; did you mean omitted-guidance?"),
        unknown.failure());
    assertTrue(unknown.lines().size() > RuleCatalogue.ids().size());
    assertEquals(
        Optional.of("there is no rule \"xyzzy\"; the list above names them all"),
        Diglot.explain(Optional.of("xyzzy")).failure());
  }

  @Test
  void levelsSuggestTheNearestRuleToo() {
    SettingsException problem =
        Assertions.assertThrows(
            SettingsException.class,
            () -> Levels.parse("ommited-guidance=note", RuleCatalogue.ids()));
    assertTrue(String.valueOf(problem.getMessage()).contains("write omitted-guidance"));
  }

  @Test
  void wrapsProseAndKeepsCode() {
    String words = "word ".repeat(30).strip();
    List<String> lines =
        lines("---\ntitle: t\n---\n\n# T\n\n" + words + "\n\n```text\n" + words + "\n```\n");
    assertEquals("T", lines.get(0));
    assertTrue(lines.get(3).length() <= ManualText.WIDTH);
    assertEquals("    " + words, lines.get(lines.size() - 1));
  }

  @Test
  void indentsTheLinesOfAListItem() {
    List<String> lines = lines("- " + "word ".repeat(30).strip() + "\n- next\n");
    assertTrue(lines.get(1).startsWith("  word"), "" + lines);
    assertEquals("- next", lines.get(2));
  }

  @Test
  void keepsTheTextOfLinksAndEmphasis() {
    assertEquals(
        List.of("see findings and this (https://example.org/), be bold"),
        lines("see [findings](../findings.md) and [this](https://example.org/), be **bold**\n"));
  }
}
