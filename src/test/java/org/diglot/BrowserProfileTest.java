package org.diglot;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Where browser tests are required, the profile that compiles them must be on. */
class BrowserProfileTest {

  @Test
  @EnabledIfEnvironmentVariable(named = "DIGLOT_BROWSER_REQUIRED", matches = "1")
  void compilesTheBrowserTestsWhereTheyAreRequired() {
    assertDoesNotThrow(
        () -> Class.forName("org.diglot.browser.BrowserSiteTest"),
        "DIGLOT_BROWSER_REQUIRED=1, but the Maven profile \"browser\" is off");
  }
}
