package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Finding;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.render.PageTemplates;
import org.diglot.render.PageView.LanguageView;
import org.diglot.render.ReviewChoiceView;
import org.diglot.render.ReviewView;
import org.diglot.review.QueueHead;
import org.diglot.review.ReviewJson;
import org.diglot.review.ReviewRow;
import org.diglot.text.Languages;
import org.diglot.text.Lexicon;
import org.diglot.text.UiStrings;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.TemplateFiles;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes the review site: for each locale a page and its rows as scripts. Works page by page; only
 * the list of all rows stays in memory.
 */
final class ReviewRun {

  private static final String ALL = "all";
  private static final String REVISION = "/revision/";
  private static final DiagnosticSink SILENT = finding -> {};

  /** The files that the pages need beside them, in the template folder. */
  private static final List<String> ASSETS =
      List.of(
          "review.css",
          "review-index.js",
          "review-text.js",
          "review-store.js",
          "review-list.js",
          "review-row.js",
          "review.js");

  private static final String ASSET_FOLDER = "assets";
  private static final String QUEUE = "queue";

  /** The interface strings that scripts use. */
  private static final List<String> STRINGS = List.of("review.", "differences.");

  private final BuildRequest request;
  private final CheckOptions options;
  private final ReviewOptions review;
  private final ProgressListener progress;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final Map<LanguageTag, Map<DocumentPath, List<Finding>>> found = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  ReviewRun(
      BuildRequest request, CheckOptions options, ReviewOptions review, ProgressListener progress) {
    this.request = request;
    this.options = options;
    this.review = review;
    this.progress = progress;
  }

  ExchangeResult run(FixRun.Checked check) throws WorkspaceException {
    if (!review.rows().isBlank() && !review.rows().equals(ALL)) {
      throw new WorkspaceException(
          "-Ddiglot.rows: \"" + review.rows() + "\" is not known; write " + ALL);
    }
    Inputs inputs = Inputs.open(request, SILENT);
    List<Origin> locales = ChosenLocales.of(inputs, review.tags());
    BuildResult result = check.run();
    result.findings().stream().filter(Finding::counts).forEach(this::note);
    TemplateFiles template = TemplateFiles.open(request.base(), request.template(), findings);
    int written;
    try (OutputFolder output =
        OutputFolder.open(
            request.base(), review.output(), "diglot.review", request.inputFolders(), findings)) {
      for (String name : ASSETS) {
        byte[] bytes = template.bytes("review/" + name).orElseGet(() -> new byte[0]);
        output.write(ASSET_FOLDER + "/" + name, bytes);
      }
      Site site =
          new Site(
              inputs,
              new PageTemplates(template::text, Map.of()),
              new InterfacePacks(inputs.packs(), findings),
              output);
      write(site, locales);
      output.finish();
      written = output.written();
    }
    return new ExchangeResult(result, lines, 0, 0, written);
  }

  /** What the pages of all locales have in common. */
  private record Site(
      Inputs inputs, PageTemplates templates, InterfacePacks packs, OutputFolder output) {}

  /** A locale with its rows, and with what changed since an earlier version of it. */
  private record ReviewLocale(
      Origin origin,
      MemorySuggestions memory,
      ReviewQueue queue,
      Optional<ReviewRevision> revision,
      ReviewQueue changes) {

    LanguageTag tag() {
      return origin.language();
    }
  }

  private void note(Finding finding) {
    Optional<LanguageTag> locale = finding.place().locale();
    Optional<DocumentPath> page = finding.place().page();
    if (locale.isPresent() && page.isPresent()) {
      found
          .computeIfAbsent(locale.get(), key -> new HashMap<>())
          .computeIfAbsent(page.get(), key -> new ArrayList<>())
          .add(finding);
    }
  }

  private void write(Site site, List<Origin> locales) throws WorkspaceException {
    List<ReviewLocale> all = new ArrayList<>();
    String project = project(site.inputs());
    LanguageTag source = site.inputs().site().sourceLanguage();
    Lexicon lexicon = new LanguagePacks(site.inputs().packs(), SILENT).of(source).lexicon();
    Memories memories = Memories.open(request, site.inputs(), review.memory(), findings);
    Map<String, String> rules = RuleManual.descriptions(RuleCatalogue.all());
    for (Origin origin : locales) {
      LanguageTag tag = origin.language();
      QueueHead head = new QueueHead(project, tag, source, false);
      QueueHead changes = new QueueHead(project, tag, source, true);
      all.add(
          new ReviewLocale(
              origin,
              new MemorySuggestions(memories.of(origin), review.memory().fuzzy()),
              new ReviewQueue(head, tag + "/", site.output(), rules),
              ReviewRevision.of(request, review, locales, origin, lexicon),
              new ReviewQueue(changes, tag + REVISION, site.output(), rules)));
    }
    fill(site.inputs(), all);
    for (ReviewLocale locale : all) {
      pages(site, locale);
    }
    UiStrings ui = site.packs().of(source);
    ReviewChoiceView view =
        new ReviewChoiceView(
            language(ui.language(), ui.language()),
            options.toolVersion(),
            project,
            ASSET_FOLDER,
            all.stream().map(ReviewRun::choice).toList());
    site.output().write(EditionFrame.HOME, utf8(site.templates().reviewChoice(view, ui)));
  }

  private static ReviewChoiceView.ReviewLocale choice(ReviewLocale locale) {
    LanguageView language = language(locale.tag(), locale.tag());
    return new ReviewChoiceView.ReviewLocale(
        language.tag(),
        language.name(),
        language.direction(),
        locale.tag() + "/" + EditionFrame.HOME,
        locale.queue().size(),
        locale.queue().consequences());
  }

  private void pages(Site site, ReviewLocale locale) throws WorkspaceException {
    LanguageTag tag = locale.tag();
    ReviewQueue queue = locale.queue();
    queue.finish();
    lines.add(tag + ": " + queue.size() + " rows to review, " + queue.grave() + " of them grave");
    boolean compared = locale.revision().isPresent();
    String revision = compared ? REVISION.substring(1) + EditionFrame.HOME : "";
    page(site, queue, QUEUE, "../", revision);
    if (compared) {
      ReviewQueue changes = locale.changes();
      changes.finish();
      page(site, changes, "revision", "../../", "");
      lines.add(tag + ": " + changes.size() + " segments changed since the earlier version");
    }
  }

  private void page(Site site, ReviewQueue queue, String mode, String root, String revision)
      throws WorkspaceException {
    LanguageTag tag = queue.locale();
    LanguageTag source = site.inputs().site().sourceLanguage();
    UiStrings ui = site.packs().of(tag);
    ReviewView view =
        new ReviewView(
            language(tag, tag),
            language(source, source),
            options.toolVersion(),
            project(site.inputs()),
            mode,
            root + ASSET_FOLDER,
            root + EditionFrame.HOME,
            revision,
            strings(ui),
            queue.plain());
    String path = tag + (mode.equals(QUEUE) ? "/" : REVISION) + EditionFrame.HOME;
    site.output().write(path, utf8(site.templates().review(view, ui)));
  }

  private static String strings(UiStrings ui) {
    Map<String, String> strings = new TreeMap<>();
    ui.keys().stream()
        .filter(key -> STRINGS.stream().anyMatch(key::startsWith))
        .forEach(key -> strings.put(key, ui.pattern(key)));
    return ReviewJson.object(strings);
  }

  private static LanguageView language(LanguageTag tag, LanguageTag in) {
    return new LanguageView(
        tag.value(),
        Languages.isRightToLeft(tag) ? "rtl" : "ltr",
        Languages.label(tag, tag),
        Languages.label(tag, in));
  }

  /** The site's name, or else that of its folder: what keeps the work on two projects apart. */
  private String project(Inputs inputs) {
    String title = inputs.site().title(inputs.site().sourceLanguage());
    return title.isBlank() ? String.valueOf(request.base().getFileName()) : title;
  }

  private void fill(Inputs inputs, List<ReviewLocale> locales) throws WorkspaceException {
    PageFiles files = PageFiles.of(inputs, SILENT);
    PageComparison comparison =
        PageComparison.of(
            inputs, new LanguagePacks(inputs.packs(), SILENT), options.today(), SILENT);
    Analysis analysis = new Analysis(files, new PageReader(inputs, SILENT), comparison, progress);
    analysis.run(page -> {}, page -> take(page, locales));
    for (ReviewLocale locale : locales) {
      if (locale.revision().isPresent()) {
        locale.revision().get().addRemovedPages(locale.changes());
      }
    }
  }

  private void take(PageAnalysis page, List<ReviewLocale> locales) throws WorkspaceException {
    if (page.coverage().isEmpty()) {
      return;
    }
    for (LocaleCoverage coverage : page.coverage().get().locales()) {
      for (ReviewLocale locale : locales) {
        if (locale.tag().equals(coverage.locale()) && coverage.alignment().isPresent()) {
          take(page, coverage, locale);
        }
      }
    }
  }

  private void take(PageAnalysis page, LocaleCoverage coverage, ReviewLocale locale)
      throws WorkspaceException {
    List<Finding> ofPage =
        found.getOrDefault(locale.tag(), Map.of()).getOrDefault(page.path(), List.of());
    ReviewPage review = ReviewPage.of(page, coverage, ofPage, locale.memory());
    boolean all = this.review.rows().equals(ALL);
    locale.queue().add(page.path(), review.title(), review.rows(all));
    if (locale.revision().isPresent()) {
      List<ReviewRow> changes = locale.revision().get().rows(review);
      locale.changes().add(page.path(), review.title(), changes);
    }
  }
}
