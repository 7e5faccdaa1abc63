package org.diglot.update;

import java.util.Optional;
import java.util.function.Function;
import org.diglot.memory.MemoryQuery;
import org.diglot.model.SegmentState;

/** Finds translations of texts that are new on a page. */
@FunctionalInterface
public interface Recall {

  /**
   * A translation that was made elsewhere.
   *
   * @param target the translation as Markdown
   * @param state how far it is in its new place
   * @param madeFrom the text that it translates, where that is another one
   */
  record Recalled(String target, SegmentState state, Optional<String> madeFrom) {}

  /** Knows nothing. */
  Recall NOTHING = query -> Optional.empty();

  /**
   * Knows translations by the text alone; all of them have to be looked at.
   *
   * @param translations finds the translation of a text as Markdown
   */
  static Recall ofTexts(Function<String, Optional<String>> translations) {
    return query ->
        translations
            .apply(query.source())
            .map(target -> new Recalled(target, SegmentState.NEEDS_REVIEW, Optional.empty()));
  }

  /**
   * The best translation of a text.
   *
   * @param query the text, and what stands around it
   * @return nothing where none is good enough to begin with
   */
  Optional<Recalled> translation(MemoryQuery query);
}
