package org.diglot.render;

/**
 * Searches one text for one string at growing positions.
 *
 * <p>Keeps what it found: repeated searches from in front of it cost nothing, so all searches
 * together are linear in the text.
 */
final class NextOccurrence {

  private final String text;
  private final String wanted;
  private int searchedFrom = Integer.MAX_VALUE;
  private int found = -1;

  /** ASCII letters of the string are found in any case. */
  NextOccurrence(String text, String wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  /** The first occurrence at or behind a position, or -1. */
  int from(int position) {
    boolean known = searchedFrom <= position && (found < 0 || found >= position);
    if (!known) {
      searchedFrom = position;
      found = search(position);
    }
    return found;
  }

  private int search(int position) {
    for (int i = position; i <= text.length() - wanted.length(); i++) {
      if (text.regionMatches(true, i, wanted, 0, wanted.length())) {
        return i;
      }
    }
    return -1;
  }
}
