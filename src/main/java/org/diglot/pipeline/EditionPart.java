package org.diglot.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.model.LanguageTag;
import org.diglot.render.ExternalLink;
import org.diglot.render.FragmentLink;
import org.diglot.render.PageView;
import org.diglot.search.IndexedPage;

/**
 * What an edition keeps of a page that was written.
 *
 * @param edition its language
 * @param ids every id that a link can lead to
 * @param links the page's links to places in pages; none where the page is another edition's
 * @param externals its links to other sites; likewise
 * @param search what a search of the edition keeps of it
 * @param outline its headings where it is in the edition's language
 * @param feed what the feed could tell of it
 */
record EditionPart(
    LanguageTag edition,
    Set<String> ids,
    List<FragmentLink> links,
    List<ExternalLink> externals,
    IndexedPage search,
    List<PageView.OutlineItem> outline,
    Optional<FeedEntry> feed) {

  EditionPart {
    links = List.copyOf(links);
    externals = List.copyOf(externals);
    outline = List.copyOf(outline);
  }
}
