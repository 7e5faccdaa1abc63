package org.diglot.guidance;

import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.Revision;
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
 */
public record LocalePage(
    LanguageTag locale,
    Revision revision,
    TextRange revisionRange,
    PageText source,
    PageText target) {

  public LocalePage {
    if (source.sentences().size() != target.sentences().size()) {
      throw new IllegalArgumentException("the sides of " + source.file().location() + " differ");
    }
  }

  /** What the page says for a sentence of its source side. */
  Sentence target(Sentence ofSource) {
    return target.sentences().get(ofSource.index());
  }
}
