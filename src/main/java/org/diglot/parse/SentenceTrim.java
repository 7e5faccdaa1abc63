package org.diglot.parse;

import java.util.List;
import org.diglot.model.TextRange;

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

  private TextRange trim() {
    boolean changed = true;
    while (changed && from < to) {
      int length = to - from;
      blanks();
      markup();
      changed = to - from < length;
    }
    return hasWord() ? new TextRange(from, to) : TextRange.at(from);
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
    for (int i = firstAt(found); i < found.size() && found.get(i).start() < to; i++) {
      Inline inline = found.get(i);
      if (inline.start() == from && inline.end() == to && inline instanceof Inline.Link link) {
        from = link.textStart();
        to = link.image() ? from : link.textEnd();
        return;
      }
    }
  }

  private int firstAt(List<Inline> found) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean hasWord() {
    for (int i = from; i < to; i++) {
      if (part.inline().classes()[i] == InlineScanner.TEXT && part.text().text().charAt(i) > ' ') {
        return true;
      }
    }
    return false;
  }
}
