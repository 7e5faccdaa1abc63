package org.diglot.guidance;

/**
 * The stable name of a statement: {@code policy/sign-in.md#password-reset/k5f70bf18}. It is made of
 * the page, the section's anchor (empty before the first heading) and the key of the normalised
 * source text, with {@code -2}, {@code -3} for repeats within the section. It outlives everything
 * but a change of the sentence itself, of its heading or of the page's path.
 */
public record GuidanceId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
