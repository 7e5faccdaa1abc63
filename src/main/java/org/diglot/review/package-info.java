/**
 * What a translator decides on: segments in the order of what a mistake in them would do to a
 * reader, with everything that a decision needs; and the decisions that come back.
 *
 * <p>The main types are {@link org.diglot.review.ReviewRow} and {@link
 * org.diglot.review.ReviewFile}.
 */
@NullMarked
package org.diglot.review;

import org.jspecify.annotations.NullMarked;
