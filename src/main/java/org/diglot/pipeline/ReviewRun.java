package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Finding;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.render.PageTemplates;
import org.diglot.render.PageView.LanguageView;
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

  /** The files that the pages need beside them, by their names in the template folder. */
  private static final List<String> ASSETS =
      List.of(
          "review/review.css",
          "review/text.js",
          "review/store.js",
          "review/detail.js",
          "review/review.js");

  private final BuildRequest request;
  private final CheckOptions options;
  private final ReviewOptions review;
  private final ProgressListener progress;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final Map<LanguageTag, Map<DocumentPath, List<Finding>>> found = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  ReviewRun(
      BuildRequest request,
      CheckOptions options,
      ReviewOptions review,
      ProgressListener progress) {
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
      Map<String, String> assets = new TreeMap<>();
      for (String name : ASSETS) {
        String path = name.replace("review/", "assets/");
        output.write(path, template.bytes(name).orElseGet(() -> new byte[0]));
        assets.put(name, path);
      }
      Site site =
          new Site(
              inputs,
              new PageTemplates(template::text, assets),
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
    for (Origin origin : locales) {
      LanguageTag tag = origin.language();
      QueueHead head = new QueueHead(project, tag, source, false);
      Optional<ReviewRevision> revision = 
          ReviewRevision.of(request, review, locales, origin, lexicon);
      all.add(
          new ReviewLocale(
              origin,
              new MemorySuggestions(memories.of(origin), review.memory().fuzzy()),
              new ReviewQueue(head, tag + "/", site.output()),
              revision,
              new ReviewQueue(
                  new QueueHead(project, tag, source, true), tag + REVISION, site.output())));
    }
    fill(site.inputs(), all);
    Map<String, String> rules = RuleManual.descriptions(RuleCatalogue.all());
    List<ReviewView.ReviewLocale> choice = new ArrayList<>();
    for (ReviewLocale locale : all) {
      locale.queue().finish(rules);
      LanguageTag tag = locale.tag();
      int rows = locale.queue().size();
      int grave = locale.queue().grave();
      choice.add(
          new ReviewView.ReviewLocale(language(tag, tag), tag + "/index.html", rows, grave));
      lines.add(tag + ": " + rows + " rows to review, " + grave + " of them grave");
    }
    for (ReviewLocale locale : all) {
      pages(site, locale, choice, rules);
    }
    UiStrings ui = site.packs().of(site.inputs().site().sourceLanguage());
    ReviewView view = view(ui.language(), ui, "", choice, false);
    site.output().write(EditionFrame.HOME, utf8(site.templates().reviewChoice(view, ui)));
  }

  private void pages(
      Site site,
      ReviewLocale locale,
      List<ReviewView.ReviewLocale> choice,
      Map<String, String> rules)
      throws WorkspaceException {
    LanguageTag tag = locale.tag();
    UiStrings ui = site.packs().of(tag);
    boolean compared = locale.revision().isPresent();
    page(site, ui, view(tag, ui, "../", choice, compared), tag + "/index.html");
    if (compared) {
      ReviewQueue queue = locale.changes();
      queue.finish(rules);
      page(site, ui, view(tag, ui, "../../", choice, true), tag + REVISION + "index.html");
      lines.add(tag + ": " + queue.size() + " segments changed since the earlier version");
    }
  }

  private void page(Site site, UiStrings ui, ReviewView view, String path)
      throws WorkspaceException {
    site.output().write(path, utf8(site.templates().review(view, ui)));
  }

  private ReviewView view(
      LanguageTag tag,
      UiStrings ui,
      String root,
      List<ReviewView.ReviewLocale> choice,
      boolean revision) {
    Map<String, String> strings = new TreeMap<>();
    ui.keys().stream()
        .filter(key -> key.startsWith("review."))
        .forEach(key -> strings.put(key.substring("review.".length()), pattern(key, ui)));
    return new ReviewView(
        language(tag, tag),
        options.toolVersion(),
        ui.format("review.title"),
        root,
        ReviewJson.object(strings),
        choice,
        revision);
  }

  /** A string whose arguments the script fills in: their names in braces. */
  private static String pattern(String key, UiStrings ui) {
    Map<String, String> names = new HashMap<>();
    ui.argumentsOf(key).orElse(Set.of()).forEach(name -> names.put(name, "{" + name + "}"));
    return ui.format(key, names);
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
