package org.diglot.search;

import java.util.List;

/**
 * A page as the search knows it.
 *
 * @param number its place among the pages of its edition, from 0
 * @param url its URL relative to the edition's folder
 * @param title its title
 * @param language tag of the language it is shown in
 * @param state how far it can be relied on
 * @param entries its title, headings and sentences in reading order, the title first
 */
public record SearchPage(
    int number, String url, String title, String language, State state, List<SearchEntry> entries) {

  /** How far a page can be relied on; later ones are ranked lower. */
  public enum State {
    CURRENT('0'),
    /** Translated by a machine. */
    MACHINE('1'),
    /** Its source has changed. */
    OUTDATED('2'),
    /** Shown in the source language for want of a translation. */
    FALLBACK('3');

    private final char code;

    State(char code) {
      this.code = code;
    }

    /** How the index writes it. */
    char code() {
      return code;
    }
  }

  public SearchPage {
    entries = List.copyOf(entries);
  }
}
