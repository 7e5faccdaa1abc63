package org.diglot.render;

import org.diglot.model.DocumentPath;
import org.diglot.text.UiStrings;

/**
 * The page that files are written to.
 *
 * @param path the page
 * @param lookup the rest of its edition
 * @param ui interface strings in the language of the content
 * @param state what is gathered on the way
 * @param out the HTML so far
 */
record PageContext(
    DocumentPath path, EditionLookup lookup, UiStrings ui, PageState state, StringBuilder out) {}
