package org.diglot.render;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.diglot.diagnostic.Location;

/** Reports what is taken out of an author's HTML, where the author wrote it. */
final class HtmlFindings {

  private HtmlFindings() {}

  static void report(Writing writing, BasedSequence raw) {
    for (Removal removal : RawHtml.removals(raw)) {
      Location place = location(writing, raw, removal.offset());
      switch (removal.kind()) {
        case ELEMENT ->
            report(
                writing,
                place,
                "<" + removal.name() + "> is not allowed on a page and is left out");
        case ATTRIBUTE ->
            report(writing, place, "the attribute " + removal.name() + " is left out");
        case URL ->
            writing.report(
                RenderRules.UNSAFE_LINK,
                place,
                "\"" + removal.name() + "\" is no address a page may use",
                "use http, https, mailto or a relative path");
        case TAG_SHOWN_AS_TEXT ->
            writing.report(
                RenderRules.TAG_SHOWN_AS_TEXT,
                place,
                "<" + removal.name() + "> is no HTML and is shown as text",
                "write \\<" + removal.name() + "> or put it in backticks");
        case UNCLOSED ->
            report(
                writing, place, removal.name() + " is not closed; what follows is shown as text");
      }
    }
  }

  private static void report(Writing writing, Location place, String message) {
    writing.report(
        RenderRules.UNSAFE_HTML, place, message, "use Markdown, or one of the allowed elements");
  }

  private static Location location(Writing writing, BasedSequence raw, int offset) {
    int start = raw.getIndexOffset(Math.min(offset, Math.max(0, raw.length() - 1)));
    return writing.location(start, start + 1);
  }
}
