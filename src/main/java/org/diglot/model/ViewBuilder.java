package org.diglot.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes one side of a document, leaving out what that side does not have. */
final class ViewBuilder {

  private static final String QUOTE_REFERENCE = "&quot;";
  private static final Set<String> TRANSLATED_IN_PLACE = Set.of("title", "description");

  private final BilingualDocument document;
  private final View.Side side;
  private final PositionMap.Builder view = new PositionMap.Builder();
  private final List<View.Span> spans = new ArrayList<>();
  private final List<TextRange> omitted;
  private final int bodyStart;
  private int nextOmitted;
  private int bodyStartInView = -1;

  ViewBuilder(BilingualDocument document, View.Side side) {
    this.document = document;
    this.side = side;
    this.omitted = side == View.Side.SOURCE ? omittedFromSource(document) : List.of();
    this.bodyStart =
        document.frontMatter().isPresent()
            ? document.frontMatter().range().end()
            : document.file().contentStart();
  }

  private static List<TextRange> omittedFromSource(BilingualDocument document) {
    List<TextRange> ranges = new ArrayList<>();
    for (FrontMatter.Entry entry : document.frontMatter().entries()) {
      if (TRANSLATED_IN_PLACE.contains(entry.key()) || Revision.KEYS.contains(entry.key())) {
        ranges.add(entry.range());
      }
    }
    document.headingAnchors().forEach(anchor -> ranges.add(anchor.range()));
    return ranges;
  }

  View build() {
    for (DocumentPart part : document.parts()) {
      if (part instanceof Segment segment) {
        append(segment);
      } else if (part instanceof Skeleton skeleton) {
        append(skeleton);
      }
    }
    markBody(document.file().text().length());
    return new View(side, view.text(), view.positions(), bodyStartInView, spans);
  }

  private void append(Segment segment) {
    markBody(segment.range().start());
    int start = view.length();
    SegmentText half = side == View.Side.TARGET ? segment.target() : segment.source();
    appendRepaired(half.text(), half.range().start(), half.range().end());
    spans.add(new View.Span(spans.size(), segment, new TextRange(start, view.length())));
  }

  private void append(Skeleton skeleton) {
    appendRepaired(
        skeleton.text(),
        Math.max(skeleton.range().start(), document.file().contentStart()),
        skeleton.range().end());
  }

  /**
   * Appends text that is the file's from {@code fileStart} on, but for {@code &quot;} that was
   * repaired to a quotation mark; there the file advances by six characters for one of the text.
   */
  private void appendRepaired(String text, int fileStart, int fileEnd) {
    String file = document.file().text();
    // A skeleton may start with the byte order mark, which no view has.
    int at = fileStart == 1 && text.startsWith("\uFEFF") ? 1 : 0;
    int offset = fileStart;
    int runStart = at;
    int runOffset = offset;
    while (at < text.length() && offset < fileEnd) {
      if (isOmittedAt(offset)) {
        view.append(text.subSequence(runStart, at), runOffset);
        TextRange gone = omitted.get(nextOmitted++);
        while (offset < gone.end() && at < text.length()) {
          offset += isRepair(text, at, file, offset) ? QUOTE_REFERENCE.length() : 1;
          at++;
        }
        runStart = at;
        runOffset = offset;
        continue;
      }
      if (offset == bodyStart && bodyStartInView < 0) {
        view.append(text.subSequence(runStart, at), runOffset);
        runStart = at;
        runOffset = offset;
        bodyStartInView = view.length();
      }
      boolean repaired = isRepair(text, at, file, offset);
      at++;
      offset += repaired ? QUOTE_REFERENCE.length() : 1;
      if (repaired) {
        view.append(text.subSequence(runStart, at), runOffset);
        runStart = at;
        runOffset = offset;
      }
    }
    view.append(text.subSequence(runStart, at), runOffset);
  }

  private static boolean isRepair(String text, int at, String file, int offset) {
    return text.charAt(at) == '"' && file.startsWith(QUOTE_REFERENCE, offset);
  }

  private boolean isOmittedAt(int offset) {
    while (nextOmitted < omitted.size() && omitted.get(nextOmitted).end() <= offset) {
      nextOmitted++;
    }
    return nextOmitted < omitted.size() && omitted.get(nextOmitted).contains(offset);
  }

  private void markBody(int offset) {
    if (bodyStartInView < 0 && offset >= bodyStart) {
      bodyStartInView = view.length();
    }
  }
}
