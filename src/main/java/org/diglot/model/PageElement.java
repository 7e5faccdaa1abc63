package org.diglot.model;

import java.util.OptionalInt;

/**
 * Something on a page that is guidance to its reader but carries no segment id of its own.
 *
 * @param kind what it is
 * @param key what makes it the same thing in another language or revision: a link's or an image's
 *     address without its locale part, a code block's text, a heading's anchor; empty for title and
 *     description
 * @param text what the reader sees of it on the page's side: title, alternative text, link text;
 *     empty for the title and description of a bilingual page's source side, which are unknown
 * @param range where it stands in the file
 * @param section ordinal of its section
 * @param sentence ordinal of the sentence that holds it or, for a link or an anchor around or
 *     before one, belongs to it
 */
public record PageElement(
    Kind kind, String key, String text, TextRange range, int section, OptionalInt sentence) {

  /** The kinds of elements. */
  public enum Kind {
    TITLE,
    DESCRIPTION,
    /** An image; its text is the alternative text. */
    IMAGE,
    LINK,
    CODE_BLOCK,
    HEADING_ANCHOR
  }
}
