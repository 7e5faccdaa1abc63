package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteStyleTest {

  private static final String CSS = PageTemplatesTest.builtIn("site-template/assets/site.css");
  private static final String COVERAGE =
      PageTemplatesTest.builtIn("site-template/assets/coverage.css");
  private static final String PAGES = PageTemplatesTest.builtIn("site-template/assets/pages.css");
  private static final String LANGUAGES =
      PageTemplatesTest.builtIn("site-template/assets/languages.js");
  private static final String SEARCH = PageTemplatesTest.builtIn("site-template/assets/search.css");
  private static final String SCRIPT = PageTemplatesTest.builtIn("site-template/assets/site.js");
  private static final String SEARCH_SCRIPTS =
      PageTemplatesTest.builtIn("site-template/assets/search.js")
          + PageTemplatesTest.builtIn("site-template/assets/search-box.js");

  static final Pattern PHYSICAL =
      Pattern.compile(
          "(?<![-\\w])(left|right|top|bottom|width|height|(min|max)-(width|height)"
              + "|(margin|padding|border)-(left|right|top|bottom)[-\\w]*"
              + "|border-(top|bottom)-(left|right)-radius)\\s*:"
              + "|(text-align|float|clear|caption-side)\\s*:\\s*(left|right|top|bottom)");

  @Test
  void usesLogicalPropertiesOnly() {
    Matcher physical = PHYSICAL.matcher(CSS + COVERAGE + SEARCH + PAGES);

    assertFalse(physical.find(), () -> physical.group());
    assertTrue(PHYSICAL.matcher("a { margin-left: 0 }").find());
  }

  @Test
  void staysSmall() {
    assertTrue(CSS.getBytes(StandardCharsets.UTF_8).length <= 24 * 1024);
    assertTrue(COVERAGE.getBytes(StandardCharsets.UTF_8).length <= 8 * 1024);
    assertTrue(PAGES.getBytes(StandardCharsets.UTF_8).length <= 4 * 1024);
    assertTrue(LANGUAGES.getBytes(StandardCharsets.UTF_8).length <= 2 * 1024);
    assertTrue(SEARCH.getBytes(StandardCharsets.UTF_8).length <= 7 * 1024);
    assertTrue(SCRIPT.getBytes(StandardCharsets.UTF_8).length <= 8 * 1024);
    assertTrue(SEARCH_SCRIPTS.getBytes(StandardCharsets.UTF_8).length <= 40 * 1024);
  }

  @Test
  void asksNobodyElseForAnything() {
    Matcher url =
        Pattern.compile("url\\(\"?+(?!data:)|@import|@font-face")
            .matcher(CSS + COVERAGE + SEARCH + PAGES);

    assertFalse(url.find());
    assertFalse((SCRIPT + SEARCH_SCRIPTS + LANGUAGES).contains("http"));
  }

  @Test
  void balancesItsBraces() {
    for (String css : List.of(CSS, COVERAGE, SEARCH, PAGES)) {
      assertEquals(
          css.chars().filter(c -> c == '{').count(), css.chars().filter(c -> c == '}').count());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void keepsContrastInBothThemes(int theme) {
    Map<String, String> colours = colours(theme);
    List<String> text =
        List.of(
            "ink", "soft", "accent", "source", "note", "tip", "important", "caution", "warning");

    for (String name : text) {
      for (String ground : List.of("paper", "raised", "row", "mark")) {
        boolean notOnMark = ground.equals("mark") && !List.of("ink", "source").contains(name);
        double contrast = contrast(colours.get(name), colours.get(ground));
        assertTrue(notOnMark || contrast >= 4.5, name + " on " + ground + " " + contrast);
      }
    }
    double edge = contrast(colours.get("edge"), colours.get("paper"));
    assertTrue(edge >= 3, "edge on paper " + edge);
  }

  private static Map<String, String> colours(int theme) {
    return colours(CSS, theme);
  }

  /** The values of the colour tokens in the light theme, 0, or the dark one, 1. */
  static Map<String, String> colours(String css, int theme) {
    Map<String, String> colours = new HashMap<>();
    Matcher token =
        Pattern.compile("--([-\\w]+): light-dark\\((#\\w{6}), (#\\w{6})\\)").matcher(css);
    while (token.find()) {
      colours.put(token.group(1), token.group(2 + theme));
    }
    return colours;
  }

  /** Contrast ratio as WCAG defines it. */
  static double contrast(String first, String second) {
    double a = luminance(first) + 0.05;
    double b = luminance(second) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
