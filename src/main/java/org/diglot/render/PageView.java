package org.diglot.render;

import java.util.List;
import java.util.Optional;

/**
 * Everything a page template can show. Its field names are what templates write, so they are a
 * public interface.
 *
 * @param site what is the same on every page of the site
 * @param language the language of the edition the page belongs to: of the interface around the
 *     content
 * @param content the content's language; differs from {@code language} where a locale lacks the
 *     page
 * @param source the source language, of the second text of each sentence
 * @param path the page's URL below the edition's folder, such as {@code policy/sign-in.html}
 * @param root relative URL of the site's top folder, empty or ending in {@code /}
 * @param title the page's title as plain text
 * @param description the page's description as plain text, or empty
 * @param body the content
 * @param bilingual whether the content carries the source text of each sentence
 * @param segments number of sentence pairs on the page
 * @param notices what a reader must know about this edition of the page, most important first
 * @param languages one link for each language of the site, to this page
 * @param navigation the edition's navigation tree
 * @param breadcrumbs from the top to this page's parent
 * @param outline second and third level headings
 * @param previous the page before this one in reading order
 * @param next the page behind this one in reading order
 * @param handOff date of the translation as shown in the edition's language, or empty
 * @param head what search engines and other programs are told
 * @param foot what stands at the page's end about its file
 */
public record PageView(
    SiteView site,
    LanguageView language,
    LanguageView content,
    LanguageView source,
    String path,
    String root,
    String title,
    String description,
    SafeHtml body,
    boolean bilingual,
    int segments,
    List<NoticeView> notices,
    List<LanguageLink> languages,
    List<NavigationItem> navigation,
    List<PageLink> breadcrumbs,
    List<OutlineItem> outline,
    Optional<PageLink> previous,
    Optional<PageLink> next,
    String handOff,
    HeadView head,
    FootView foot) {

  /**
   * The site.
   *
   * @param title the site's name in the edition's language
   * @param description one sentence about it, or empty
   * @param home relative URL of the edition's home page
   * @param coverage relative URL of the edition's coverage page, or empty where there is none
   * @param search relative URL of the edition's search page, or empty where there is none
   * @param index relative URL of the edition's index from A to Z, or empty where there is none
   */
  public record SiteView(
      String title,
      String description,
      String home,
      String coverage,
      String search,
      String index) {}

  /**
   * A language.
   *
   * @param tag the BCP 47 tag, for {@code lang}
   * @param direction {@code ltr} or {@code rtl}, for {@code dir}
   * @param name its name in its own language
   * @param localName its name in the edition's language
   */
  public record LanguageView(String tag, String direction, String name, String localName) {}

  /**
   * A notice about the page.
   *
   * @param kind {@code fallback} (shown in the source language), {@code machine} (translated by a
   *     machine), {@code reconstructed} (source text taken from a translation) or {@code only-here}
   * @param text the notice in the edition's language
   */
  public record NoticeView(String kind, String text) {}

  /**
   * A link of the language switch.
   *
   * @param language the language
   * @param url relative URL of this page in that language
   * @param current whether this is the edition being read
   * @param state {@code source}, {@code translated}, {@code fallback} (the page exists there in the
   *     source language only) or {@code reconstructed}
   */
  public record LanguageLink(LanguageView language, String url, boolean current, String state) {}

  /**
   * An entry of the navigation tree.
   *
   * @param label its text
   * @param url relative URL, or empty for a heading without a page
   * @param lang language tag of the label where it is not the edition's, or empty
   * @param current whether it is the page being read
   * @param open whether it or one below it is the page being read, or its author wants it open
   * @param children entries below it
   */
  public record NavigationItem(
      String label,
      String url,
      String lang,
      boolean current,
      boolean open,
      List<NavigationItem> children) {}

  /**
   * A link to another page.
   *
   * @param label its text
   * @param url relative URL, or empty where there is no page
   * @param lang language tag of the label where it is not the edition's, or empty
   */
  public record PageLink(String label, String url, String lang) {}

  /**
   * A heading.
   *
   * @param level 2 or 3
   * @param id the heading's id
   * @param label its plain text in the content's language
   */
  public record OutlineItem(int level, String id, String label) {}
}
