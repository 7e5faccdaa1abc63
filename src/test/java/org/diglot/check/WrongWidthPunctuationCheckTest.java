package org.diglot.check;

import org.junit.jupiter.api.Test;

class WrongWidthPunctuationCheckTest extends TypographyCheckTest {

  WrongWidthPunctuationCheckTest() {
    super(new WrongWidthPunctuationCheck());
  }

  @Test
  void findsIt() {
    assertFinds("zh-CN", "Lock, then go.", "锁门,然后走。");
    assertFinds("ja-JP", "Use kana.", "ｶﾅを使います。");
    assertFinds("ja-JP", "Use PC.", "ＰＣを使います。");
    assertFinds("fr-FR", "Lock, go.", "Fermez，partez.");
    assertFinds("ko-KR", "Lock it.", "잠그세요。");
    assertFinds("ja-JP", "Why? Who? What?", "なぜですか？誰ですか？何ですか?");
  }

  @Test
  void isQuietWhereNothingIsWrong() {
    assertQuiet("ja-JP", "Use v1.2 (new).", "v1.2 (新) を使います。");
    assertQuiet("ja-JP", "Why?", "なぜですか?");
    assertQuiet("zh-CN", "Lock.", "锁门。");
    assertQuiet("fr-FR", "Lock, go.", "Fermez, partez.");
    assertQuiet("ko-KR", "Lock, go.", "잠그고, 가세요.");
    assertQuiet("ja-JP", "Use `ＰＣ`.", "`ＰＣ`を使う。");
  }

  @Test
  void mendsIt() {
    assertMends("zh-CN", "Lock, then go.", "锁门,然后走。", "锁门，然后走。");
  }
}
