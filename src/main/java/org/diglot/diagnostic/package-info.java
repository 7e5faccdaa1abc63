/**
 * What a finding is, where it points, how findings are collected, ordered and printed.
 *
 * <p>The main type is {@link org.diglot.diagnostic.Diagnostic}. Whoever finds something knows
 * neither how severe the user wants it nor how it is shown.
 */
@NullMarked
package org.diglot.diagnostic;

import org.jspecify.annotations.NullMarked;
