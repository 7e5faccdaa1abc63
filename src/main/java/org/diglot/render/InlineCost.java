package org.diglot.render;

import java.util.Optional;
import java.util.stream.Stream;
import org.diglot.render.MarkdownLimits.Limit;

/**
 * Estimates in one pass whether a block's text is too costly for the Markdown parser.
 *
 * <p>Openers and escapes cost time in pairs; tags and link titles are matched by patterns that
 * recurse with each character.
 */
final class InlineCost {

  private static final String OPENERS = "<[*_`&~";

  /** What begins a tag or a link title, and at the same index what ends it. */
  private static final String BEGINS = "<\"'(";

  private static final String ENDS = ">\"')";

  /** No text this short can exceed a limit, and nearly all are shorter. */
  private static final int SMALLEST =
      Stream.of(Limit.INLINE_OPENERS, Limit.ESCAPES, Limit.TAG_LENGTH)
          .mapToInt(Limit::max)
          .min()
          .orElse(0);

  private final CharSequence text;
  private final int[] begun = {-1, -1, -1, -1};
  private boolean link;

  private InlineCost(CharSequence text) {
    this.text = text;
  }

  /** The limit that a block's text exceeds. */
  static Optional<Limit> violation(CharSequence text) {
    if (text.length() <= SMALLEST) {
      return Optional.empty();
    }
    return new InlineCost(text).violation();
  }

  private Optional<Limit> violation() {
    int openers = 0;
    int escapes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      openers += OPENERS.indexOf(c) >= 0 ? 1 : 0;
      escapes += c == '\\' ? 1 : 0;
      link |= c == ']' && i + 1 < text.length() && "(:".indexOf(text.charAt(i + 1)) >= 0;
      if (isTooLong(c, i)) {
        return Optional.of(Limit.TAG_LENGTH);
      }
    }
    if (openers > Limit.INLINE_OPENERS.max()) {
      return Optional.of(Limit.INLINE_OPENERS);
    }
    return escapes > Limit.ESCAPES.max() ? Optional.of(Limit.ESCAPES) : Optional.empty();
  }

  private boolean isTooLong(char c, int at) {
    boolean over = false;
    for (int k = 0; k < begun.length; k++) {
      if (begun[k] >= 0 && c == ENDS.charAt(k)) {
        begun[k] = -1;
      } else if (begun[k] < 0 && c == BEGINS.charAt(k) && mayBegin(k, at)) {
        begun[k] = at;
      }
      over |= begun[k] >= 0 && at - begun[k] > Limit.TAG_LENGTH.max();
    }
    return over;
  }

  /** A title stands behind a blank, somewhere behind the text of a link. */
  private boolean mayBegin(int kind, int at) {
    return kind == 0 || (link && at > 0 && Character.isWhitespace(text.charAt(at - 1)));
  }
}
