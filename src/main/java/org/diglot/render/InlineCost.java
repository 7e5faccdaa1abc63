package org.diglot.render;

import java.util.Optional;
import org.diglot.render.MarkdownLimits.Limit;

/** Estimates in one pass whether a block's text is too costly for the Markdown parser. */
final class InlineCost {

  private InlineCost() {}

  static Optional<Limit> violation(CharSequence text) {
    int openers = 0;
    int escapes = 0;
    int tag = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("<[*_`&~".indexOf(c) >= 0) {
        openers++;
      } else if (c == '\\') {
        escapes++;
      }
      if (c == '<' && tag < 0) {
        tag = i;
      } else if (c == '>') {
        tag = -1;
      }
      if (tag >= 0 && i - tag > Limit.TAG_LENGTH.max()) {
        return Optional.of(Limit.TAG_LENGTH);
      }
    }
    if (openers > Limit.INLINE_OPENERS.max()) {
      return Optional.of(Limit.INLINE_OPENERS);
    }
    return escapes > Limit.ESCAPES.max() ? Optional.of(Limit.ESCAPES) : Optional.empty();
  }
}
