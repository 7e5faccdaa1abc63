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
    String id = writing.page().state().uniqueId(slug.isEmpty() ? "section" : slug);
    String element = "h" + heading.getLevel();
    writing.open(element, Writing.attribute("id", id));
    inlines.writeFrom(content);
    writing.marksInside(heading.getEndOffset());
    writing.close(element);
    writing.out().append('\n');
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
