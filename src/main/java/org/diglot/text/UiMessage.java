package org.diglot.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
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
    return new UiMessage(format, argumentNames(new MessagePattern(pattern)));
  }

  /** Those inside plural forms too, which {@link MessageFormat#getArgumentNames} leaves out. */
  private static Set<String> argumentNames(MessagePattern pattern) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME
          || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        names.add(pattern.getSubstring(part));
      }
    }
    return Set.copyOf(names);
  }
}
