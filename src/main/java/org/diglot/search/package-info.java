/**
 * The reader's search: cuts sentences into terms and writes an index that a script reads in small
 * pieces. {@link org.diglot.search.SearchIndex} takes one page at a time. Deliberately absent: the
 * query side, which is the site's script and cuts queries by the same rules; and files.
 */
@NullMarked
package org.diglot.search;

import org.jspecify.annotations.NullMarked;
