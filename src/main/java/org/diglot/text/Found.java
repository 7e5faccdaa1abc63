package org.diglot.text;

import java.util.Arrays;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** A mark whose text is not yet known. */
record Found(Kind kind, int start, int end, int innerStart, int innerEnd, String target) {

  static final Found NONE = of(Kind.LITERAL_EMPHASIS, -1, -1);

  static Found of(Kind kind, int start, int end) {
    return new Found(kind, start, end, start, end, "");
  }

  Mark mark(PlainWriter out) {
    String text =
        kind == Kind.HTML_TAG
            ? out.markdown().substring(start, end)
            : out.plain().substring(out.index(innerStart), out.index(innerEnd));
    return new Mark(kind, start, end, text, target);
  }

  /** Overwrites it where it holds no words of a language. */
  void blank(PlainWriter out, char[] prose) {
    if (kind == Kind.CODE || kind == Kind.ADDRESS || kind == Kind.DIRECTIVE) {
      Arrays.fill(prose, out.index(innerStart), out.index(innerEnd), ' ');
    }
  }
}
