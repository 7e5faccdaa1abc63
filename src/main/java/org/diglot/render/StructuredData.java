package org.diglot.render;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Describes an article for programs in the words of schema.org, as JSON-LD. */
public final class StructuredData {

  private StructuredData() {}

  /**
   * What is told of an article.
   *
   * @param address its absolute address
   * @param title its title
   * @param description its description, or empty
   * @param language its language tag
   * @param date the day of its last change, {@code YYYY-MM-DD}
   * @param site the site's name
   * @param original absolute address of the text it is a translation of, if it is one
   */
  public record Article(
      String address,
      String title,
      String description,
      String language,
      Optional<String> date,
      String site,
      Optional<String> original) {}

  /** The article as a JSON object that can stand in a {@code script} element of a page. */
  public static SafeHtml of(Article article) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("@context", quoted("https://schema.org"));
    fields.put("@type", quoted("TechArticle"));
    fields.put("@id", quoted(article.address()));
    fields.put("url", quoted(article.address()));
    fields.put("headline", quoted(article.title()));
    if (!article.description().isEmpty()) {
      fields.put("description", quoted(article.description()));
    }
    fields.put("inLanguage", quoted(article.language()));
    article.date().ifPresent(date -> fields.put("dateModified", quoted(date)));
    fields.put("isPartOf", object(Map.of("@type", "WebSite", "name", article.site())));
    article
        .original()
        .ifPresent(
            url ->
                fields.put(
                    "translationOfWork", object(Map.of("@type", "TechArticle", "@id", url))));
    return new SafeHtml(join(fields));
  }

  private static String object(Map<String, String> texts) {
    Map<String, String> fields = new TreeMap<>();
    texts.forEach((name, text) -> fields.put(name, quoted(text)));
    return join(fields);
  }

  private static String join(Map<String, String> fields) {
    StringBuilder json = new StringBuilder("{");
    fields.forEach(
        (name, value) ->
            json.append(json.length() > 1 ? "," : "")
                .append(quoted(name))
                .append(':')
                .append(value));
    return json.append('}').toString();
  }

  /** A text in quotes; nothing in it can end the element that it stands in. */
  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
