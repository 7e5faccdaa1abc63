package org.diglot.parse;

/** Takes the author's anchors out of a heading. */
final class AnchorTags {

  private AnchorTags() {}

  /** A heading's Markdown without {@code <a ...>} tags. */
  static String without(String heading) {
    if (heading.indexOf('<') < 0) {
      return heading;
    }
    StringBuilder text = new StringBuilder(heading.length());
    int from = 0;
    for (Inline inline : InlineScanner.scan(heading).found()) {
      if (inline instanceof Inline.Tag tag && tag.name().equals("a") && tag.start() >= from) {
        text.append(heading, from, tag.start());
        from = tag.end();
      }
    }
    return text.append(heading, from, heading.length()).toString().strip();
  }
}
