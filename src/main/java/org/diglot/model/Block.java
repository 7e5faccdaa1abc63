package org.diglot.model;

import java.util.OptionalInt;

/**
 * A block of a page that holds translatable text: what sentences never cross.
 *
 * @param index ordinal on the page, from 0
 * @param kind what it is
 * @param section ordinal of the section it belongs to; a heading belongs to the section it opens
 * @param depth how deep a list item is nested, from 1; 0 outside of lists
 * @param lead ordinal of the block that introduces it: the paragraph before a list, the item above
 *     a nested one, the cell's text before its items
 * @param row ordinal of the table row on the page, from 0
 * @param column column of the table cell, from 0
 */
public record Block(
    int index,
    BlockKind kind,
    int section,
    int depth,
    OptionalInt lead,
    OptionalInt row,
    OptionalInt column) {}
