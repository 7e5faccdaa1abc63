package org.diglot.guidance;

import java.util.Optional;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.PageText;
import org.diglot.model.Revision;
import org.diglot.model.SegmentState;
import org.diglot.model.SegmentStatus;
import org.diglot.model.Sentence;
import org.diglot.model.TextRange;

/**
 * A page as one locale has it.
 *
 * @param locale the locale
 * @param revision which source it says it was translated from
 * @param revisionRange where it names that source's hash; empty, at its start, where it does not
 * @param source its source side, what the translator saw
 * @param target its target side; it has the same sentences in number and order
 * @param halves its source side as the file has it; another text than {@code source} where an
 *     update put a newer source text beside an older translation
 * @param states what stands beside the page
 */
public record LocalePage(
    LanguageTag locale,
    Revision revision,
    TextRange revisionRange,
    PageText source,
    PageText target,
    PageText halves,
    PageStates states) {

  public LocalePage {
    if (source.sentences().size() != target.sentences().size()) {
      throw new IllegalArgumentException("the sides of " + source.file().location() + " differ");
    }
  }

  /** A page with nothing beside it. */
  public LocalePage(
      LanguageTag locale,
      Revision revision,
      TextRange revisionRange,
      PageText source,
      PageText target) {
    this(locale, revision, revisionRange, source, target, source, PageStates.NONE);
  }

  /**
   * A page whose translations may have been made from other texts than its source halves.
   *
   * @param halves its source side as the file has it
   * @param target its target side as the file has it
   */
  public static LocalePage of(
      LanguageTag locale,
      Revision revision,
      TextRange revisionRange,
      PageText halves,
      PageText target,
      PageStates states) {
    OlderSources older = new OlderSources(states);
    return new LocalePage(
        locale,
        revision,
        revisionRange,
        older.source(halves),
        older.target(target),
        halves,
        states);
  }

  /** What the page says for a sentence of its source side. */
  Sentence target(Sentence ofSource) {
    return target.sentences().get(ofSource.index());
  }

  /** What is known of a sentence of either side. */
  Optional<SegmentStatus> status(Sentence sentence) {
    return sentence.segment().flatMap(segment -> states.of(segment.id()));
  }

  /** Whether the translation of a sentence was made from another text than stands beside it. */
  boolean isOlder(Sentence sentence) {
    return status(sentence).flatMap(SegmentStatus::translatedFrom).isPresent();
  }

  /** Whether it is on record that a sentence waits for its first translation. */
  boolean isAwaited(Sentence sentence) {
    return status(sentence).filter(s -> s.state() == SegmentState.INITIAL).isPresent();
  }
}
