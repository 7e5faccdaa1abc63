package org.diglot.search;

import java.util.Optional;

/**
 * What an index keeps of a page whose texts were written.
 *
 * @param number its place among the pages, from 0
 * @param entries number of its sentences
 * @param state how far it can be relied on
 * @param sum of the checksums of its files
 * @param terms what it shows
 * @param originals terms of the original beside it, if there is one
 */
public record IndexedPage(
    int number,
    int entries,
    SearchPage.State state,
    long sum,
    PageTerms terms,
    Optional<PageTerms> originals) {}
