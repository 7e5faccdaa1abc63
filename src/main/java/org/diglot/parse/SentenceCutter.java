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
    Wholes wholes = new Wholes(part.inline().found());
    int from = part.from();
    for (int end : breaker.ends(masked(part))) {
      int to = clipped(part, part.from() + end);
      if (to > from && (to == part.to() || !wholes.hold(to))) {
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
        default -> {
          if (isInvisible(mask[i])) {
            mask[i] = SentenceBreaker.HIDDEN;
          }
        }
      }
    }
    return new String(mask);
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF';
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

  /** What is not cut: links and emphasised text. Asked with ascending offsets. */
  private static final class Wholes {

    private final List<Inline> found;
    private int next;
    private int end;

    Wholes(List<Inline> found) {
      this.found = found;
    }

    boolean hold(int at) {
      while (next < found.size() && found.get(next).start() < at) {
        Inline inline = found.get(next++);
        if (inline instanceof Inline.Link || inline instanceof Inline.Emphasis) {
          end = Math.max(end, inline.end());
        }
      }
      return at < end;
    }
  }
}
