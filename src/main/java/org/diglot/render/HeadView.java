package org.diglot.render;

import java.util.List;
import java.util.Optional;

/**
 * What a page's head tells search engines and other programs. Addresses in it are absolute, so all
 * of them are empty where the site's own address is not known.
 *
 * @param type what the page is in the words of Open Graph: {@code article} or {@code website}
 * @param canonical the address under which the text shall be known: the page's own, or that of the
 *     source where the page only repeats the source; or empty
 * @param indexed whether search engines may offer the page
 * @param alternates the page in each language that really has it, this one included, then {@code
 *     x-default}; or empty
 * @param locale the content's language and territory, such as {@code fr_FR}
 * @param otherLocales the same of the other alternates
 * @param data a description for programs as JSON-LD
 * @param feed relative URL of the edition's feed of changes, or empty
 * @param segments relative URL of the page's sentence pairs as JSON, or empty
 */
public record HeadView(
    String type,
    String canonical,
    boolean indexed,
    List<Alternate> alternates,
    String locale,
    List<String> otherLocales,
    Optional<SafeHtml> data,
    String feed,
    String segments) {

  /** Nothing to tell. */
  public static final HeadView NONE =
      new HeadView("article", "", true, List.of(), "", List.of(), Optional.empty(), "", "");

  public HeadView {
    alternates = List.copyOf(alternates);
    otherLocales = List.copyOf(otherLocales);
  }

  /** What a second page with the same text tells: where the first is, and nothing of its own. */
  public HeadView asCopy() {
    return new HeadView(
        type, canonical, false, List.of(), locale, List.of(), Optional.empty(), feed, segments);
  }

  /**
   * The page in a language.
   *
   * @param lang its tag, or {@code x-default} for readers of all other languages
   * @param url its absolute address
   */
  public record Alternate(String lang, String url) {}
}
