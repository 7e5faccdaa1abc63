package org.diglot.render;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes block quotes, and what a marker line makes of them: alerts, sections and videos. A marker
 * rules the rest of the quote up to the next marker, which starts a sibling.
 */
final class QuoteWriter {

  private final Writing writing;
  private final InlineWriter inlines;
  private final BlockWriter blocks;

  QuoteWriter(Writing writing, InlineWriter inlines, BlockWriter blocks) {
    this.writing = writing;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  void write(BlockQuote quote) {
    String open = "";
    for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph paragraph) {
        open = writeParagraph(paragraph, open);
      } else {
        open = openPlain(open);
        child = writeBlock(child);
      }
    }
    writing.marksInside(quote.getEndOffset());
    close(open);
  }

  /**
   * Writes one block, or several where it groups with those behind it; gives the last one written.
   */
  private Node writeBlock(Node node) {
    Node next = blocks.writeAt(node);
    Node last = node;
    while (last.getNext() != null && last.getNext() != next) {
      last = last.getNext();
    }
    return last;
  }

  /** Writes a paragraph and gives the element that is open behind it. */
  private String writeParagraph(Paragraph paragraph, String openBefore) {
    String open = openBefore;
    reportUnknownMarker(paragraph);
    int from = paragraph.getStartOffset();
    for (Node node : paragraph.getChildren()) {
      if (node instanceof AlertMarkerNode marker) {
        open = writeText(paragraph, from, marker.getStartOffset(), open);
        close(open);
        open = open(marker);
        from = marker.getEndOffset();
      }
    }
    return writeText(paragraph, from, paragraph.getEndOffset(), open);
  }

  private String writeText(Paragraph paragraph, int from, int to, String open) {
    if (isBlank(paragraph, from, to)) {
      return open;
    }
    boolean isVideo = open.isEmpty() && BlockDirectiveWriter.isVideo(paragraph);
    String element = isVideo ? open : openPlain(open);
    if (from == paragraph.getStartOffset()) {
      blocks.writeAt(paragraph);
    } else {
      writing.open("p", "");
      inlines.writeBetween(paragraph, from, to);
      writing.marksInside(to);
      writing.close("p");
    }
    return element;
  }

  private static boolean isBlank(Paragraph paragraph, int from, int to) {
    for (Node node : paragraph.getChildren()) {
      if (node.getStartOffset() >= from
          && node.getStartOffset() < to
          && !node.getChars().isBlank()) {
        return false;
      }
    }
    return true;
  }

  private String openPlain(String open) {
    if (!open.isEmpty()) {
      return open;
    }
    writing.open("blockquote", "");
    return "blockquote";
  }

  private void close(String open) {
    if (!open.isEmpty()) {
      writing.close(open);
      writing.out().append('\n');
    }
  }

  private String open(AlertMarkerNode node) {
    AlertMarker marker = node.marker();
    if (marker instanceof AlertMarker.Alert alert) {
      openAlert(alert.type());
      return "aside";
    }
    if (marker instanceof AlertMarker.Div div) {
      String section = SectionClasses.allowed(div.attributes().getOrDefault("class", ""));
      writing.open("div", Writing.attribute("class", ("section " + section).strip()));
      return "div";
    }
    if (marker instanceof AlertMarker.Video video) {
      new VideoLink(writing).write(video.url(), "", writing.location(node.getChars()));
    }
    return "";
  }

  private void openAlert(AlertMarker.Type type) {
    String name = type.name().toLowerCase(Locale.ROOT);
    String id = writing.page().state().uniqueId("alert-" + writing.page().state().nextAlert());
    writing.open(
        "aside",
        " class=\"alert alert-" + name + "\" role=\"note\" aria-labelledby=\"" + id + "\"");
    writing.open("p", " class=\"alert-title\" id=\"" + id + "\"");
    writing.text(writing.page().ui().format("alert." + name, Map.of()));
    writing.close("p");
    writing.out().append('\n');
  }

  /** A first line that looks like a marker and is none leaves a plain quote. */
  private void reportUnknownMarker(Paragraph paragraph) {
    if (paragraph.getLineCount() == 0) {
      return;
    }
    Optional<AlertMarker> marker = AlertMarker.parse(paragraph.getLineChars(0));
    if (marker.isPresent() && marker.get() instanceof AlertMarker.Unknown unknown) {
      writing.report(
          RenderRules.UNKNOWN_ALERT,
          writing.location(paragraph.getLineChars(0).trim()),
          unknown.text().isEmpty()
              ? "[!" + unknown.word() + "] is no alert"
              : "text stands behind [!" + unknown.word() + "], so this is a plain quote",
          "write [!NOTE], [!TIP], [!IMPORTANT], [!CAUTION] or [!WARNING] alone on the first line");
    }
  }
}
