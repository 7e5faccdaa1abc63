package org.diglot.guidance;

/** Sums of coverage over pages: by page, section, locale and class, in statements and in words. */
public final class CoverageTotals {}
