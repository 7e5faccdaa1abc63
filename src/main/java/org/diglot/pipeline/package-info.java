/**
 * The order of the steps; the only place where packages meet.
 *
 * <p>The façade is {@link org.diglot.pipeline.Diglot}.
 */
@NullMarked
package org.diglot.pipeline;

import org.jspecify.annotations.NullMarked;
