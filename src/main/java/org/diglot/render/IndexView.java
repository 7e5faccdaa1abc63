package org.diglot.render;

import java.util.List;

/**
 * What an edition's index from A to Z shows: titles and headings of all pages under their letters.
 * Its field names are what templates write, so they are a public interface.
 *
 * @param site what is the same on every page of the site
 * @param language the language the page speaks
 * @param source the source language
 * @param root relative URL of the site's top folder, ending in {@code /}
 * @param title the page's title as plain text
 * @param description one sentence about the page
 * @param canonical the page's absolute address, or empty
 * @param languages this page in other languages
 * @param letters the groups in alphabetical order
 */
public record IndexView(
    PageView.SiteView site,
    PageView.LanguageView language,
    PageView.LanguageView source,
    String root,
    String title,
    String description,
    String canonical,
    List<PageView.LanguageLink> languages,
    List<Letter> letters) {

  public IndexView {
    languages = List.copyOf(languages);
    letters = List.copyOf(letters);
  }

  /**
   * Entries under one letter.
   *
   * @param label the letter
   * @param id its id on the page
   * @param entries in alphabetical order
   */
  public record Letter(String label, String id, List<Entry> entries) {

    public Letter {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A title or a heading.
   *
   * @param label its text
   * @param url relative URL
   * @param lang language tag of the label where it is not the edition's, or empty
   * @param page title of the page, of a heading; empty of a title
   */
  public record Entry(String label, String url, String lang, String page) {}
}
