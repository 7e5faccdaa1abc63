package org.diglot.memory;

import java.util.List;
import org.diglot.model.LanguageTag;
import org.diglot.text.Words;
import org.diglot.text.Words.Word;

/**
 * A text to look for terms in.
 *
 * @param text plain text, not Markdown
 * @param words its words
 */
public record TermText(String text, List<Word> words) {

  public TermText {
    words = List.copyOf(words);
  }

  /** Cuts a text into words. */
  public static TermText of(String text, LanguageTag language) {
    return new TermText(text, Words.of(text, language));
  }

  String written(Word word) {
    return text.substring(word.start(), word.end());
  }
}
