package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diglot.model.TextRange;
import org.diglot.text.SentenceBreaker;

/** Cuts a part of a block into sentences as the localisation build does. */
final class SentenceCutter {

  private final SentenceBreaker breaker = new SentenceBreaker();
  private final Set<String> known;

  SentenceCutter(Set<String> known) {
    this.known = known;
  }

  /** The sentences of a part, as ranges of its block's text. */
  List<TextRange> cut(Part part) {
    String text = part.text().text();
    List<TextRange> sentences = new ArrayList<>();
    int from = part.from();
    for (int end : breaker.ends(masked(part))) {
      int to = clipped(part, part.from() + end);
      if (to > from) {
        add(sentences, part, from, to);
        from = to;
      }
    }
    return sentences;
  }

  private static String masked(Part part) {
    char[] mask = part.text().text().substring(part.from(), part.to()).toCharArray();
    for (int i = 0; i < mask.length; i++) {
      switch (part.inline().classes()[part.from() + i]) {
        case InlineScanner.HIDDEN -> mask[i] = SentenceBreaker.HIDDEN;
        case InlineScanner.OBJECT -> mask[i] = SentenceBreaker.OBJECT;
        default -> {}
      }
    }
    return new String(mask);
  }

  /** Marks between the blanks behind a sentence and the next one belong to the next one. */
  private static int clipped(Part part, int end) {
    if (end >= part.to()) {
      return part.to();
    }
    int at = end;
    while (at > part.from() && part.inline().classes()[at - 1] == InlineScanner.HIDDEN) {
      at--;
    }
    return at > part.from() && part.text().text().charAt(at - 1) == ' ' ? at : end;
  }

  private void add(List<TextRange> sentences, Part part, int from, int to) {
    TextRange trimmed = SentenceTrim.of(part, from, to);
    if (trimmed.length() > 0) {
      sentences.add(trimmed);
    }
  }
}
