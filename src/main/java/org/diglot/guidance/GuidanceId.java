package org.diglot.guidance;

import org.diglot.model.DocumentPath;

/**
 * The stable name of a statement: {@code policy/sign-in.md#password-reset/k5f70bf18}. It is made of
 * the page, the section's anchor (empty before the first heading) and the key of the normalised
 * source text, with {@code -2}, {@code -3} for repeats within the section. It outlives everything
 * but a change of the sentence itself, of its heading or of the page's path.
 */
public record GuidanceId(String value) {

  /**
   * The name of a statement.
   *
   * @param anchor the section's anchor; empty before the first heading
   * @param key see {@link org.diglot.text.SegmentKey}
   * @param repeat 1 for the first statement of that key in sections of that anchor
   */
  static GuidanceId of(DocumentPath page, String anchor, String key, int repeat) {
    return new GuidanceId(page + "#" + anchor + "/" + key + (repeat > 1 ? "-" + repeat : ""));
  }

  @Override
  public String toString() {
    return value;
  }
}
