package org.diglot.check;

import java.util.EnumSet;
import java.util.Set;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** How the links of a pair differ. */
final class LinkDifference {

  private static final Set<Kind> LINKS = EnumSet.of(Kind.LINK);

  private LinkDifference() {}

  static MarkDifference of(Pair pair) {
    return MarkDifference.of(pair, LINKS, LinkDifference::key);
  }

  /** Nothing for a link by label: whether it is one depends on definitions elsewhere. */
  private static String key(Mark link) {
    return link.target().startsWith("[") ? "" : Address.key(link);
  }
}
