package org.diglot.render;

/** Private characters that mark what Diglot itself has written; authors' text is freed of them. */
final class Markers {

  /** Name of an attribute that only Diglot's own elements carry, and start of its own comments. */
  static final String OWN = "\uE000";

  private Markers() {}
}
