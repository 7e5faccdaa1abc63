package org.diglot.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.diglot.model.LanguageTag;

/** Counts words as ICU cuts them, the measure of how much text something is. */
public final class WordCount {

  private final BreakIterator words;

  /**
   * @param language the texts' language
   */
  public WordCount(LanguageTag language) {
    words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.value()));
  }

  /** The number of words and numbers of a Markdown text, code and addresses not counted. */
  public int of(String markdown) {
    // ICU's iterators keep the text they stand in; a copy makes this safe for several threads.
    BreakIterator iterator = words.clone();
    iterator.setText(ProseWords.plain(markdown));
    int count = 0;
    while (iterator.next() != BreakIterator.DONE) {
      if (iterator.getRuleStatus() != BreakIterator.WORD_NONE) {
        count++;
      }
    }
    return count;
  }

  /**
   * The number of characters of a Markdown text but white space, code and addresses not counted.
   */
  public static int characters(String markdown) {
    return (int)
        ProseWords.plain(markdown).codePoints().filter(c -> !UCharacter.isUWhiteSpace(c)).count();
  }
}
