/**
 * Damages real pages on purpose and measures which damage the checks find, and how much they say
 * about pages that nobody damaged. Needs the folder with real pages.
 */
package org.diglot.faults;
