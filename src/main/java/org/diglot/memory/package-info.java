/**
 * What a project's own texts and terms teach: the translation memory of a locale, the termbase of a
 * language, and the words that its translations use for the source's words. Reading files is not
 * done here.
 */
@NullMarked
package org.diglot.memory;

import org.jspecify.annotations.NullMarked;
