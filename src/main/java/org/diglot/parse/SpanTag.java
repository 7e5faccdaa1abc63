package org.diglot.parse;

/**
 * A {@code <span …>} or {@code </span>} tag.
 *
 * @param kind what the tag means in the format
 * @param start offset of the {@code <}
 * @param end offset behind the {@code >}
 * @param id the segment id as written, for {@link Kind#TARGET} and {@link Kind#SOURCE}; else empty
 * @param idStart offset of the id's first character, or {@code start}
 */
record SpanTag(Kind kind, int start, int end, String id, int idStart) {

  enum Kind {
    /** {@code <span data-ttu-id="…">}: opens a target half. */
    TARGET,
    /** {@code <span class="sxs-lookup">}: opens the wrapper of a source half. */
    LOOKUP,
    /** {@code <span data-stu-id="…">}: opens a source half. */
    SOURCE,
    /** A span of the author's own. */
    FOREIGN,
    /** {@code </span>}. */
    CLOSE
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
