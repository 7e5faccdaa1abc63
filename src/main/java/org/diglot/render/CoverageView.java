package org.diglot.render;

import java.util.List;

/**
 * Everything that the template of a coverage page can show: pages and how much of each holds in
 * which language. Its field names are what templates write, so they are a public interface.
 *
 * @param site what is the same on every page of the site
 * @param language the language the page speaks
 * @param root relative URL of the site's top folder, ending in {@code /}
 * @param title the page's title as plain text
 * @param description empty: these pages describe themselves
 * @param languages this page in other languages
 * @param parent the coverage of the whole site, where this is that of one folder; its URL is empty
 *     otherwise
 * @param columns the languages
 * @param folders sums of each folder with a page of its own
 * @param rows pages
 * @param total the sums of all that is shown
 */
public record CoverageView(
    PageView.SiteView site,
    PageView.LanguageView language,
    String root,
    String title,
    String description,
    List<PageView.LanguageLink> languages,
    PageView.PageLink parent,
    List<PageView.LanguageView> columns,
    List<Row> folders,
    List<Row> rows,
    Row total) {

  public CoverageView {
    languages = List.copyOf(languages);
    columns = List.copyOf(columns);
    folders = List.copyOf(folders);
    rows = List.copyOf(rows);
  }

  /**
   * A page or a folder.
   *
   * @param label its title
   * @param url relative URL, or empty
   * @param lang language tag of the label where it is not the edition's, or empty
   * @param cells one for each column
   */
  public record Row(String label, String url, String lang, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * How much holds in one language.
   *
   * @param state {@code full}, {@code part} or {@code absent}
   * @param text such as {@code 12 of 14}
   * @param url relative URL of the differences page, or empty
   */
  public record Cell(String state, String text, String url) {}
}
