package org.diglot.render;

/**
 * HTML that may stand in a page as it is: written by Diglot, with everything of an author escaped
 * or cleaned. Only this package makes it.
 */
public final class SafeHtml {

  private final String markup;

  SafeHtml(String markup) {
    this.markup = markup;
  }

  /** No content. */
  public static SafeHtml empty() {
    return new SafeHtml("");
  }

  /** The markup. */
  public String markup() {
    return markup;
  }

  @Override
  public String toString() {
    return markup;
  }
}
