package org.diglot.search;

import java.util.List;

/**
 * Some neighbouring sentences of a page with what a result shows around them.
 *
 * @param page the page
 * @param entries all its entries
 * @param first place of the piece's first entry
 * @param piece the entries of the piece
 */
record TextPiece(SearchPage page, List<SearchEntry> entries, int first, List<SearchEntry> piece) {

  /**
   * The page's URL, title and language, the heading that the piece starts under, and of each entry
   * its level (with {@code *} where it is in the source language) and anchor, and its text.
   */
  SearchFile file(String name) {
    StringBuilder value = new StringBuilder(piece.size() * 120).append('[');
    Script.string(page.url(), value).append(',');
    Script.string(page.title(), value).append(',');
    Script.string(page.language(), value).append(',');
    Script.string(headingBefore(), value);
    for (SearchEntry entry : piece) {
      String kind = entry.level() + (entry.foreign() ? "*" : "") + "#" + entry.anchor();
      Script.string(kind, value.append(',')).append(',');
      Script.string(entry.text(), value);
    }
    return Script.file(name, value.append(']').toString());
  }

  private String headingBefore() {
    for (int i = first - 1; i > 0; i--) {
      if (entries.get(i).level() > 1) {
        return entries.get(i).text();
      }
    }
    return "";
  }
}
