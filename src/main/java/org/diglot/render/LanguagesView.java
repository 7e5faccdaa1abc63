package org.diglot.render;

import java.util.List;
import org.diglot.render.PageView.LanguageView;

/**
 * What the site's first page shows: the choice of a language.
 *
 * @param language the site's source language, in which the page itself speaks
 * @param title the site's name in that language
 * @param description one sentence about the site, or empty
 * @param root relative URL of the site's top folder, empty or ending in {@code /}
 * @param canonical the page's absolute address, or empty
 * @param editions the languages to choose from
 */
public record LanguagesView(
    LanguageView language,
    String title,
    String description,
    String root,
    String canonical,
    List<Edition> editions) {

  public LanguagesView {
    editions = List.copyOf(editions);
  }

  /**
   * The site in one language.
   *
   * @param language the language
   * @param title the site's name in it
   * @param url relative URL of its home page
   * @param description one sentence about the site in it, or empty where it has no other than the
   *     page
   * @param preferred says in it that the reader's browser asks for the language
   */
  public record Edition(
      LanguageView language, String title, String url, String description, String preferred) {}
}
