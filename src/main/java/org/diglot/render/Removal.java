package org.diglot.render;

/**
 * Something in an author's raw HTML that will not be on the page as it was written.
 *
 * @param kind what it is
 * @param name the element's name, the attribute's name, or the refused address
 * @param offset 0-based UTF-16 index of its first character in the raw HTML
 */
record Removal(Kind kind, String name, int offset) {

  enum Kind {
    /** A tag is dropped, with the element's content where that is no text for readers. */
    ELEMENT,
    /** An attribute is dropped. */
    ATTRIBUTE,
    /** A link or image lost its address. */
    URL,
    /** A tag that is not HTML is shown as it was typed: mostly a placeholder. */
    TAG_SHOWN_AS_TEXT,
    /** A comment, section or raw-text element has no end; its content is shown. */
    UNCLOSED
  }
}
