package org.diglot.guidance;

import java.util.Set;
import org.diglot.model.LanguageTag;

/** In which locales a statement must be. */
public sealed interface Level {

  /** Nobody said: gaps are findings of their rule's own severity. */
  record Unspecified() implements Level {}

  /** In every locale: any gap is an error. */
  record Everywhere() implements Level {}

  /** In these locales: a gap there is an error, elsewhere nothing. */
  record In(Set<LanguageTag> locales) implements Level {

    public In {
      locales = Set.copyOf(locales);
    }
  }
}
