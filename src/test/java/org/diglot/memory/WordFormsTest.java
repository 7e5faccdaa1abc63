package org.diglot.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.diglot.memory.WordForms.Form;
import org.diglot.model.LanguageTag;
import org.diglot.text.Words;
import org.junit.jupiter.api.Test;

class WordFormsTest {

  private static List<String> forms(String text, String language) {
    return WordForms.of(Words.of(text, new LanguageTag(language))).stream()
        .map(Form::form)
        .toList();
  }

  @Test
  void inflectionsOfAWordAreOneForm() {
    assertEquals(forms("activated", "en-US"), forms("Activates", "en-US"));
    assertEquals(forms("사용자는", "ko-KR"), forms("사용자를", "ko-KR"));
    assertEquals(forms("المفتاح", "ar-SA"), forms("بالمفتاح", "ar-SA"));
    assertEquals(forms("המפתח", "he-IL"), forms("מפתח", "he-IL"));
  }

  @Test
  void numbersStayWhole() {
    assertEquals(List.of("20260715"), forms("20260715", "en-US"));
  }

  @Test
  void scriptsWithoutSpacesGivePairsOfCharactersAndKatakanaWords() {
    assertEquals(List.of("ユーザー", "が鍵", "鍵を", "を"), forms("ユーザーが鍵を", "ja-JP"));
  }
}
