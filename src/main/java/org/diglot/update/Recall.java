package org.diglot.update;

import java.util.Optional;

/** Finds translations of texts that are new on a page. */
@FunctionalInterface
public interface Recall {

  /** Knows nothing. */
  Recall NOTHING = text -> Optional.empty();

  /**
   * The translation of a text elsewhere.
   *
   * @param source the text as Markdown
   * @return the one that the whole memory agrees on; nothing where there is none
   */
  Optional<String> translation(String source);
}
