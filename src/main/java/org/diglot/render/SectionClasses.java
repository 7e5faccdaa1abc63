package org.diglot.render;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The class names that an author may give a section; the site's style sheet knows them. */
final class SectionClasses {

  private static final Set<String> KNOWN =
      Set.of("checklist", "nextstepaction", "button", "step-by-step");

  private SectionClasses() {}

  /** The known ones among class names separated by blanks. */
  static String allowed(String classes) {
    return Arrays.stream(classes.strip().split("\\s+"))
        .filter(KNOWN::contains)
        .collect(Collectors.joining(" "));
  }
}
