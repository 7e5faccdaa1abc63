package org.diglot.memory;

import java.util.ArrayList;
import java.util.List;
import org.diglot.model.LanguageTag;
import org.diglot.text.InlineMarkup;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;
import org.diglot.text.Words;
import org.diglot.text.Words.Word;

/** A segment as the memory compares it: its words, with code, addresses and paths as one each. */
final class SegmentWords {

  private SegmentWords() {}

  static List<String> of(String markdown, LanguageTag language) {
    return of(InlineMarkup.of(markdown), language);
  }

  static List<String> of(InlineMarkup markup, LanguageTag language) {
    List<Word> prose = Words.of(markup.prose(), language);
    List<String> words = new ArrayList<>(prose.size() + markup.marks().size());
    int at = 0;
    int behind = 0;
    for (Mark mark : markup.marks()) {
      if (isAtomic(mark.kind()) && mark.start() >= behind) {
        int start = markup.plainOffset(mark.start());
        while (at < prose.size() && prose.get(at).start() < start) {
          words.add(prose.get(at++).folded());
        }
        words.add(mark.text());
        behind = mark.end();
      }
    }
    while (at < prose.size()) {
      words.add(prose.get(at++).folded());
    }
    return words;
  }

  private static boolean isAtomic(Kind kind) {
    return switch (kind) {
      case CODE, ADDRESS, DIRECTIVE, PLACEHOLDER, PATH -> true;
      default -> false;
    };
  }
}
