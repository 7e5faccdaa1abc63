/**
 * The nouns: language tags, paths, segments, bilingual documents and their two views.
 *
 * <p>Immutable values on the JDK alone. The main type is {@link
 * org.diglot.model.BilingualDocument}. Deliberately absent: reading files, parsing, and anything
 * that depends on a language's rules.
 */
@NullMarked
package org.diglot.model;

import org.jspecify.annotations.NullMarked;
