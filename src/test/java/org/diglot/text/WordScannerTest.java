package org.diglot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.diglot.model.LanguageTag;
import org.junit.jupiter.api.Test;

class WordScannerTest {

  private static final String[] TEXTS = {
    "It's 3.14 or 1,000.50; see a.b, x_y and e.g. the 2nd (well-known) café.",
    "L’été, aujourd’hui, qu'il n'est pas 10 000 € « ouvert »",
    "Straße, Türen-Öffner: 5,5 %",
    "방문자는 배지를 착용해야 합니다. 14일 이내, Office 365를",
    "لا تُعِر شارتك، ولا ١٬٠٠٠ مرة.",
    "Не давайте пропуск, 3-й этаж",
    "e\u0301te\u0301 and zero\u200Dwidth"
  };

  @Test
  void breaksWordsAsUnicodeDoes() {
    for (String text : TEXTS) {
      List<String> words =
          Words.of(text, new LanguageTag("en")).stream()
              .map(word -> text.substring(word.start(), word.end()))
              .toList();
      assertEquals(expected(text), words);
    }
  }

  @Test
  void cutsUnspacedScriptsIntoCharacters() {
    List<String> words =
        Words.of("サーバーをPC3台に。", new LanguageTag("ja")).stream().map(Words.Word::folded).toList();
    assertEquals(List.of("サ", "ー", "バ", "ー", "を", "pc3", "台", "に"), words);
  }

  private static List<String> expected(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ENGLISH);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String piece = text.substring(start, end);
      if (piece.codePoints().anyMatch(UCharacter::isLetterOrDigit)) {
        words.add(piece);
      }
      start = end;
    }
    return words;
  }
}
