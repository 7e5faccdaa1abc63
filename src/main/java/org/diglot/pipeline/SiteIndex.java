package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.FrontMatter;
import org.diglot.model.LanguageTag;
import org.diglot.model.Revision;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.model.View;
import org.diglot.render.PageTitle;
import org.diglot.render.PageUrls;
import org.diglot.render.Reading;

/**
 * Reads every page once and decides what each edition shows: its own page; where a locale lacks it,
 * the source's; where the source lacks it, the source text embedded in the newest translation.
 */
final class SiteIndex {

  private final Inputs inputs;
  private final DiagnosticSink sink;
  private final ProgressListener progress;
  private final Map<LanguageTag, Map<DocumentPath, PageFacts>> own = new LinkedHashMap<>();

  /** By page and hash: most locales translate the same revision, and hashing reads the source. */
  private final Map<String, Boolean> outdated = new HashMap<>();

  private int done;

  private SiteIndex(Inputs inputs, DiagnosticSink sink, ProgressListener progress) {
    this.inputs = inputs;
    this.sink = sink;
    this.progress = progress;
  }

  /** The editions, the source language's first. */
  static List<Edition> of(Inputs inputs, DiagnosticSink sink, ProgressListener progress) {
    SiteIndex index = new SiteIndex(inputs, sink, progress);
    index.readAll();
    return index.editions();
  }

  private void readAll() {
    int total = 0;
    for (Origin origin : inputs.all()) {
      total += (int) origin.folder().files().stream().filter(Inputs::isPage).count();
    }
    for (Origin origin : inputs.all()) {
      own.put(origin.language(), readPages(origin, total));
    }
  }

  private Map<DocumentPath, PageFacts> readPages(Origin origin, int total) {
    Map<DocumentPath, PageFacts> pages = new TreeMap<>();
    Map<String, DocumentPath> addresses = new HashMap<>();
    List<DocumentPath> files = new ArrayList<>(origin.folder().files());
    // Both may be a folder's first page; the one with the plainer name wins.
    files.sort(Comparator.comparing(SiteIndex::isReadme));
    for (DocumentPath path : files) {
      if (Inputs.isPage(path)) {
        progress.progress("reading", ++done, total);
        if (hasFreeAddress(path, origin, addresses)) {
          read(path, origin).ifPresent(facts -> pages.put(path, facts));
        }
      } else {
        checkIncluded(path, origin);
      }
    }
    return pages;
  }

  private static boolean isReadme(DocumentPath path) {
    return path.fileName().equalsIgnoreCase("README.md");
  }

  private boolean hasFreeAddress(
      DocumentPath path, Origin origin, Map<String, DocumentPath> addresses) {
    String address = PageUrls.file(path).toLowerCase(Locale.ROOT);
    DocumentPath first = addresses.putIfAbsent(address, path);
    if (first == null) {
      return true;
    }
    sink.report(
        Diagnostic.of(
                PipelineRules.PAGE_ADDRESS_CLASH,
                Location.ofFile(origin.folder().location(path)),
                "this page and " + first + " would both be " + PageUrls.file(first))
            .withRelated("the page that is built", Location.ofFile(origin.folder().location(first)))
            .withRemedy("rename one of them"));
    return false;
  }

  private Optional<PageFacts> read(DocumentPath path, Origin origin) {
    return origin.folder().read(path, sink).map(file -> facts(file, origin));
  }

  /** Included files are no pages, but what is wrong in them is reported once, here. */
  private void checkIncluded(DocumentPath path, Origin origin) {
    if (origin.bilingual() && Inputs.isIncluded(path)) {
      origin.folder().read(path, sink).ifPresent(file -> origin.parse(file, sink));
    }
  }

  private PageFacts facts(SourceFile file, Origin origin) {
    BilingualDocument document = origin.parse(file, sink);
    FrontMatter front = document.frontMatter();
    checkLocale(document, origin);
    checkRevision(document, origin);
    String title =
        front
            .value("title")
            .or(() -> PageTitle.of(document.targetView()))
            .orElseGet(() -> PageTitle.of(file.path()));
    return new PageFacts(
        file.path(),
        title,
        front.value("description").orElse(""),
        document.segments().size(),
        document.revision(),
        origin.bilingual() ? Reading.BILINGUAL : Reading.PLAIN,
        origin.language(),
        origins(origin));
  }

  /** A page of a locale falls back to the source's files; the source never to a locale's. */
  private List<Origin> origins(Origin origin) {
    List<Origin> origins = new ArrayList<>();
    origins.add(origin);
    if (origin.bilingual()) {
      inputs.source().ifPresent(origins::add);
    }
    return origins;
  }

  private void checkLocale(BilingualDocument document, Origin origin) {
    String declared = document.revision().contentLocale();
    if (!origin.bilingual()
        || declared.isEmpty()
        || declared.equalsIgnoreCase(origin.language().value())) {
      return;
    }
    sink.report(
        Diagnostic.of(
                PipelineRules.CONTENT_LOCALE_MISMATCH,
                entry(document, Revision.KEYS.get(3)),
                "the page says it is " + declared + " but stands under " + origin.language())
            .withRemedy("move the page to its locale's folder, or correct ms.contentlocale"));
  }

  /** Equal hashes mean equal sources; what differs is told when the texts are aligned. */
  private void checkRevision(BilingualDocument document, Origin origin) {
    String hash = document.revision().sourceHash();
    if (!origin.bilingual() || hash.isEmpty()) {
      return;
    }
    boolean isOutdated =
        outdated.computeIfAbsent(
            document.path() + "\n" + hash, key -> isOutdated(document.path(), hash));
    if (isOutdated) {
      sink.report(
          Diagnostic.of(
                  PipelineRules.OUTDATED_TRANSLATION,
                  entry(document, Revision.KEYS.get(0)),
                  "this page translates another revision of its source")
              .withRelated("the source", Location.ofFile(sourceLocation(document.path())))
              .withRemedy("bring the translation up to date with the source"));
    }
  }

  private boolean isOutdated(DocumentPath path, String hash) {
    return inputs
        .source()
        .flatMap(source -> source.folder().read(path, diagnostic -> {}))
        .filter(file -> !file.hasHash(hash))
        .isPresent();
  }

  private String sourceLocation(DocumentPath path) {
    return inputs.source().map(source -> source.folder().location(path)).orElse(path.value());
  }

  /** Where a key of the front matter stands. */
  private static Location entry(BilingualDocument document, String key) {
    TextRange range =
        document.frontMatter().entry(key).map(FrontMatter.Entry::range).orElse(TextRange.at(0));
    return Location.of(document.file(), range);
  }

  private List<Edition> editions() {
    LanguageTag source = inputs.site().sourceLanguage();
    Map<DocumentPath, PageFacts> sourcePages = sourcePages(source);
    List<Edition> editions = new ArrayList<>();
    Set<DocumentPath> written = own.getOrDefault(source, Map.of()).keySet();
    editions.add(new Edition(source, sourcePages, written));
    for (Origin locale : inputs.locales()) {
      Map<DocumentPath, PageFacts> pages = own.getOrDefault(locale.language(), Map.of());
      Map<DocumentPath, PageFacts> all = new HashMap<>(sourcePages);
      all.putAll(pages);
      editions.add(new Edition(locale.language(), all, pages.keySet()));
    }
    return editions;
  }

  private Map<DocumentPath, PageFacts> sourcePages(LanguageTag source) {
    Map<DocumentPath, PageFacts> pages = new HashMap<>(own.getOrDefault(source, Map.of()));
    Set<String> addresses = new HashSet<>();
    pages.keySet().forEach(page -> addresses.add(PageUrls.file(page).toLowerCase(Locale.ROOT)));
    Set<DocumentPath> all = new HashSet<>();
    inputs.locales().forEach(l -> all.addAll(own.getOrDefault(l.language(), Map.of()).keySet()));
    for (DocumentPath path : new TreeSet<>(all)) {
      if (!pages.containsKey(path) && addresses.add(PageUrls.file(path).toLowerCase(Locale.ROOT))) {
        pages.put(path, reconstructed(path, source));
      }
    }
    return pages;
  }

  /** The newest translation's embedded source; hand-off dates order, then the tag. */
  private PageFacts reconstructed(DocumentPath path, LanguageTag source) {
    PageFacts newest =
        inputs.locales().stream()
            .map(
                locale ->
                    Optional.ofNullable(own.getOrDefault(locale.language(), Map.of()).get(path)))
            .flatMap(Optional::stream)
            .max(
                Comparator.comparing((PageFacts f) -> f.revision().handOffDate().orElse(""))
                    .thenComparing(PageFacts::language, Comparator.reverseOrder()))
            .orElseThrow();
    String title =
        newest
            .origin()
            .folder()
            .read(path, diagnostic -> {})
            .map(file -> newest.origin().parse(file, diagnostic -> {}))
            .flatMap(document -> PageTitle.of(document.view(View.Side.SOURCE)))
            .orElse(newest.title());
    return new PageFacts(
        path, title, "", 0, newest.revision(), Reading.SOURCE, source, newest.origins());
  }
}
