package org.diglot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Café, cafe",
    "Cafe\u0301, cafe",
    "ŒUVRE, oeuvre",
    "Straße, strasse",
    "ＡＢＣ１２, abc12",
    "İstanbul, istanbul",
    "ΟΔΟΣ, οδοσ",
    "Ёлка и йод, елка и йод",
    "за́мок, замок",
    "パスワード, ぱすわーど",
    "ﾊﾟｽﾜｰﾄﾞ, ぱすわーど",
    "が, が",
    "かぎ, かぎ",
    "비밀번호, 비밀번호",
    "كَلِمَةٌ, كلمه",
    "مـــرور, مرور",
    "أإآٱ, اااا",
    "١٢٣, 123",
    "שָׁלוֹם, שלום",
    "ที่อยู่, ที่อยู่",
    "हिन्दी, हिन्दी",
    "co\u00ADoperate, cooperate"
  })
  void takesSpellingsForTheSame(String text, String folded) {
    assertEquals(folded, Folding.fold(text));
  }

  @Test
  void doesNotDependOnTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertEquals("title ligne", Folding.fold("TITLE LIGNE"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void foldsWhatIsFoldedToItself() {
    String text = "Café ﾊﾟｽﾜｰﾄﾞ وَالْكَلِمَةُ Straße ที่อยู่ 비밀번호 Ёлка";
    String once = Folding.fold(text);
    assertEquals(once, Folding.fold(once));
  }

  @Test
  void survivesLoneSurrogatesAndMarks() {
    assertEquals("a\uD83D b", Folding.fold("A\uD83D B"));
    assertEquals("", Folding.fold("\u0301\u200B"));
  }
}
