/**
 * Formats that other tools write and read: term lists as CSV and TBX-Basic, and pages for
 * translators' tools as XLIFF, PO and CSV. The only package that reads XML. What a returned text
 * does to a page is not decided here.
 */
@NullMarked
package org.diglot.interchange;

import org.jspecify.annotations.NullMarked;
