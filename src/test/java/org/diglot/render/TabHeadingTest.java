package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ast.Heading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TabHeadingTest {

  private static Optional<TabHeading> of(String markdown) {
    return TabHeading.of(DirectiveTree.all(DirectiveTree.parse(markdown), Heading.class).get(0));
  }

  @Test
  void readsIdsConditionAndLabel() {
    TabHeading tab = of("### [A *label*](#tab/win+Linux-2/net)").orElseThrow();
    assertEquals(List.of("win", "Linux-2"), tab.ids());
    assertEquals(Optional.of("net"), tab.condition());
    assertEquals("A *label*", tab.label().getText().toString());
    assertEquals(Optional.empty(), of("# [x](#tab/y)").orElseThrow().condition());
  }

  @Test
  void looksBehindAnchors() {
    assertEquals(List.of("y"), of("# <a name=\"x\"></a>[x](#tab/y)").orElseThrow().ids());
    assertEquals(
        List.of("y"), of("# <a name=\"x\"></a> <a id=\"z\"></a> [x](#tab/y) ").orElseThrow().ids());
  }

  @Test
  void takesNothingElseForATab() {
    for (String heading :
        List.of(
            "# Text",
            "# [x](#tabs/y)",
            "# [x](#tab/)",
            "# [x](#tab/a_b)",
            "# [x](#tab/a++b)",
            "# [x](#tab/a/b/c)",
            "# [x](#tab/y) z",
            "# z [x](#tab/y)",
            "# <a href=\"x\"></a>[x](#tab/y)",
            "# [x](#tab/y) [x](#tab/z)",
            "# <a name=\"x\"></a>",
            "#")) {
      assertTrue(of(heading).isEmpty(), heading);
    }
  }
}
