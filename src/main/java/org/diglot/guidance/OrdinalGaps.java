package org.diglot.guidance;

import java.util.List;
import java.util.regex.Pattern;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.Sentence;
import org.diglot.text.SentenceCount;

/**
 * Where a locale's page lacks sentences that its own source had: the numbers of segments count the
 * source's sentences, so that a gap which no text without segment explains is a sentence that is
 * gone. Around whole-paragraph and malformed ids nothing is claimed.
 */
final class OrdinalGaps {

  private static final int FIRST = 101;
  private static final int UNKNOWN = -1;

  /** Attributes that the localisation build numbers and that are no elements of the page. */
  private static final Pattern NUMBERED_ATTRIBUTE = Pattern.compile("\\b(?:alt-text|title)\\s?=");

  private final int[] missing;

  private OrdinalGaps(int[] missing) {
    this.missing = missing;
  }

  /**
   * @param page the locale's page
   * @param pivot the source held against, whose images tell how long an alternative text was
   * @param count counts sentences
   */
  static OrdinalGaps of(LocalePage page, PageText pivot, SentenceCount count) {
    List<Sentence> sentences = page.target().sentences();
    int[] missing = new int[sentences.size()];
    int before = FIRST - 1;
    int from = 0;
    for (int i = 0; i < missing.length; i++) {
      int number = number(sentences.get(i));
      if (number != UNKNOWN && before != UNKNOWN && number > before + 1) {
        int to = start(sentences.get(i));
        int explained = unnumbered(page.target(), pivot, from, to, count);
        missing[i] = Math.max(0, number - before - 1 - explained);
      }
      before = number;
      from = end(sentences.get(i));
    }
    return new OrdinalGaps(missing);
  }

  /**
   * How many sentences are gone between two of the locale's sentences.
   *
   * @param before index of the one before the place, -1 at the start
   * @param after index of the one behind the place
   */
  int between(int before, int after) {
    int sum = 0;
    for (int i = before + 1; i <= after && i < missing.length; i++) {
      sum += missing[i];
    }
    return sum;
  }

  private static int number(Sentence sentence) {
    return sentence
        .segment()
        .map(Segment::id)
        .filter(id -> !id.isParagraph())
        .map(SegmentId::number)
        .map(number -> number.orElse(UNKNOWN))
        .orElse(UNKNOWN);
  }

  private static int start(Sentence sentence) {
    return sentence.segment().map(Segment::range).orElse(sentence.range()).start();
  }

  private static int end(Sentence sentence) {
    return sentence.segment().map(Segment::range).orElse(sentence.range()).end();
  }

  /** The sentences of titles and alternative texts between two places; rather too many. */
  private static int unnumbered(
      PageText page, PageText pivot, int from, int to, SentenceCount count) {
    int sentences = 0;
    for (PageElement element : page.elements()) {
      int start = element.range().start();
      boolean header =
          element.kind() == PageElement.Kind.TITLE
              || element.kind() == PageElement.Kind.DESCRIPTION;
      if ((header && from == 0)
          || (element.kind() == PageElement.Kind.IMAGE && start >= from && start < to)) {
        sentences +=
            Math.max(1, Math.max(count.of(element.text()), inPivot(element, pivot, count)));
      }
    }
    String between = page.file().text().substring(from, Math.max(from, to));
    return sentences
        + (from == 0 ? 0 : (int) NUMBERED_ATTRIBUTE.matcher(between).results().count());
  }

  private static int inPivot(PageElement element, PageText pivot, SentenceCount count) {
    return pivot.elements().stream()
        .filter(e -> e.kind() == element.kind() && e.key().equals(element.key()))
        .mapToInt(e -> count.of(e.text()))
        .max()
        .orElse(0);
  }
}
