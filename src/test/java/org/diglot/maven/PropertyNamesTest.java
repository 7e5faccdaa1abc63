package org.diglot.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyNamesTest {

  private final PropertyNames names =
      new PropertyNames(
          new TreeSet<>(List.of("diglot.content", "diglot.locales", "diglot.output")));

  private static Properties given(String name) {
    Properties properties = new Properties();
    properties.setProperty(name, "x");
    properties.setProperty("skipTests", "true");
    return properties;
  }

  @ParameterizedTest
  @CsvSource({
    "diglot.contnet, diglot.content",
    "diglot.Content, diglot.content",
    "diglot.locale, diglot.locales",
    "diglot.ouput, diglot.output"
  })
  void namesThePropertyThatWasMeant(String typed, String meant) {
    String complaint = names.complaint(given(typed)).orElseThrow();
    assertTrue(complaint.contains("-D" + typed + ": did you mean -D" + meant + "?"), complaint);
  }

  @Test
  void listsWhatIsKnownWhereNothingIsNear() {
    String complaint = names.complaint(given("diglot.threads")).orElseThrow();
    assertFalse(complaint.contains("did you mean"), complaint);
    assertTrue(complaint.contains("diglot.content, diglot.locales, diglot.output"), complaint);
  }

  @Test
  void takesKnownPropertiesAndThoseOfOthers() {
    assertEquals(Optional.empty(), names.complaint(given("diglot.content")));
    assertEquals(Optional.empty(), names.complaint(given("diglotx")));
  }
}
