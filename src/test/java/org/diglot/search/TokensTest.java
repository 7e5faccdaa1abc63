package org.diglot.search;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  static String terms(String text) {
    return Tokens.of(text).stream()
        .map(token -> token.term() + "@" + token.position())
        .collect(joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "L’appareil est là., l@0 appareil@1 est@2 la@3",
    "Wi-Fi 6E, wi@0 fi@1 6e@2",
    "設定を開く, 設定@0 定を@1 を開@2 開く@3 く@4",
    "Windowsの設定, windows@0 の設@1 設定@2 定@3",
    "鍵。扉, 鍵@0 扉@1",
    "비밀번호 변경, 비밀@0 밀번@1 번호@2 호@3 변경@4 경@5",
    "รหัสผ่าน, รหั@0 หัส@1 ัสผ@2 สผ่@3 ผ่า@4 ่าน@5 าน@6 น@7",
    "والمدير, والمدير@0 مدير@0 المدير@0",
    "הדלת, הדלת@0 דלת@0",
    "ab 𠮷野家, ab@0 𠮷野@1 野家@2 家@3"
  })
  void cutsByScript(String text, String terms) {
    assertEquals(terms, terms(text));
  }

  @Test
  void makesNothingOfPunctuation() {
    assertEquals("", terms("… — ! «» 。、（）"));
  }

  @Test
  void keepsTermsShort() {
    assertTrue(Tokens.of("x".repeat(5_000)).get(0).term().length() <= 40);
  }

  @Test
  void takesLongTextsInItsStride() {
    String hostile = ("\u0301".repeat(50) + "ก" + "漢").repeat(2_000);
    assertTimeout(Duration.ofSeconds(5), () -> Tokens.of(hostile));
  }
}
