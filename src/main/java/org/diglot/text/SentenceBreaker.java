package org.diglot.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/** Finds where sentences end: the rules of Unicode as the localisation build corrects them. */
public final class SentenceBreaker {

  /** Stands for a character that a reader does not see: it neither ends nor goes on a sentence. */
  public static final char HIDDEN = '\u2060';

  /** Stands for a character of something that is no word, such as inline code. */
  public static final char OBJECT = 'X';

  private final BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);

  /**
   * The offsets behind each sentence and the blanks after it, ascending; the last is the text's
   * length.
   *
   * @param text one block on one line
   */
  public int[] ends(String text) {
    breaks.setText(text);
    int[] ends = new int[8];
    int count = 0;
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, count * 2);
      }
      ends[count++] = end;
    }
    return Arrays.copyOf(ends, count);
  }
}
