package org.diglot.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.diglot.model.LanguageTag;

/** Counts the sentences of a text that carries no segment ids, such as a title. */
public final class SentenceCount {

  private final BreakIterator sentences;

  /**
   * @param language the texts' language
   */
  public SentenceCount(LanguageTag language) {
    sentences = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.value()));
  }

  /** The number of sentences; 0 where the text is blank. */
  public int of(String text) {
    BreakIterator iterator = sentences.clone();
    iterator.setText(text);
    int count = 0;
    int start = 0;
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      count += text.substring(start, end).isBlank() ? 0 : 1;
      start = end;
    }
    return count;
  }
}
