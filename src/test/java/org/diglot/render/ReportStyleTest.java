package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportStyleTest {

  private static final String CSS = PageTemplatesTest.builtIn("site-template/report/report.css");

  @Test
  void usesLogicalPropertiesOnly() {
    Matcher physical = SiteStyleTest.PHYSICAL.matcher(CSS);

    assertFalse(physical.find(), () -> physical.group());
  }

  @Test
  void staysSmallAndAsksNobodyForAnything() {
    assertTrue(CSS.getBytes(StandardCharsets.UTF_8).length <= 16 * 1024);
    assertFalse(CSS.contains("url("));
    assertFalse(CSS.contains("@import"));
    assertEquals(
        CSS.chars().filter(c -> c == '{').count(), CSS.chars().filter(c -> c == '}').count());
  }

  @Test
  void givesEveryStateAColourAndASignOfItsOwn() {
    List<String> signs =
        Stream.of(ReportState.values())
            .map(state -> state.key().replaceFirst(".* ", ""))
            .map(
                name ->
                    CSS.replaceFirst(
                        "(?s).*\\n\\."
                            + name
                            + " \\{ --c: var\\(--"
                            + name
                            + "\\); --sign: \"(.)\" \\}.*",
                        "$1"))
            .toList();

    assertEquals(List.of("✓", "~", "!", "U", "O", "N", "E", "W"), signs);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void keepsContrastInBothThemes(int theme) {
    Map<String, String> colours = SiteStyleTest.colours(CSS, theme);
    for (String name : List.of("ink", "soft", "accent")) {
      for (String ground : List.of("paper", "raised")) {
        assertContrast(name, colours.get(name), colours.get(ground));
      }
    }
    for (ReportState state : ReportState.values()) {
      String name = state.key().replaceFirst(".* ", "");
      String colour = colours.get(name);
      assertContrast(name, colour, mixed(colour, colours.get("paper"), 0.15));
    }
    for (Map.Entry<String, Double> band :
        Map.of("current", 0.20, "wording", 0.18, "normative", 0.18).entrySet()) {
      String ground = mixed(colours.get(band.getKey()), colours.get("paper"), band.getValue());
      assertContrast("soft on " + band.getKey(), colours.get("soft"), ground);
      assertContrast("ink on " + band.getKey(), colours.get("ink"), ground);
    }
  }

  private static void assertContrast(String name, String colour, String ground) {
    double contrast = SiteStyleTest.contrast(colour, ground);
    assertTrue(contrast >= 4.5, name + " on " + ground + " " + contrast);
  }

  private static String mixed(String colour, String ground, double share) {
    StringBuilder mixed = new StringBuilder("#");
    for (int i = 1; i < 7; i += 2) {
      int a = Integer.parseInt(colour.substring(i, i + 2), 16);
      int b = Integer.parseInt(ground.substring(i, i + 2), 16);
      mixed.append(String.format(Locale.ROOT, "%02x", Math.round(a * share + b * (1 - share))));
    }
    return mixed.toString();
  }
}
