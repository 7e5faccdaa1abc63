package org.diglot.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.render.EditionLookup;
import org.diglot.render.ImageFacts;
import org.diglot.render.PageUrls;

/** What pages of one edition find when they refer to others, to media, and to included files. */
final class EditionFiles {

  private final Edition edition;
  private final ImageSizes sizes;
  private final Map<Origin, Map<DocumentPath, Optional<BilingualDocument>>> includes =
      new ConcurrentHashMap<>();
  private final SimilarPages similar;
  private final OtherEditions others;
  private final Map<DocumentPath, Set<DocumentPath>> users = new ConcurrentHashMap<>();
  private final Map<DocumentPath, Set<DocumentPath>> asked = new ConcurrentHashMap<>();

  EditionFiles(Edition edition, SiteContext site) {
    this.edition = edition;
    this.sizes = site.images();
    this.similar = new SimilarPages(edition.pages().keySet());
    this.others = new OtherEditions(edition.language(), site, edition.pages()::containsKey);
  }

  /** The lookup for a page that refers to files of {@code origins}, the first that has them. */
  EditionLookup lookup(DocumentPath page, List<Origin> origins) {
    return new Lookup(page, origins);
  }

  /** The pages that have asked for a file, whether it was there or not. */
  Set<DocumentPath> usersOf(DocumentPath file) {
    return users.getOrDefault(file, Set.of());
  }

  /** The files that a page has asked for, whether they were there or not; told once. */
  Set<DocumentPath> askedBy(DocumentPath page) {
    return Optional.ofNullable(asked.remove(page)).orElse(Set.of());
  }

  /** Reads an included file anew when it is asked for again. */
  void forget(DocumentPath file) {
    includes.values().forEach(parsed -> parsed.remove(file));
  }

  private Optional<BilingualDocument> parse(Origin origin, DocumentPath path) {
    return includes
        .computeIfAbsent(origin, o -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            path,
            p ->
                origin
                    .folder()
                    .read(p, diagnostic -> {})
                    .map(file -> origin.parse(file, diagnostic -> {})));
  }

  private final class Lookup implements EditionLookup {

    private final DocumentPath page;
    private final List<Origin> origins;

    Lookup(DocumentPath page, List<Origin> origins) {
      this.page = page;
      this.origins = origins;
    }

    @Override
    public boolean hasPage(DocumentPath path) {
      return edition.pages().containsKey(path);
    }

    @Override
    public Optional<DocumentPath> similarPage(DocumentPath path) {
      return similar.to(path);
    }

    @Override
    public Optional<ForeignPage> inOtherEdition(String written) {
      return others.page(written);
    }

    @Override
    public Optional<String> resourceUrl(DocumentPath from, DocumentPath resource) {
      return Inputs.isMedia(resource)
          ? originOf(resource).map(origin -> url(from, resource, origin.language()))
          : Optional.empty();
    }

    @Override
    public ImageFacts image(DocumentPath resource) {
      return originOf(resource)
          .map(origin -> sizes.of(origin, resource))
          .orElse(ImageFacts.UNKNOWN);
    }

    private String url(DocumentPath from, DocumentPath resource, LanguageTag owner) {
      return owner.equals(edition.language())
          ? PageUrls.link(from, resource)
          : PageUrls.up(from) + "../" + owner + "/" + PageUrls.url(resource);
    }

    private Optional<Origin> originOf(DocumentPath path) {
      users.computeIfAbsent(path, file -> ConcurrentHashMap.newKeySet()).add(page);
      asked.computeIfAbsent(page, file -> ConcurrentHashMap.newKeySet()).add(path);
      return origins.stream().filter(origin -> origin.folder().contains(path)).findFirst();
    }

    @Override
    public Optional<BilingualDocument> include(DocumentPath path) {
      return originOf(path).flatMap(origin -> parse(origin, path));
    }

    @Override
    public Optional<SourceFile> text(DocumentPath path) {
      return originOf(path).flatMap(origin -> origin.folder().read(path, diagnostic -> {}));
    }
  }
}
