/**
 * Views of documents, navigation and templates to HTML pages.
 *
 * <p>The main type is {@link org.diglot.render.PageRenderer}. Values in, values out: no files are
 * read or written here. Author's HTML is cleaned last; nothing reaches a page around the cleaner.
 */
@NullMarked
package org.diglot.render;

import org.jspecify.annotations.NullMarked;
