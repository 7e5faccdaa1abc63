package org.diglot.render;

import java.util.List;
import org.diglot.render.PageView.LanguageView;

/**
 * The page on which the locale to review is chosen.
 *
 * @param language whose interface strings are shown
 * @param version of this program
 * @param project its name
 * @param assets relative URL of the folder with styles and scripts
 * @param locales all locales that can be reviewed
 */
public record ReviewChoiceView(
    LanguageView language,
    String version,
    String project,
    String assets,
    List<ReviewLocale> locales) {

  public ReviewChoiceView {
    locales = List.copyOf(locales);
  }

  /**
   * A locale that can be reviewed.
   *
   * @param tag its language tag
   * @param name its name in its own language
   * @param direction {@code ltr} or {@code rtl}
   * @param url where its queue is
   * @param count how many rows it has
   * @param consequences how many of these there are of each kind, the gravest first
   */
  public record ReviewLocale(
      String tag,
      String name,
      String direction,
      String url,
      int count,
      List<Consequence> consequences) {

    public ReviewLocale {
      consequences = List.copyOf(consequences);
    }
  }

  /** How many rows have something at stake. */
  public record Consequence(String name, int count) {}
}
