package org.diglot.workspace;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.diglot.model.LanguageTag;

/**
 * What this package must ask about language tags and cannot answer itself.
 *
 * @param isKnown whether a well-formed tag names a language that exists
 * @param suggestion the tag that was probably meant by a folder's name
 */
public record LanguageTagCheck(
    Predicate<LanguageTag> isKnown, Function<String, Optional<LanguageTag>> suggestion) {

  /** Takes every well-formed tag and suggests nothing. */
  public static final LanguageTagCheck WELL_FORMED =
      new LanguageTagCheck(tag -> true, name -> Optional.empty());
}
