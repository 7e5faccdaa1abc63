package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diglot.model.LanguageTag;
import org.diglot.render.NotFoundView;
import org.diglot.render.PageView;
import org.diglot.text.UiStrings;
import org.diglot.workspace.WorkspaceException;

/** Writes what hosts show where no page is: for the whole site, and for each edition. */
final class NotFoundPages {

  private final SiteContext site;
  private final String root;

  NotFoundPages(SiteContext site) {
    this.site = site;
    this.root = site.address().path();
  }

  /**
   * Writes all of them.
   *
   * @return the one of the whole site
   */
  String write() throws WorkspaceException {
    List<NotFoundView.Part> parts = new ArrayList<>();
    for (Edition edition : site.editions()) {
      NotFoundView.Part part = part(edition);
      parts.add(part);
      if (!SitePaths.isTaken(edition, site.inputs(), SitePaths.NOT_FOUND)) {
        write(edition.language() + "/" + SitePaths.NOT_FOUND, List.of(part), edition.language());
      }
    }
    return write(SitePaths.NOT_FOUND, parts, site.sourceLanguage());
  }

  private String write(String path, List<NotFoundView.Part> parts, LanguageTag language)
      throws WorkspaceException {
    NotFoundView.Part first = parts.get(0);
    NotFoundView view =
        new NotFoundView(first.language(), root, first.title() + " – " + first.site(), "", parts);
    String html = site.templates().notFound(view, site.packs().of(language));
    site.output().write(path, utf8(html));
    return html;
  }

  private NotFoundView.Part part(Edition edition) {
    EditionFrame frame = new EditionFrame(edition, site);
    UiStrings ui = frame.ui();
    PageView.SiteView own = frame.site(root);
    return new NotFoundView.Part(
        frame.language(edition.language()),
        own.title(),
        ui.format("not-found.title", Map.of()),
        ui.format("not-found.text", Map.of()),
        List.of(
            new PageView.PageLink(ui.format("not-found.home", Map.of()), own.home(), ""),
            new PageView.PageLink(ui.format("index.title", Map.of()), own.index(), "")),
        ui.format("languages.preferred", Map.of()));
  }
}
