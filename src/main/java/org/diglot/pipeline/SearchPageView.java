package org.diglot.pipeline;

import java.util.List;
import java.util.Optional;
import org.diglot.model.LanguageTag;
import org.diglot.render.FootView;
import org.diglot.render.HeadView;
import org.diglot.render.Navigation;
import org.diglot.render.PageUrls;
import org.diglot.render.PageView;
import org.diglot.render.SafeHtml;

/** Puts together what the search page of an edition shows before somebody searches. */
final class SearchPageView {

  private static final String ROOT = "../../";

  private final EditionFrame frame;
  private final LanguageTag source;
  private final Navigation navigation;

  SearchPageView(EditionFrame frame, LanguageTag source, Navigation navigation) {
    this.frame = frame;
    this.source = source;
    this.navigation = navigation;
  }

  PageView view() {
    PageView.LanguageView language = frame.language(frame.edition().language());
    return new PageView(
        frame.site(ROOT),
        language,
        language,
        frame.language(source),
        EditionFrame.HOME,
        ROOT,
        frame.ui().format("search.title"),
        "",
        SafeHtml.empty(),
        false,
        0,
        List.of(),
        frame.languageLinks(other -> Optional.of(link(other))),
        contents(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        HeadView.NONE,
        FootView.NONE);
  }

  private PageView.LanguageLink link(Edition other) {
    String url = ROOT + SearchBuild.folder(other.language()) + EditionFrame.HOME;
    return frame.languageLink(other, url, frame.ownState(other));
  }

  /** The pages as the home page lists them, or else the first one. */
  private List<PageView.NavigationItem> contents() {
    Edition edition = frame.edition();
    String folder = ROOT + edition.language() + "/";
    return edition.pages().keySet().stream()
        .filter(path -> PageUrls.file(path).equals(EditionFrame.HOME))
        .findFirst()
        .or(() -> edition.pages().keySet().stream().findFirst())
        .map(page -> moved(navigation.tree(page), folder + PageUrls.encode(page.folder())))
        .orElse(List.of());
  }

  /** The same tree for a page elsewhere. */
  private static List<PageView.NavigationItem> moved(
      List<PageView.NavigationItem> items, String folder) {
    return items.stream()
        .map(
            item ->
                new PageView.NavigationItem(
                    item.label(),
                    isRelative(item.url()) ? folder + item.url() : item.url(),
                    item.lang(),
                    false,
                    item.open(),
                    moved(item.children(), folder)))
        .toList();
  }

  private static boolean isRelative(String url) {
    return !url.isEmpty() && !url.startsWith("/") && !url.matches("[a-zA-Z][a-zA-Z0-9+.-]*+:.*+");
  }
}
