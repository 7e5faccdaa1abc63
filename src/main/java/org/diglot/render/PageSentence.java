package org.diglot.render;

/**
 * A sentence, a heading or the title as a reader finds it on a page.
 *
 * @param level 1 to 6 for headings, 0 for text
 * @param anchor id of its place, or of the last place before it, or empty at the page's start
 * @param text what is shown, plain
 * @param original the source text beside it, plain, or empty
 * @param untranslated whether {@code text} is in the source language for want of a translation
 */
public record PageSentence(
    int level, String anchor, String text, String original, boolean untranslated) {}
