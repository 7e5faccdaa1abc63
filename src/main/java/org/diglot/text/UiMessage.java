package org.diglot.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import org.diglot.model.LanguageTag;

/**
 * One parsed interface string.
 *
 * @param format never used directly, because formatting changes it: clone it
 * @param arguments the names of its arguments
 */
record UiMessage(MessageFormat format, Set<String> arguments) {

  /**
   * Parses a pattern for a language.
   *
   * @throws IllegalArgumentException where the pattern is broken
   */
  static UiMessage parse(String pattern, LanguageTag language) {
    MessageFormat format = new MessageFormat(pattern, ULocale.forLanguageTag(language.value()));
    return new UiMessage(format, Set.copyOf(format.getArgumentNames()));
  }
}
