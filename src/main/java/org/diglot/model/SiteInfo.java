package org.diglot.model;

import java.util.Map;
import java.util.Optional;

/**
 * What {@code site.yml} says about the site.
 *
 * @param titles the site's name; the key is a language tag, or empty for all languages
 * @param descriptions one sentence about the site, keyed alike
 * @param sourceLanguage language of the content folder
 * @param baseUrl where the site will be published, ending in {@code /}; empty where not known
 * @param editUrl where a file can be edited, with {@value #PATH} for its path; empty for nowhere
 * @param indexFrom from which share of translated sentences on a page is offered to search engines,
 *     in percent, 0 to 100
 */
public record SiteInfo(
    Map<String, String> titles,
    Map<String, String> descriptions,
    LanguageTag sourceLanguage,
    Optional<String> baseUrl,
    Optional<String> editUrl,
    int indexFrom) {

  /** Stands for a file's path in {@code editUrl}. */
  public static final String PATH = "{path}";

  private static final int HALF = 50;

  /** What holds where there is no {@code site.yml}: English source, no name. */
  public static final SiteInfo DEFAULT =
      new SiteInfo(
          Map.of(), Map.of(), new LanguageTag("en"), Optional.empty(), Optional.empty(), HALF);

  public SiteInfo {
    titles = Map.copyOf(titles);
    descriptions = Map.copyOf(descriptions);
  }

  /** The site's name in a language, in a more general one, or the name for all; empty if none. */
  public String title(LanguageTag language) {
    return lookUp(titles, language);
  }

  /** The site's description in a language, in a more general one, or for all; empty if none. */
  public String description(LanguageTag language) {
    return lookUp(descriptions, language);
  }

  /** The same site at another address. */
  public SiteInfo at(String address) {
    return new SiteInfo(
        titles, descriptions, sourceLanguage, Optional.of(address), editUrl, indexFrom);
  }

  private static String lookUp(Map<String, String> texts, LanguageTag language) {
    Optional<LanguageTag> tag = Optional.of(language);
    while (tag.isPresent()) {
      String text = texts.get(tag.get().value());
      if (text != null) {
        return text;
      }
      tag = tag.get().parent();
    }
    return texts.getOrDefault("", "");
  }
}
