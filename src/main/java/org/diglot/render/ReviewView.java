package org.diglot.render;

import java.util.List;

/**
 * The page on which a locale's translations are reviewed; also the one on which a locale is chosen.
 *
 * @param language the locale, whose interface strings are shown
 * @param version of this program
 * @param title its title
 * @param root relative URL of the review site's top folder, empty or ending in {@code /}
 * @param strings the interface strings of its script, as JSON
 * @param locales all locales that can be reviewed
 * @param revision whether there is a comparison of two versions, too
 */
public record ReviewView(
    PageView.LanguageView language,
    String version,
    String title,
    String root,
    String strings,
    List<ReviewLocale> locales,
    boolean revision) {

  public ReviewView {
    locales = List.copyOf(locales);
  }

  /**
   * A locale that can be reviewed.
   *
   * @param language the locale
   * @param url where its queue is
   * @param rows how many rows it has
   * @param grave how many of these may mislead a reader
   */
  public record ReviewLocale(PageView.LanguageView language, String url, int rows, int grave) {}
}
