package org.diglot.check;

import java.util.EnumSet;
import java.util.Set;
import org.diglot.text.InlineMarkup.Kind;

/** How the links of a pair differ. */
final class LinkDifference {

  private static final Set<Kind> LINKS = EnumSet.of(Kind.LINK);

  private LinkDifference() {}

  static MarkDifference of(Pair pair) {
    return MarkDifference.of(pair, LINKS, Address::key);
  }
}
