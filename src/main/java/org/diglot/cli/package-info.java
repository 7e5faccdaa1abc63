/**
 * The goals as commands of {@code java -jar}, for build servers and editors that do not run Maven:
 * options in, façade call, lines and exit status out. Options are named as the goals' properties
 * are.
 */
@NullMarked
package org.diglot.cli;

import org.jspecify.annotations.NullMarked;
