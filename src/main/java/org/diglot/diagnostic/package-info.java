/**
 * What a finding is, where it points, how findings are collected, ordered, judged by what the user
 * wants to hear of, and reported.
 *
 * <p>The main type is {@link org.diglot.diagnostic.Diagnostic}. Whoever finds something knows
 * neither how severe the user wants it nor how it is shown.
 */
@NullMarked
package org.diglot.diagnostic;

import org.jspecify.annotations.NullMarked;
