package org.diglot.parse;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.model.TextRange;
import org.diglot.parse.SpanTag.Kind;

/**
 * Joins span tags to segments. A half is closed by counting spans, since authors' own spans stand
 * in it. Where counting fails, the source half of the same id shows where the target half ends;
 * then the first two closing tags in a row end the source half; then the end of the line. Nothing
 * is ever paired because it stands side by side alone.
 *
 * <p>A segment is looked for no further than the next target half, so each tag is visited a bounded
 * number of times.
 */
final class SegmentFinder {

  /** A half: its place without tags, and where its closing tags end. */
  private record Half(TextRange content, int end, int nextTag) {}

  /**
   * A segment as found; a half that is missing has an empty range.
   *
   * @param id as written
   * @param idStart where the id stands
   * @param range with all tags
   * @param target the target half without tags
   * @param source the source half without tags
   */
  record Found(String id, int idStart, TextRange range, TextRange target, TextRange source) {}

  /** Hears of defects; offsets are those of the scanned text. */
  @FunctionalInterface
  interface Defects {
    void report(Rule rule, TextRange range, String message, String remedy);
  }

  private final String text;
  private final List<SpanTag> tags;
  private final Defects defects;
  private final List<Found> found = new ArrayList<>();
  private int foreignDepth;

  /** The line end found last. Halves are read in file order, so a long line is searched once. */
  private int lineEnd = -1;

  SegmentFinder(String text, List<SpanTag> tags, Defects defects) {
    this.text = text;
    this.tags = tags;
    this.defects = defects;
  }

  List<Found> find() {
    int index = 0;
    while (index < tags.size()) {
      SpanTag tag = tags.get(index);
      index =
          switch (tag.kind()) {
            case TARGET -> readSegment(index);
            case LOOKUP -> readLoneLookup(index);
            case SOURCE -> readLoneSource(index, tag.start());
            case FOREIGN -> {
              foreignDepth++;
              yield index + 1;
            }
            case CLOSE -> {
              noteForeignClose(tag);
              yield index + 1;
            }
          };
    }
    return found;
  }

  private void noteForeignClose(SpanTag tag) {
    if (foreignDepth > 0) {
      foreignDepth--;
      return;
    }
    defects.report(
        ParseRules.STRAY_SPAN_CLOSE,
        new TextRange(tag.start(), tag.end()),
        "this </span> closes nothing",
        "remove it, or restore the opening tag it belonged to");
  }

  /** The first tag index behind {@code from} that opens a target half, or the number of tags. */
  private int nextTarget(int from) {
    int index = from;
    while (index < tags.size() && !tags.get(index).is(Kind.TARGET)) {
      index++;
    }
    return index;
  }

  /** The first tag index behind {@code from} that opens a half or its wrapper. */
  private int nextHalf(int from) {
    int index = from;
    while (index < tags.size()
        && (tags.get(index).is(Kind.FOREIGN) || tags.get(index).is(Kind.CLOSE))) {
      index++;
    }
    return index;
  }

  private int readSegment(int open) {
    SpanTag tag = tags.get(open);
    int limit = nextTarget(open + 1);
    int close = matchingClose(open, limit);
    int lookup = close < 0 ? -1 : close + 1;
    if (close < 0 || !isSourceOf(lookup, limit, tags.get(close).end(), tag.id())) {
      lookup = lookupOf(tag.id(), open + 1, limit);
      if (lookup < 0) {
        return readLoneTarget(open, close, limit);
      }
      reportUnbalanced(open, lookup);
    }
    TextRange target = targetContent(tag, lookup);
    Half source = readSourceHalf(lookup + 1);
    add(tag, source.end(), target, source.content());
    return source.nextTag();
  }

  private void add(SpanTag tag, int end, TextRange target, TextRange source) {
    found.add(new Found(tag.id(), tag.idStart(), new TextRange(tag.start(), end), target, source));
  }

  /** Index of the tag that closes the one at {@code open} by counting, or -1. */
  private int matchingClose(int open, int limit) {
    int depth = 1;
    for (int i = open + 1; i < limit; i++) {
      depth += tags.get(i).is(Kind.CLOSE) ? -1 : 1;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the tags at {@code lookup} open the source half of an id, with only white space before.
   */
  private boolean isSourceOf(int lookup, int limit, int from, String id) {
    return opensSource(lookup, limit, id) && isBlank(from, tags.get(lookup).start());
  }

  private boolean opensSource(int lookup, int limit, String id) {
    return lookup + 1 < limit
        && tags.get(lookup).is(Kind.LOOKUP)
        && tags.get(lookup + 1).is(Kind.SOURCE)
        && tags.get(lookup + 1).id().equals(id)
        && isBlank(tags.get(lookup).end(), tags.get(lookup + 1).start());
  }

  private int lookupOf(String id, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (opensSource(i, limit, id)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The target half ends at its closing tag, which stands right before the lookup if it stands at
   * all.
   */
  private TextRange targetContent(SpanTag open, int lookup) {
    SpanTag before = tags.get(lookup - 1);
    int end = tags.get(lookup).start();
    if (before.is(Kind.CLOSE) && isBlank(before.end(), end)) {
      end = before.start();
    }
    return new TextRange(open.end(), Math.max(open.end(), end));
  }

  private void reportUnbalanced(int open, int lookup) {
    SpanTag tag = tags.get(open);
    SpanTag before = tags.get(lookup - 1);
    TextRange range = new TextRange(tag.start(), tag.end());
    if (before.is(Kind.CLOSE) && !isBlank(before.end(), tags.get(lookup).start())) {
      defects.report(
          ParseRules.TEXT_BETWEEN_HALVES,
          new TextRange(before.end(), tags.get(lookup).start()),
          "text stands between the halves of " + tag.id(),
          "move it into the target half or behind the segment");
    } else if (lookup - 1 == open) {
      defects.report(
          ParseRules.UNCLOSED_SEGMENT,
          range,
          "the target half of " + tag.id() + " is not closed",
          "add </span> before <span class=\"sxs-lookup\">");
    } else {
      defects.report(
          ParseRules.UNBALANCED_SPAN,
          range,
          "opening and closing spans inside the target half of " + tag.id() + " do not match",
          "close or remove the inner <span> tags");
    }
  }

  /**
   * Reads a source half whose opening tag is at {@code open}, the lookup wrapper's close included.
   */
  private Half readSourceHalf(int open) {
    SpanTag tag = tags.get(open);
    int limit = nextHalf(open + 1);
    int close = matchingClose(open, limit);
    if (close >= 0 && closesTwice(close, limit)) {
      return half(tag, close);
    }
    for (int i = open + 1; i + 1 < limit; i++) {
      if (tags.get(i).is(Kind.CLOSE) && closesTwice(i, limit)) {
        defects.report(
            ParseRules.UNBALANCED_SPAN,
            new TextRange(tag.start(), tag.end()),
            "opening and closing spans inside the source half of " + tag.id() + " do not match",
            "close or remove the inner <span> tags");
        return half(tag, i);
      }
    }
    return unclosedSource(open, limit);
  }

  private Half half(SpanTag open, int close) {
    return new Half(
        new TextRange(open.end(), tags.get(close).start()), tags.get(close + 1).end(), close + 2);
  }

  private boolean closesTwice(int close, int limit) {
    return close + 1 < limit
        && tags.get(close + 1).is(Kind.CLOSE)
        && isBlank(tags.get(close).end(), tags.get(close + 1).start());
  }

  /** A segment is inside one block, so what is not closed ends with its line. */
  private Half unclosedSource(int open, int limit) {
    SpanTag tag = tags.get(open);
    defects.report(
        ParseRules.UNCLOSED_SEGMENT,
        new TextRange(tag.start(), tag.end()),
        "the source half of " + tag.id() + " is not closed",
        "add </span></span> at its end");
    int end = endOfLine(tag.end());
    if (limit < tags.size()) {
      end = Math.min(end, tags.get(limit).start());
    }
    int next = open + 1;
    int contentEnd = end;
    while (next < limit && tags.get(next).start() < end) {
      if (tags.get(next).is(Kind.CLOSE) && contentEnd == end) {
        contentEnd = tags.get(next).start();
      }
      next++;
    }
    return new Half(new TextRange(tag.end(), contentEnd), end, next);
  }

  private int endOfLine(int from) {
    if (from > lineEnd) {
      int newline = text.indexOf('\n', from);
      lineEnd = newline < 0 ? text.length() : newline;
    }
    return lineEnd > from && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
  }

  /** A target half that no source half of its id follows. */
  private int readLoneTarget(int open, int close, int limit) {
    SpanTag tag = tags.get(open);
    TextRange place = new TextRange(tag.start(), tag.end());
    if (close < 0) {
      defects.report(
          ParseRules.UNCLOSED_SEGMENT,
          place,
          "the segment " + tag.id() + " is not closed; its text is kept on both sides",
          "close it and give it its source half again");
      return open + 1;
    }
    boolean otherIdFollows =
        close + 2 < limit
            && tags.get(close + 1).is(Kind.LOOKUP)
            && tags.get(close + 2).is(Kind.SOURCE)
            && isBlank(tags.get(close).end(), tags.get(close + 1).start());
    if (otherIdFollows) {
      String other = tags.get(close + 2).id();
      defects.report(
          ParseRules.SEGMENT_ID_MISMATCH,
          place,
          "the target half is " + tag.id() + " but the source half behind it is " + other,
          "give both halves the same id; until then they are not a pair");
    } else {
      defects.report(
          ParseRules.MISSING_SOURCE_HALF,
          place,
          "the segment " + tag.id() + " has no source half",
          "add <span class=\"sxs-lookup\"><span data-stu-id=\"" + tag.id() + "\">…</span></span>");
    }
    int end = tags.get(close).end();
    add(tag, end, new TextRange(tag.end(), tags.get(close).start()), TextRange.at(end));
    return otherIdFollows ? addLoneSource(close + 2, tags.get(close + 1).start()) : close + 1;
  }

  private int readLoneLookup(int lookup) {
    boolean opensSource =
        lookup + 1 < tags.size()
            && tags.get(lookup + 1).is(Kind.SOURCE)
            && isBlank(tags.get(lookup).end(), tags.get(lookup + 1).start());
    if (!opensSource) {
      foreignDepth++;
      return lookup + 1;
    }
    return readLoneSource(lookup + 1, tags.get(lookup).start());
  }

  private int readLoneSource(int open, int start) {
    SpanTag tag = tags.get(open);
    defects.report(
        ParseRules.MISSING_TARGET_HALF,
        new TextRange(tag.start(), tag.end()),
        "the segment " + tag.id() + " has no target half",
        "put <span data-ttu-id=\"" + tag.id() + "\">…</span> before it");
    return addLoneSource(open, start);
  }

  private int addLoneSource(int open, int start) {
    SpanTag tag = tags.get(open);
    Half source = readSourceHalf(open);
    found.add(
        new Found(
            tag.id(),
            tag.idStart(),
            new TextRange(start, source.end()),
            TextRange.at(start),
            source.content()));
    return source.nextTag();
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
