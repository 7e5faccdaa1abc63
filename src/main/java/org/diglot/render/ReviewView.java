package org.diglot.render;

import java.util.List;
import org.diglot.render.PageView.LanguageView;

/**
 * The page on which a locale's translations are reviewed.
 *
 * @param language the locale, whose interface strings are shown
 * @param source the language translated from
 * @param version of this program
 * @param project its name
 * @param mode {@code queue}, or {@code revision} for a comparison of two versions
 * @param assets relative URL of the folder with styles and scripts
 * @param indexUrl relative URL of the page on which a locale is chosen
 * @param revisionUrl relative URL of the comparison of two versions, or empty where there is none
 * @param strings the interface strings of its scripts, as JSON
 * @param plain the first rows, for browsers without scripts
 */
public record ReviewView(
    LanguageView language,
    LanguageView source,
    String version,
    String project,
    String mode,
    String assets,
    String indexUrl,
    String revisionUrl,
    String strings,
    List<PlainRow> plain) {

  public ReviewView {
    plain = List.copyOf(plain);
  }

  /**
   * A row without anything that needs a script.
   *
   * @param page path of its page
   * @param line where it stands there, from 1
   * @param consequence what is at stake
   * @param source as Markdown
   * @param target as Markdown
   */
  public record PlainRow(String page, int line, String consequence, String source, String target) {}
}
