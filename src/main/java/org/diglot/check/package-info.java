/**
 * Quality checks: one class per rule, values in, diagnostics out. {@link
 * org.diglot.check.QualityChecks} runs them all; a check sees a segment pair with everything that
 * is known of it, and knows neither how severe the user finds it nor how it is printed.
 */
@NullMarked
package org.diglot.check;

import org.jspecify.annotations.NullMarked;
