package org.diglot.check;

import java.util.Optional;
import org.diglot.model.TextRange;
import org.diglot.text.InlineMarkup;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/**
 * What is left of a link or an image whose marks do not fit together.
 *
 * @param start offset in the target's Markdown where it starts
 * @param end offset behind it
 * @param mend what to write instead where that is certain
 */
record LinkDebris(int start, int end, Optional<String> mend) {

  /** The first such place of the target; nothing where the source has one as well. */
  static Optional<LinkDebris> find(Pair pair) {
    if (linkCount(pair.target()) >= linkCount(pair.source())) {
      return Optional.empty();
    }
    return at(pair.target().markup()).filter(found -> at(pair.source().markup()).isEmpty());
  }

  private static int linkCount(PairText text) {
    int count = 0;
    for (Mark mark : text.markup().marks()) {
      count += mark.kind() == Kind.LINK || mark.kind() == Kind.IMAGE ? 1 : 0;
    }
    return count;
  }

  /** The piece of the file it is. */
  TextRange range(Pair pair) {
    return pair.target().range(start, end);
  }

  private static Optional<LinkDebris> at(InlineMarkup markup) {
    String plain = markup.plain();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == ']' || c == '】' || c == '］') {
        Optional<LinkDebris> found = behindText(markup, i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return unbalanced(markup);
  }

  private static Optional<LinkDebris> behindText(InlineMarkup markup, int close) {
    String plain = markup.plain();
    int open = close + 1;
    while (open < plain.length() && open < close + 4 && isBlank(plain.charAt(open))) {
      open++;
    }
    if (open >= plain.length() || plain.charAt(open) != '(' && plain.charAt(open) != '（') {
      return Optional.empty();
    }
    int end = open + 1;
    while (end < plain.length() && plain.charAt(end) != ')' && plain.charAt(end) != '）') {
      end++;
    }
    String address = plain.substring(open + 1, end).strip();
    if (!isAddress(address)) {
      return Optional.empty();
    }
    boolean closed = end < plain.length();
    int from = markup.offset(close);
    int to = closed ? markup.behind(end) : markup.markdown().length();
    boolean certain = closed && plain.charAt(close) == ']' && plain.indexOf('[') >= 0;
    return Optional.of(
        new LinkDebris(from, to, certain ? Optional.of("](" + address + ")") : Optional.empty()));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isAddress(String text) {
    int blank = text.indexOf(' ');
    String first = blank < 0 ? text : text.substring(0, blank);
    return first.contains("://")
        || first.startsWith("#")
        || first.startsWith("mailto:")
        || first.indexOf('/') >= 0
        || first.indexOf(".md") > 0
        || first.indexOf(".png") > 0;
  }

  private static Optional<LinkDebris> unbalanced(InlineMarkup markup) {
    String plain = markup.plain();
    int depth = 0;
    int last = -1;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '[') {
        depth++;
        last = last < 0 ? i : last;
      } else if (c == ']') {
        depth--;
        last = depth < 0 ? i : last;
      }
    }
    boolean broken = depth != 0 && last >= 0;
    return broken
        ? Optional.of(new LinkDebris(markup.offset(last), markup.behind(last), Optional.empty()))
        : Optional.empty();
  }
}
