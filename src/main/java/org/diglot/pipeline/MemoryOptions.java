package org.diglot.pipeline;

/**
 * What a translation memory is made of beside the locale's own pages, and what is offered of it.
 *
 * @param memories TMX files and folders with such files, separated by commas; relative to the base
 *     folder
 * @param fuzzy the least score of a match, 50 to 100; with 100 only the same text counts
 */
public record MemoryOptions(String memories, int fuzzy) {

  /** The locale's own pages, and what needs few changes. */
  public static final MemoryOptions DEFAULT = new MemoryOptions("", 75);
}
