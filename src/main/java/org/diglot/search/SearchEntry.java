package org.diglot.search;

/**
 * A sentence, a heading or a title that can be found.
 *
 * @param level 1 for the page's title, 2 to 6 for headings, 0 for text
 * @param anchor id of its place on the page, or empty for the page's start
 * @param text what the reader of the edition sees, plain
 * @param original the same in the source language, or empty where the page shows only one text
 * @param foreign whether {@code text} stands in the source language on a page in another one
 */
public record SearchEntry(
    int level, String anchor, String text, String original, boolean foreign) {}
