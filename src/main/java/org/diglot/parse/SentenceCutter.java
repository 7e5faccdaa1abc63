package org.diglot.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.diglot.model.TextRange;
import org.diglot.text.SentenceBreaker;

/** Cuts a part of a block into sentences as the localisation build does. */
final class SentenceCutter {

  /** What a stretch may have more than its normalised text: escapes, blanks, a link's address. */
  private static final int MARKUP = 500;

  private static final String MARKS = ".?!:;)";

  private final SentenceBreaker breaker = new SentenceBreaker();
  private final Set<String> known;
  private final int longest;

  /**
   * @param known normalised texts that are sentences wherever they stand
   */
  SentenceCutter(Set<String> known) {
    this.known = known;
    int longestKnown = known.stream().mapToInt(String::length).max().orElse(0);
    this.longest = longestKnown * 2 + MARKUP;
  }

  /** The sentences of a part, as ranges of its block's text. */
  List<TextRange> cut(Part part) {
    List<TextRange> sentences = new ArrayList<>();
    for (TextRange stretch : stretches(part)) {
      TextRange trimmed = SentenceTrim.of(part, stretch.start(), stretch.end(), known);
      if (trimmed.length() > 0) {
        sentences.add(trimmed);
      }
    }
    return sentences;
  }

  private List<TextRange> stretches(Part part) {
    int[] usual = usualEnds(part);
    List<TextRange> stretches = new ArrayList<>();
    int from = part.from();
    boolean allKnown = true;
    for (int to : usual) {
      stretches.add(new TextRange(from, to));
      allKnown &= known.isEmpty() || isKnown(part, from, to);
      from = to;
    }
    return allKnown ? stretches : tiled(part, usual);
  }

  private boolean isKnown(Part part, int from, int to) {
    TextRange trimmed = SentenceTrim.of(part, from, to, known);
    return trimmed.length() == 0 || SentenceTrim.isKnown(part, trimmed, known);
  }

  private List<TextRange> tiled(Part part, int[] usual) {
    String text = part.text().text();
    int[] places = new int[part.to() - part.from() + 1];
    boolean[] isUsual = new boolean[places.length];
    int count = 1;
    places[0] = part.from();
    int nextUsual = 0;
    for (int at = part.from() + 1; at <= part.to(); at++) {
      boolean end = nextUsual < usual.length && usual[nextUsual] == at;
      nextUsual += end ? 1 : 0;
      if (end || (text.charAt(at - 1) == ' ' && couldEnd(part, at))) {
        isUsual[count] = end;
        places[count++] = at;
      }
    }
    return KnownTiling.cut(
        part, known, longest, Arrays.copyOf(places, count), Arrays.copyOf(isUsual, count));
  }

  /** Whether the word before a blank ends with a mark, an object or markup. */
  private static boolean couldEnd(Part part, int behindBlank) {
    int last = behindBlank - 2;
    return last >= part.from()
        && (MARKS.indexOf(part.text().text().charAt(last)) >= 0
            || part.inline().classes()[last] != InlineScanner.TEXT);
  }

  /** The offsets behind each sentence, the part's end last. */
  private int[] usualEnds(Part part) {
    Wholes wholes = new Wholes(part.inline().found());
    int[] ends = breaker.ends(masked(part));
    int count = 0;
    int from = part.from();
    for (int end : ends) {
      int to = clipped(part, part.from() + end);
      if (to > from && (to == part.to() || !wholes.hold(to))) {
        ends[count++] = to;
        from = to;
      }
    }
    return Arrays.copyOf(ends, count);
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
