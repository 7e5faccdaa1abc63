package org.diglot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathGlobTest {

  private static boolean matches(String pattern, String path) throws SettingsException {
    return PathGlob.parse("levels", pattern).matches(path);
  }

  @ParameterizedTest
  @CsvSource({
    "policy/**, policy/a.md",
    "policy/**, policy/deep/er/a.md",
    "**/a.md, a.md",
    "**/a.md, x/y/a.md",
    "**, x/y",
    "x/**/y/*.md, x/y/a.md",
    "x/**/y/*.md, x/y/y/b/y/a.md",
    "x/**/y/**/z, x/1/y/2/3/z",
    "*.md, a.md",
    "s*-in.m?, sign-in.md",
    "s*i*i*n.md, sign-in.md",
    "?.md, 😀.md",
    "[a].md, [a].md"
  })
  void matchesWholePaths(String pattern, String path) throws SettingsException {
    assertTrue(matches(pattern, path));
  }

  @ParameterizedTest
  @CsvSource({
    "policy/**, policies/a.md",
    "policy/**, x/policy/a.md",
    "*.md, x/a.md",
    "policy/*, policy/x/a.md",
    "policy, policy/a.md",
    "policy/a.md, policy",
    "A.md, a.md",
    "?.md, .md",
    "a?.md, a/.md",
    "x/**/y/*.md, x/z/a.md"
  })
  void matchesNothingElse(String pattern, String path) throws SettingsException {
    assertFalse(matches(pattern, path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/policy/*", "policy/", "a//b", "../x", "a\\b", "a**/b", "***"})
  void refusesWhatCouldNeverMatch(String pattern) {
    SettingsException e = assertThrows(SettingsException.class, () -> matches(pattern, "x"));
    assertTrue(e.getMessage().startsWith("levels: the pattern \"" + pattern), e.getMessage());
  }

  @Test
  void takesNoTimeForPatternsMadeToHurt() {
    String stars = "*a".repeat(2000) + "b";
    String deep = "**/a/".repeat(500) + "b";
    assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          assertFalse(matches(stars, "a".repeat(20_000)));
          assertFalse(matches(deep, "a/".repeat(5000) + "a"));
        });
  }

  @Test
  void doesNotTakeAHalfForACharacter() throws SettingsException {
    assertEquals(false, matches("??.md", "😀.md"));
  }
}
