package org.diglot.interchange;

/**
 * A piece of Markdown as a translator's tool sees it: words, or a code that stays as it is. The
 * data of all pieces one after the other is the Markdown.
 *
 * @param role what it is
 * @param id the same for both ends of a pair, and for a code of the target that the source has too;
 *     empty for words
 * @param data the Markdown
 * @param type of a code: {@code strong}, {@code emphasis}, {@code strikethrough}, {@code link},
 *     {@code image}, {@code code}, {@code html}, {@code address}, {@code directive} or {@code
 *     placeholder}; empty for words
 */
record InlinePiece(Role role, String id, String data, String type) {

  /** What a piece is. */
  enum Role {
    WORDS,
    /** Where a pair begins. */
    OPEN,
    /** Where a pair ends. Pairs nest. */
    CLOSE,
    ALONE
  }

  InlinePiece withId(String other) {
    return new InlinePiece(role, other, data, type);
  }
}
