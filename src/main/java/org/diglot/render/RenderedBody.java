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
 * @param segments number of sentence pairs shown
 */
public record RenderedBody(
    SafeHtml html,
    Optional<String> heading,
    List<PageView.OutlineItem> outline,
    Set<String> ids,
    List<FragmentLink> links,
    int segments) {

  public RenderedBody {
    outline = List.copyOf(outline);
    ids = Set.copyOf(ids);
    links = List.copyOf(links);
  }
}
