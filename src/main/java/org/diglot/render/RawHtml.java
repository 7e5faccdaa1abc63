package org.diglot.render;

import java.util.List;

/**
 * An author's raw HTML, rewritten so that it can stand in a page's markup.
 *
 * <p>The result consists of text, of complete start tags with allowed names and quoted allowed
 * attributes, and of end tags; it holds no comments, no raw-text elements and no marker characters.
 * So it cannot change how the markup behind it is read, whatever the author left open. It may still
 * be unbalanced: a {@code div} may be closed by a later piece of raw HTML.
 *
 * <p>What is not closed within the piece loses only its opening: an unclosed {@code <script>} or
 * comment must not take the rest of the page with it. A tag that is not HTML, such as {@code <your
 * tenant>}, is shown as typed, since authors mean it so.
 */
final class RawHtml {

  private RawHtml() {}

  /** The markup to write for a block of raw HTML or a single inline tag. */
  static String prepare(CharSequence raw) {
    return rewritten(raw).markup();
  }

  /** What {@link #prepare} drops or shows as text, by offset. */
  static List<Removal> removals(CharSequence raw) {
    return rewritten(raw).removals();
  }

  private static RawHtmlRewriter rewritten(CharSequence raw) {
    RawHtmlRewriter rewriter = new RawHtmlRewriter(raw.toString());
    rewriter.run();
    return rewriter;
  }
}
