package org.diglot.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

  // printf 'Lock the door.\nReturn the key.\n' | sha1sum, and with CR LF; the same for sha256sum
  private static final String SHA1 = "051104a405be0d012073abd2a3f94bceda7a5e91";
  private static final String SHA1_CRLF = "b9b25c5491ba9e29347d87dac8c1ae8c2007a1bd";
  private static final String SHA256 =
      "491af99ea226d9cefdfb084e39a5626cba9073a4ea638af936b62fa632c69857";

  private static SourceFile file(String text) {
    return new SourceFile("content/a.md", new DocumentPath("a.md"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lock the door.\nReturn the key.\n",
        "Lock the door.\r\nReturn the key.\r\n",
        "\uFEFFLock the door.\nReturn the key.\n",
        "\uFEFFLock the door.\r\nReturn the key.\r\n"
      })
  void hasTheHashOfEitherLineEndWithOrWithoutByteOrderMark(String text) {
    assertTrue(file(text).hasHash(SHA1));
    assertTrue(file(text).hasHash(SHA1_CRLF));
    assertTrue(file(text).hasHash(SHA256));
    assertTrue(file(text).hasHash(SHA1.toUpperCase(Locale.ROOT)));
  }

  @Test
  void hasNotTheHashOfAnotherText() {
    assertFalse(file("Lock the door.\nReturn the keys.\n").hasHash(SHA1));
    assertFalse(file("Lock the door.\nReturn the key.").hasHash(SHA1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "zz23456789012345678901234567890123456789"})
  void hasNoHashThatIsNone(String hash) {
    assertFalse(file("").hasHash(hash));
  }

  @Test
  void keepsTheByteOrderMarkInItsTextAndBytes() {
    SourceFile file = file("\uFEFFa");
    assertEquals(1, file.contentStart());
    assertArrayEquals("\uFEFFa".getBytes(StandardCharsets.UTF_8), file.bytes());
    assertEquals(0, file("a").contentStart());
    assertEquals(0, file("").contentStart());
  }
}
