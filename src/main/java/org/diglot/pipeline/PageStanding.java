package org.diglot.pipeline;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diglot.guidance.Currency;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.LanguageTag;

/**
 * What is remembered of a page's coverage in one locale until the page is rendered: numbers, and
 * only those places that a reader is told about. A <em>place</em> is the offset in the locale's
 * file where a segment starts.
 *
 * @param currency how the page stands to its source as a whole
 * @param guidance whether guidance is counted; else all sentences are, because the page has none
 * @param tally the numbers
 * @param marks marks on sentences
 * @param gaps what is missing, in page order
 * @param dropped where sections start that the source has dropped
 * @param aliases names that headings have in other editions
 */
record PageStanding(
    Currency currency,
    boolean guidance,
    Tally tally,
    List<Mark> marks,
    List<Gap> gaps,
    List<Integer> dropped,
    List<HeadingAlias> aliases) {

  PageStanding {
    marks = List.copyOf(marks);
    gaps = List.copyOf(gaps);
    dropped = List.copyOf(dropped);
    aliases = List.copyOf(aliases);
  }

  /** What a reader is told about a sentence. */
  enum MarkKind {
    CHANGED,
    UNTRANSLATED,
    WITHDRAWN
  }

  /** A mark on the sentence at a place. */
  record Mark(int place, MarkKind kind) {}

  /** Another name of the heading at a place. */
  record HeadingAlias(String name, int place) {}

  /** A heading that is missing: its fragment in the source edition, and its text as Markdown. */
  record Heading(String anchor, String text) {}

  /**
   * Something missing.
   *
   * @param after place of the sentence it would stand behind; -1 for the start of the page
   * @param headings of missing sections; empty where it is a run of sentences
   * @param sentences how many are missing
   * @param sourceAnchor the fragment that leads there in the source edition
   * @param anchors the same for each locale that has all of it
   */
  record Gap(
      int after,
      List<Heading> headings,
      int sentences,
      String sourceAnchor,
      SortedMap<LanguageTag, String> anchors) {

    Gap {
      headings = List.copyOf(headings);
      anchors = new TreeMap<>(anchors);
    }

    /** Whether it is about sections. */
    boolean isSection() {
      return !headings.isEmpty();
    }
  }

  /** The standing of one locale's page; {@link PageStandings} computes all at lower cost. */
  static PageStanding of(PageCoverage coverage, LanguageTag locale) {
    return PageStandings.of(coverage).locales().getOrDefault(locale, ABSENT);
  }

  /** A page that the locale does not have. */
  static final PageStanding ABSENT =
      new PageStanding(
          Currency.ABSENT, true, Tally.NONE, List.of(), List.of(), List.of(), List.of());
}
