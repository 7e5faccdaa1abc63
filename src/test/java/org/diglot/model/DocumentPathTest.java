package org.diglot.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPathTest {

  private final DocumentPath page = new DocumentPath("policy/travel/abroad.md");

  @Test
  void namesItsFolderAndFile() {
    assertEquals("abroad.md", page.fileName());
    assertEquals("policy/travel/", page.folder());
    assertEquals(2, page.depth());
    assertEquals("", new DocumentPath("index.md").folder());
  }

  @ParameterizedTest
  @CsvSource({
    "home.md, policy/travel/home.md",
    "./home.md, policy/travel/home.md",
    "../index.md, policy/index.md",
    "../../index.md, index.md",
    "/index.md, index.md",
    "~/policy/index.md, policy/index.md",
    "a//b.md, policy/travel/a/b.md"
  })
  void resolvesReferences(String reference, String path) {
    assertEquals(Optional.of(new DocumentPath(path)), page.resolve(reference));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../index.md", "/..", "~/../a.md", "../..", "a\\b.md", "a\0.md"})
  void resolvesNothingOutsideTheFolder(String reference) {
    assertEquals(Optional.empty(), page.resolve(reference));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a.md", "a//b.md", "./a.md", "a/../b.md", "a\\b.md", "a/", "a\0.md"})
  void refusesWhatIsNotAPlainRelativePath(String value) {
    assertThrows(IllegalArgumentException.class, () -> new DocumentPath(value));
  }
}
