package org.diglot.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts Markdown into the words that {@link WordDiff} compares; joined they are the text. */
final class DiffWords {

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

  private final String text;
  private final InlineMarks marks;
  private final List<String> words = new ArrayList<>();

  private DiffWords(String text) {
    this.text = text;
    this.marks = new InlineMarks(text);
  }

  static List<String> of(String text) {
    return new DiffWords(text).cut();
  }

  private List<String> cut() {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    int start = 0;
    int end = breaks.following(0);
    while (start < text.length()) {
      int atomic = behindAtomic(start);
      while (end != BreakIterator.DONE && end <= Math.max(start, atomic - 1)) {
        end = breaks.next();
      }
      int behind = atomic > start ? atomic : end == BreakIterator.DONE ? text.length() : end;
      words.add(text.substring(start, behind));
      start = behind;
    }
    return words;
  }

  /** Offset behind what must not be cut, or the offset itself. */
  private int behindAtomic(int at) {
    return switch (text.charAt(at)) {
      case '`' -> marks.closing(at) < 0 ? at : marks.behindCode(at);
      case '(' ->
          at > 0 && text.charAt(at - 1) == ']' && marks.closing(at) >= 0
              ? marks.closing(at) + 1
              : at;
      case '<' -> behindTag(at);
      case 'h' -> marks.behindAddress(at);
      default -> at;
    };
  }

  private int behindTag(int at) {
    Matcher tag = TAG.matcher(text).region(at, text.length());
    return tag.lookingAt() ? tag.end() : at;
  }
}
