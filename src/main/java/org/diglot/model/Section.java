package org.diglot.model;

/**
 * A part of a page under one heading.
 *
 * @param index ordinal on the page, from 0; section 0 is what stands before the first heading and
 *     may be empty
 * @param level of the heading, 1 to 6; 0 for section 0
 * @param anchor the heading's fragment name, made from the source language's heading; empty for
 *     section 0
 * @param heading the heading's Markdown on the page's side; empty for section 0
 * @param parent ordinal of the section it is part of; its own for section 0
 */
public record Section(int index, int level, String anchor, String heading, int parent) {}
