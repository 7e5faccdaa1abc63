/**
 * How a run is shown to people: its findings, its progress, what it did. Knows neither Maven nor a
 * stream; both are behind {@link org.diglot.console.Console}.
 */
@NullMarked
package org.diglot.console;

import org.jspecify.annotations.NullMarked;
