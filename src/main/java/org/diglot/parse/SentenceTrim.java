package org.diglot.parse;

import java.util.List;
import java.util.Set;
import org.diglot.model.TextRange;
import org.diglot.text.SegmentKey;

/** Takes off a sentence what stands outside of the segment in the bilingual format. */
final class SentenceTrim {

  private final Part part;
  private int from;
  private int to;

  private SentenceTrim(Part part, int from, int to) {
    this.part = part;
    this.from = from;
    this.to = to;
  }

  /** The translatable rest of a range; empty where nothing of it is translatable. */
  static TextRange of(Part part, int from, int to) {
    SentenceTrim trim = new SentenceTrim(part, from, to);
    return trim.trim();
  }

  /**
   * The same, but for a text that is known with the marks that stand outside of most segments: a
   * link is sometimes in its segment as a whole.
   */
  static TextRange of(Part part, int from, int to, Set<String> known) {
    TextRange inner = of(part, from, to);
    if (known.isEmpty() || inner.length() == 0 || isKnown(part, inner, known)) {
      return inner;
    }
    SentenceTrim trim = new SentenceTrim(part, from, to);
    trim.blanks();
    TextRange outer = new TextRange(trim.from, trim.to);
    return isKnown(part, outer, known) ? outer : inner;
  }

  /** Whether a range of a part's block is a known text. */
  static boolean isKnown(Part part, TextRange range, Set<String> known) {
    return known.contains(SegmentKey.normalised(range.of(part.text().text())));
  }

  private TextRange trim() {
    boolean changed = true;
    while (changed && from < to) {
      int length = to - from;
      blanks();
      markup();
      changed = to - from < length;
    }
    return isTranslatable() ? new TextRange(from, to) : TextRange.at(from);
  }

  private void blanks() {
    String text = part.text().text();
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
  }

  private void markup() {
    List<Inline> found = part.inline().found();
    int index = firstAt(found, from);
    for (int i = index; i < found.size() && found.get(i).start() == from; i++) {
      Inline inline = found.get(i);
      if (inline.end() <= to && (isComment(inline) || isKeyword(inline))) {
        from = inline.end();
        return;
      }
      if (inline.end() == to
          && inline instanceof Inline.Link link
          && hasText(link.textStart(), link.textEnd(), false)) {
        from = link.textStart();
        to = link.textEnd();
        return;
      }
    }
    int last = firstAt(found, to) - 1;
    if (last >= 0 && found.get(last).end() == to && isComment(found.get(last))) {
      to = Math.max(from, found.get(last).start());
    }
  }

  private static boolean isComment(Inline inline) {
    return inline instanceof Inline.Tag tag && tag.name().isEmpty();
  }

  private boolean isKeyword(Inline directive) {
    if (!(directive instanceof Inline.Directive)) {
      return false;
    }
    String text = part.text().text();
    return text.indexOf('[', directive.start() + 1) < 0
        || text.indexOf('[', directive.start() + 1) >= directive.end();
  }

  private static int firstAt(List<Inline> found, int offset) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Words are translatable, and so is a picture or an anchor beside other text of its block. Where
   * it is all there is, the build passes over it, unless the picture is linked or has a title.
   */
  private boolean isTranslatable() {
    if (hasText(from, to, false)) {
      return true;
    }
    if (from == to || part.html()) {
      return false;
    }
    return hasText(from, to, true) || hasPicture(hasText(0, part.text().text().length(), false));
  }

  private boolean hasPicture(boolean anyPicture) {
    List<Inline> found = part.inline().found();
    int linkEnd = -1;
    for (int i = firstAt(found, from); i < found.size() && found.get(i).start() < to; i++) {
      if (found.get(i) instanceof Inline.Link link) {
        boolean described = link.image() && link.textEnd() > link.textStart();
        if (described && (anyPicture || link.start() < linkEnd || hasTitle(link))) {
          return true;
        }
        linkEnd = Math.max(linkEnd, link.end());
      }
    }
    return false;
  }

  private boolean hasTitle(Inline.Link image) {
    char last = part.text().text().charAt(image.end() - 2);
    return last == '"' || last == '\'';
  }

  private boolean hasText(int start, int end, boolean blanksToo) {
    for (int i = start; i < end; i++) {
      if (part.inline().classes()[i] == InlineScanner.TEXT
          && (blanksToo || part.text().text().charAt(i) > ' ')) {
        return true;
      }
    }
    return false;
  }
}
