package org.diglot.render;

import java.util.List;
import org.diglot.render.PageView.LanguageView;

/**
 * What a host shows where no page is, in one language or in all. Hosts show it at any address, so
 * its links start at the host's root. Its field names are what templates write, so they are a
 * public interface.
 *
 * @param language the language of the first part
 * @param root absolute path of the site's top folder, from {@code /} to {@code /}
 * @param title the page's title
 * @param description empty
 * @param parts the message in each language, never empty
 */
public record NotFoundView(
    LanguageView language, String root, String title, String description, List<Part> parts) {

  public NotFoundView {
    parts = List.copyOf(parts);
  }

  /**
   * The message in one language.
   *
   * @param language the language
   * @param site the site's name in it
   * @param title that there is no such page
   * @param text what that may come from
   * @param links where to go on
   * @param preferred says that the language is one the reader's browser asks for
   */
  public record Part(
      LanguageView language,
      String site,
      String title,
      String text,
      List<PageView.PageLink> links,
      String preferred) {

    public Part {
      links = List.copyOf(links);
    }
  }
}
