package org.diglot.pipeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.workspace.TemplateFiles;
import org.diglot.workspace.WorkspaceException;

/**
 * A live site as long as its pages, their titles and its navigation stay as they are. Pages are
 * made when they are asked for, by the same code as in a build, and the last {@value #MOST_KEPT}
 * are kept. Reports nothing: findings come from the build in the background. Safe for use by
 * several threads.
 */
final class LiveGeneration {

  private static final int MOST_KEPT = 256;
  private static final DiagnosticSink SILENT = finding -> {};

  /** A file of the inputs. */
  private record Input(Origin origin, DocumentPath path) {}

  /** What is made at once: a path's page in one edition, or its comparisons. */
  private record Part(DocumentPath page, Optional<LanguageTag> edition) {}

  /** Forgets what was not asked for in the longest time. */
  private static final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > MOST_KEPT;
    }
  }

  private final Inputs inputs;
  private final PageFiles files;
  private final SiteIndex index;
  private final LiveRendering frame = new LiveRendering();
  private final LiveRecorder recorder = new LiveRecorder(frame);
  private final SitePages pages;
  private final Analysis analysis;
  private final Map<String, Part> addresses = new HashMap<>();
  private final Map<String, Input> media = new HashMap<>();
  private final Map<String, Input> byLocation = new HashMap<>();
  private final Map<DocumentPath, FutureTask<PageAnalysis>> analyses = new Recent<>();
  private final Map<Part, FutureTask<LiveRendering>> renderings = new Recent<>();

  private LiveGeneration(
      BuildRequest request, CheckOptions options, SiteIndex.Known known, Inputs inputs)
      throws WorkspaceException {
    this.inputs = inputs;
    this.files = PageFiles.of(inputs, SILENT);
    this.index = SiteIndex.read(inputs, files, known, ProgressListener.NONE);
    TemplateFiles template = TemplateFiles.open(request.base(), request.template(), SILENT);
    this.pages = new SitePages(SiteContext.of(inputs, index, template, recorder, SILENT));
    recorder.share(pages::frame);
    PageComparison comparison =
        PageComparison.of(
            inputs, new LanguagePacks(inputs.packs(), SILENT), options.today(), SILENT);
    this.analysis =
        new Analysis(files, new PageReader(inputs, SILENT), comparison, ProgressListener.NONE);
    listFiles();
  }

  /** Reads everything. */
  static LiveGeneration open(BuildRequest request, CheckOptions options) throws WorkspaceException {
    SiteIndex.Known nothing = (path, origin) -> Optional.empty();
    return new LiveGeneration(request, options, nothing, Inputs.open(request, SILENT));
  }

  /**
   * Reads what may have changed.
   *
   * @param changed files as messages show them
   */
  LiveGeneration next(BuildRequest request, CheckOptions options, Set<String> changed)
      throws WorkspaceException {
    SiteIndex.Known known =
        (path, origin) ->
            changed.contains(origin.folder().location(path))
                ? Optional.empty()
                : index.own(path, origin.language());
    return new LiveGeneration(request, options, known, Inputs.open(request, SILENT));
  }

  /**
   * A file of the site that needs no other page to be made.
   *
   * @param path below the site's top folder, not encoded
   */
  Optional<LiveFile> file(String path) {
    Optional<Part> part =
        Optional.ofNullable(addresses.get(path))
            .or(
                () ->
                    CoveragePaths.pageOf(path)
                        .map(addresses::get)
                        .map(page -> new Part(page.page(), Optional.empty())));
    if (part.isPresent()) {
      return rendering(part.get()).file(path);
    }
    return Optional.ofNullable(media.get(path))
        .map(LiveGeneration::bytes)
        .or(() -> frame.file(path));
  }

  /** Whether a file of the site is made of one page. */
  boolean isPage(String path) {
    return addresses.containsKey(path) || CoveragePaths.pageOf(path).isPresent();
  }

  /** Where a page stands in an edition; without a locale, in the source's. */
  Optional<String> address(DocumentPath page, Optional<LanguageTag> locale) {
    return Optional.of(CoveragePaths.page(locale.orElse(inputs.site().sourceLanguage()), page))
        .filter(addresses::containsKey);
  }

  private static LiveFile bytes(Input input) {
    try {
      return new LiveFile.Found(input.origin().folder().bytes(input.path()));
    } catch (IOException e) {
      return new LiveFile.Broken("cannot read " + input.origin().folder().location(input.path()));
    }
  }

  private LiveRendering rendering(Part part) {
    try {
      return once(part, renderings, () -> render(part));
    } catch (ExecutionException e) {
      LiveRendering rendering = new LiveRendering();
      rendering.fail(String.valueOf(e.getCause()));
      return rendering;
    }
  }

  private LiveRendering render(Part part) throws ExecutionException {
    PageAnalysis page = once(part.page(), analyses, () -> analyse(part.page()));
    return recorder.record(
        () -> {
          if (part.edition().isPresent()) {
            pages.page(page, part.edition().get());
          } else {
            pages.differences(page);
          }
        });
  }

  private PageAnalysis analyse(DocumentPath path) {
    List<Origin> origins = Optional.ofNullable(files.byPath().get(path)).orElse(List.of());
    PageAnalysis page = analysis.page(path, origins);
    pages.take(page);
    return page;
  }

  /** What was made already, or is made now; by one thread, while others wait for it. */
  private static <K, V> V once(K key, Map<K, FutureTask<V>> made, Callable<V> work)
      throws ExecutionException {
    FutureTask<V> task;
    synchronized (made) {
      task = made.computeIfAbsent(key, k -> new FutureTask<>(work));
    }
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExecutionException(e);
    }
  }

  /**
   * Takes changes that touch nothing but the text of pages.
   *
   * @param changed files as messages show them
   * @return the files of the site that are made anew; nothing where the changes reach further, and
   *     nothing is done then
   */
  Optional<Set<String>> take(Set<String> changed) {
    Set<DocumentPath> touched = new HashSet<>();
    for (String location : changed) {
      Input input = byLocation.get(location);
      if (input == null || !isTextAlone(input)) {
        return Optional.empty();
      }
      touched.add(input.path());
    }
    Set<DocumentPath> stale = new HashSet<>(touched);
    touched.forEach(file -> stale.addAll(pages.usersOf(file)));
    touched.forEach(pages::forget);
    synchronized (analyses) {
      stale.forEach(analyses::remove);
    }
    synchronized (renderings) {
      renderings.keySet().removeIf(part -> stale.contains(part.page()));
    }
    Set<String> paths = new HashSet<>();
    addresses.forEach(
        (address, part) -> {
          if (stale.contains(part.page())) {
            paths.add(address);
          }
        });
    return Optional.of(paths);
  }

  /** Whether a file still is what it was to other pages. */
  private boolean isTextAlone(Input input) {
    Origin origin = input.origin();
    DocumentPath path = input.path();
    if (!files.isPage(path, origin)) {
      return Inputs.isIncluded(path) || Inputs.isMedia(path);
    }
    Optional<PageFacts> facts = new PageReader(inputs, SILENT).facts(path, origin);
    return facts.isPresent() && facts.equals(index.own(path, origin.language()));
  }

  private void listFiles() {
    for (Edition edition : pages.editions()) {
      for (PageFacts page : edition.pages().values()) {
        Part part = new Part(page.path(), Optional.of(edition.language()));
        if (LargePages.isLarge(page)) {
          addresses.putIfAbsent(edition.language() + "/" + SitePaths.bilingual(page.path()), part);
        }
        addresses.put(CoveragePaths.page(edition.language(), page.path()), part);
      }
    }
    for (Origin origin : inputs.all()) {
      for (DocumentPath path : origin.folder().files()) {
        Input input = new Input(origin, path);
        byLocation.put(origin.folder().location(path), input);
        if (Inputs.isMedia(path)) {
          media.put(origin.language() + "/" + path, input);
        }
      }
    }
  }
}
