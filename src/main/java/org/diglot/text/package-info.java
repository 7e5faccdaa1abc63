/**
 * Everything that depends on a language: which tags exist, direction, names, dates, interface
 * messages, and the keys made from text.
 *
 * <p>The only user of ICU4J. Locale behaviour is never taken from the JDK: its data differ between
 * versions.
 */
@NullMarked
package org.diglot.text;

import org.jspecify.annotations.NullMarked;
