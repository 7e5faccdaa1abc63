package org.diglot.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page's content, ready for the template.
 *
 * @param html the content
 * @param heading plain text of its first first-level heading
 * @param outline its second and third level headings
 * @param ids every id that a link can lead to
 * @param links its links to places in pages
 * @param externals its links to other sites
 * @param segments number of sentence pairs shown
 * @param sentences what a search finds on it, in reading order
 */
public record RenderedBody(
    SafeHtml html,
    Optional<String> heading,
    List<PageView.OutlineItem> outline,
    Set<String> ids,
    List<FragmentLink> links,
    List<ExternalLink> externals,
    int segments,
    List<PageSentence> sentences) {

  public RenderedBody {
    outline = List.copyOf(outline);
    ids = Set.copyOf(ids);
    links = List.copyOf(links);
    externals = List.copyOf(externals);
    sentences = List.copyOf(sentences);
  }

  /**
   * The same content with a link of its own below the first heading.
   *
   * @param url relative, encoded
   */
  public RenderedBody withLinkBelowHeading(String url, String text) {
    String link =
        "\n<p class=\"elsewhere\"><a href=\""
            + HtmlText.escape(url)
            + "\">"
            + HtmlText.escape(text)
            + "</a></p>";
    int end = html.markup().indexOf("</h1>");
    int at = end < 0 ? 0 : end + "</h1>".length();
    SafeHtml linked =
        new SafeHtml(html.markup().substring(0, at) + link + html.markup().substring(at));
    return new RenderedBody(linked, heading, outline, ids, links, externals, segments, sentences);
  }

  /** The same content with a first-level heading: its own, or else the page's title before it. */
  public RenderedBody withHeading(String title) {
    if (heading.isPresent()) {
      return this;
    }
    SafeHtml titled = new SafeHtml("<h1>" + HtmlText.escape(title) + "</h1>\n" + html.markup());
    return new RenderedBody(
        titled, Optional.of(title), outline, ids, links, externals, segments, sentences);
  }
}
