package org.diglot.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A page in the side-by-side format, taken apart without loss: the ranges of its parts cover the
 * file from end to end, so that joining them gives the file's text. A page in one language is a
 * document without segments.
 *
 * <p>Example: for each {@code segment} of {@link #segments()}, {@code segment.source().text()} is
 * what the translator saw, and {@link #targetView()} is the page a reader of the target language
 * gets.
 *
 * @param file the file
 * @param frontMatter its front matter, {@link FrontMatter#NONE} where there is none
 * @param parts skeleton and segments in file order, tiling the file
 * @param headingAnchors the anchors that the localisation build put first in each heading
 */
public record BilingualDocument(
    SourceFile file,
    FrontMatter frontMatter,
    List<DocumentPart> parts,
    List<HeadingAnchor> headingAnchors) {

  public BilingualDocument {
    parts = List.copyOf(parts);
    headingAnchors = List.copyOf(headingAnchors);
    int end = 0;
    for (DocumentPart part : parts) {
      if (part.range().start() != end) {
        throw new IllegalArgumentException("parts leave a gap at " + end);
      }
      end = part.range().end();
    }
    if (end != file.text().length()) {
      throw new IllegalArgumentException("parts end at " + end + ", not at the file's end");
    }
  }

  /** The page's path below the content folder. */
  public DocumentPath path() {
    return file.path();
  }

  /** Which source revision the page was translated from. */
  public Revision revision() {
    return Revision.of(frontMatter);
  }

  /** The segments in file order. */
  public List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    for (DocumentPart part : parts) {
      if (part instanceof Segment segment) {
        segments.add(segment);
      }
    }
    return segments;
  }

  /** The file's text, put together from the parts. */
  public String join() {
    StringBuilder text = new StringBuilder(file.text().length());
    for (DocumentPart part : parts) {
      text.append(file.text(), part.range().start(), part.range().end());
    }
    return text.toString();
  }

  /**
   * The page in the target language: every segment replaced by its target half, all else as it
   * stands, front matter and heading anchors included.
   */
  public View targetView() {
    return new ViewBuilder(this, View.Side.TARGET).build();
  }

  /**
   * The page in the source language, as far as the bilingual file tells it: every segment replaced
   * by its source half and the build's heading anchors dropped. The front matter loses what is
   * translated in place ({@code title}, {@code description}) and what the localisation build
   * appended; image descriptions outside of segments stay in the target language.
   */
  public View sourceView() {
    return new ViewBuilder(this, View.Side.SOURCE).build();
  }

  /** One side of the page. */
  public View view(View.Side side) {
    return side == View.Side.TARGET ? targetView() : sourceView();
  }
}
