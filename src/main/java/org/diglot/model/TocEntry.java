package org.diglot.model;

import java.util.List;

/**
 * An entry of a table of contents as its author wrote it.
 *
 * @param label the text, empty where the page's own title is meant
 * @param href the reference as written, relative to the table's file; empty for a heading without
 *     page
 * @param expanded whether the author wants it open at first
 * @param range where its reference stands in the table's file, or its label where it has none
 * @param children entries below it
 */
public record TocEntry(
    String label, String href, boolean expanded, TextRange range, List<TocEntry> children) {

  public TocEntry {
    children = List.copyOf(children);
  }
}
