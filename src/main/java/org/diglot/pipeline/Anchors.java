package org.diglot.pipeline;

import java.util.Set;
import java.util.TreeSet;
import org.diglot.diagnostic.NearestName;

/** Says which place of a page was probably meant. */
final class Anchors {

  private Anchors() {}

  static String suggestion(String fragment, Set<String> known) {
    return NearestName.of(fragment, new TreeSet<>(known))
        .map(name -> "did you mean #" + name + "?")
        .orElse("link to one of the page's headings");
  }
}
