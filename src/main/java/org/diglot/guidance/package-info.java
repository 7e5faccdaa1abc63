/**
 * Guidance statements, their class and strength, and which locale says each of them: the coverage
 * matrix of a page. Main type: {@link org.diglot.guidance.PageCoverage}. Works on one page at a
 * time; sums over pages are kept in {@link org.diglot.guidance.LocaleTotals}.
 */
@NullMarked
package org.diglot.guidance;

import org.jspecify.annotations.NullMarked;
