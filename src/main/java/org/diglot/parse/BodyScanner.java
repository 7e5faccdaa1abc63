package org.diglot.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diglot.model.HeadingAnchor;
import org.diglot.model.TextRange;

/**
 * Walks once over a page's body and collects the span tags and heading anchors that are markup, not
 * text: none inside fenced code, inline code and comments.
 *
 * <p>Inline code is the one hard matter. A literal backtick in a target may seem to pair with one
 * in the source half behind it. So a code span is believed only if it holds no tag with the page's
 * own id prefix: an example that shows the format as text has another.
 */
final class BodyScanner {

  private static final String ANCHOR_OPEN = "<a name=\"";
  private static final String ANCHOR_CLOSE = "\"></a>";
  private static final int MOST_HEADING_MARKS = 6;

  private final String text;
  private final int end;
  private final CodeBlocks codeBlocks;
  private final CodeSpans codeSpans;
  private final List<SpanTag> tags = new ArrayList<>();
  private final List<HeadingAnchor> anchors = new ArrayList<>();
  private final int[] ownTags;
  private boolean hasCommentEnd = true;
  private int at;

  BodyScanner(String text, int start) {
    this.text = text;
    this.at = start;
    this.end = text.length();
    this.codeBlocks = new CodeBlocks(text);
    this.codeSpans = new CodeSpans(text, end);
    this.ownTags = ownTags(text, start);
  }

  /** Offsets of the id attributes that carry the page's own prefix. */
  private static int[] ownTags(String text, int start) {
    String prefix = ownPrefix(text, start);
    int[] found = new int[64];
    int count = 0;
    for (int i = nextId(text, start); i >= 0 && !prefix.isEmpty(); i = nextId(text, i + 1)) {
      if (text.startsWith(prefix, i + "data-ttu-id=\"".length())) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static int nextId(String text, int from) {
    int i = text.indexOf("data-", from);
    while (i >= 0
        && !text.startsWith("data-ttu-id=\"", i)
        && !text.startsWith("data-stu-id=\"", i)) {
      i = text.indexOf("data-", i + 1);
    }
    return i;
  }

  /** The prefix, dash included, of the first segment with no backtick before it on its line. */
  private static String ownPrefix(String text, int start) {
    String opening = "<span data-ttu-id=\"";
    CodeBlocks code = new CodeBlocks(text);
    int line = start;
    while (line < text.length()) {
      int fenceEnd = code.endOfFenceAt(line, text.length());
      int next = fenceEnd > line ? fenceEnd : code.nextLine(line, text.length());
      int tag = fenceEnd > line ? -1 : text.substring(line, next).indexOf(opening);
      if (tag >= 0 && text.substring(line, line + tag).indexOf('`') < 0) {
        int id = line + tag + opening.length();
        int dash = text.indexOf('-', id);
        return dash > id && dash < next ? text.substring(id, dash + 1) : "";
      }
      line = next;
    }
    return "";
  }

  /** The span tags in file order. */
  List<SpanTag> tags() {
    return tags;
  }

  /** The heading anchors in file order, with ranges in the scanned text. */
  List<HeadingAnchor> anchors() {
    return anchors;
  }

  BodyScanner scan() {
    boolean lineStart = true;
    while (at < end) {
      if (lineStart && skipFence()) {
        continue;
      }
      if (lineStart) {
        noteAnchor();
      }
      lineStart = text.charAt(at) == '\n';
      step();
    }
    return this;
  }

  private boolean skipFence() {
    int fenceEnd = codeBlocks.endOfFenceAt(at, end);
    boolean isFence = fenceEnd > at;
    at = fenceEnd;
    return isFence;
  }

  private void step() {
    switch (text.charAt(at)) {
      case '\\' -> at += at + 1 < end && "`<\\".indexOf(text.charAt(at + 1)) >= 0 ? 2 : 1;
      case '`' -> skipCode();
      case '<' -> readTag();
      default -> at++;
    }
  }

  private void skipCode() {
    int spanEnd = codeSpans.endOfSpanAt(at);
    if (spanEnd > at && !holdsOwnTag(at, spanEnd)) {
      at = spanEnd;
    } else {
      at += codeSpans.runLength(at);
    }
  }

  private boolean holdsOwnTag(int from, int to) {
    int index = Arrays.binarySearch(ownTags, from);
    int first = index >= 0 ? index : -index - 1;
    return first < ownTags.length && ownTags[first] < to;
  }

  private void readTag() {
    if (hasCommentEnd && text.startsWith("<!--", at)) {
      int close = text.indexOf("-->", at + 4);
      hasCommentEnd = close >= 0;
      // An opening that is mere text would hide every segment up to some later arrow.
      at = hasCommentEnd && !holdsOwnTag(at, close) ? close + 3 : at + 4;
      return;
    }
    Optional<SpanTag> tag = SpanTagReader.read(text, at, end);
    tag.ifPresent(tags::add);
    at = tag.map(SpanTag::end).orElse(at + 1);
  }

  private void noteAnchor() {
    int i = at;
    while (i < end && " \t>".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int marks = i;
    while (i < end && text.charAt(i) == '#') {
      i++;
    }
    if (i == marks || i - marks > MOST_HEADING_MARKS) {
      return;
    }
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    if (!text.startsWith(ANCHOR_OPEN, i)) {
      return;
    }
    int nameStart = i + ANCHOR_OPEN.length();
    int nameEnd = text.indexOf('"', nameStart);
    if (nameEnd >= 0 && text.startsWith(ANCHOR_CLOSE, nameEnd)) {
      anchors.add(
          new HeadingAnchor(
              text.substring(nameStart, nameEnd),
              new TextRange(i, nameEnd + ANCHOR_CLOSE.length())));
    }
  }
}
