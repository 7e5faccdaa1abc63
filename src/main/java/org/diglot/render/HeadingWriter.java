package org.diglot.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import org.diglot.text.HeadingSlug;
import org.jspecify.annotations.Nullable;

/**
 * Writes headings. A heading's id is the anchor that stands first in it, which the localisation
 * build made from the source language's heading; without one it is made from the heading's own
 * text.
 */
final class HeadingWriter {

  private final Writing writing;
  private final InlineWriter inlines;

  HeadingWriter(Writing writing, InlineWriter inlines) {
    this.writing = writing;
    this.inlines = inlines;
  }

  void write(Heading heading) {
    @Nullable Node first = heading.getFirstChild();
    String anchor = anchorName(first);
    @Nullable Node content = first;
    if (!anchor.isEmpty() && first != null && first.getNext() != null) {
      content = first.getNext().getNext();
    }
    String slug = anchor.isEmpty() ? HeadingSlug.of(heading.getText().toString()) : anchor;
    if (!anchor.isEmpty() && writing.page().state().hasId(anchor) && isAlwaysShown(heading)) {
      reportDuplicate(heading, anchor);
    }
    String id = writing.page().state().uniqueId(slug.isEmpty() ? "section" : slug);
    String element = "h" + heading.getLevel();
    writing.open(element, Writing.attribute("id", id));
    inlines.writeFrom(content);
    writing.marksInside(heading.getEndOffset());
    writing.close(element);
    writing.out().append('\n');
  }

  /**
   * Texts for different readers may have the same headings: only one of them is meant to be read.
   */
  private boolean isAlwaysShown(Heading heading) {
    boolean shown = writing.includedFrom().isEmpty();
    for (@Nullable Node node = heading.getParent(); node != null; node = node.getParent()) {
      shown &= !(node instanceof DirectiveBlock);
    }
    return shown;
  }

  private void reportDuplicate(Heading heading, String anchor) {
    writing.reportAddress(
        RenderRules.DUPLICATE_ANCHOR,
        "#" + anchor,
        writing.location(heading.getText()),
        "the page has a place called \"" + anchor + "\" already; links lead to the first one",
        "give this heading a name of its own");
  }

  /** The name of {@code <a name="…"></a>} or {@code <a id="…"></a>} at a node, or empty. */
  static String anchorName(@Nullable Node node) {
    if (!(node instanceof HtmlInline)
        || node.getNext() == null
        || !node.getNext().getChars().toString().equals("</a>")) {
      return "";
    }
    String tag = node.getChars().toString();
    for (String opening : new String[] {"<a name=\"", "<a id=\""}) {
      if (tag.startsWith(opening) && tag.endsWith("\">")) {
        String name = tag.substring(opening.length(), tag.length() - 2);
        return name.indexOf('"') < 0 ? name.strip() : "";
      }
    }
    return "";
  }
}
