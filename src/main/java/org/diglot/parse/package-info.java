/**
 * Span-annotated Markdown to {@link org.diglot.model.BilingualDocument}, without loss and with
 * exact offsets.
 *
 * <p>Parsing never fails on content: it gives a document and findings. Deliberately absent:
 * Markdown blocks and inlines; segments cut Markdown in ways no Markdown parser expects, so a view
 * of one side is parsed later.
 */
@NullMarked
package org.diglot.parse;

import org.jspecify.annotations.NullMarked;
