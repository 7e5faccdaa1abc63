package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.Baseline;
import org.diglot.diagnostic.CheckRun;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.ExternalResults;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.LinkReport;
import org.diglot.diagnostic.Place;
import org.diglot.diagnostic.Repeats;
import org.diglot.diagnostic.SettingsException;
import org.diglot.diagnostic.ToolDescription;
import org.diglot.diagnostic.Triage;
import org.diglot.diagnostic.Verdict;
import org.diglot.guidance.Currency;
import org.diglot.guidance.GuidanceClass;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.LocaleTotals;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.RegisterCheck;
import org.diglot.guidance.ReportHead;
import org.diglot.guidance.SourceClaims;
import org.diglot.model.DocumentPath;
import org.diglot.model.GuidanceRegister;
import org.diglot.model.LanguageTag;
import org.diglot.workspace.FileSink;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.TemplateFiles;
import org.diglot.workspace.WorkspaceException;

/**
 * What every goal does that checks the guidance: understands what the user set, reads all files,
 * holds the languages against each other, writes the reports, and judges the run.
 */
final class Checking implements AutoCloseable {

  /** Where the manual is published. */
  private static final String MANUAL = "https://diglot.org/manual/";

  /**
   * How a run ended.
   *
   * @param findings as the user judges them
   * @param coverage what to show of coverage
   * @param failure why the run fails, in one line
   */
  record Outcome(List<Finding> findings, List<String> coverage, Optional<String> failure) {}

  private final BuildRequest request;
  private final CheckOptions options;
  private final DiagnosticCollector findings;
  private final CheckSettings settings;
  private final Inputs inputs;
  private final PageFiles files;
  private final GuidanceRegister register;
  private final OutputFolder folder;
  private final Reports reports;
  private final PageComparison comparison;
  private final QualityRun quality;
  private final ExternalResults results;
  private Optional<ExternalLinks> externals = Optional.empty();
  private final SourceClaims claims = new SourceClaims();
  private final List<Place> pages = new ArrayList<>();
  private final Set<DocumentPath> paths = new LinkedHashSet<>();

  /**
   * Opens what the run reads and writes.
   *
   * @param property names the folder for the reports, for remedies
   * @param templates the site template, which has the report's pages too
   * @throws WorkspaceException where something cannot be used; nothing has been written then
   */
  Checking(
      BuildRequest request,
      CheckOptions options,
      String property,
      TemplateFiles templates,
      DiagnosticCollector findings)
      throws WorkspaceException {
    this.request = request;
    this.options = options;
    this.findings = findings;
    this.settings = CheckSettings.read(options, request.base(), findings);
    this.results = CheckSettings.linkResults(request);
    this.inputs = Inputs.open(request, findings);
    requireKnownLocales();
    this.files = PageFiles.of(inputs, findings);
    this.register = inputs.register(findings);
    LanguageTag source = inputs.site().sourceLanguage();
    LanguagePacks packs = new LanguagePacks(inputs.packs(), findings);
    this.comparison =
        new PageComparison(inputs, packs.of(source).lexicon(), register, options.today(), findings);
    this.quality = new QualityRun(inputs, packs, findings);
    this.folder =
        OutputFolder.open(
            request.base(), options.reports(), property, request.inputFolders(), findings);
    try {
      ReportHead head = new ReportHead(options.toolVersion(), source, locales());
      this.reports = new Reports(folder, head, options.alignments(), comparison, templates);
    } catch (WorkspaceException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private List<LanguageTag> locales() {
    return inputs.locales().stream().map(Origin::language).sorted().toList();
  }

  private void requireKnownLocales() throws WorkspaceException {
    try {
      settings.minimumCoverage().requireKnown(locales());
    } catch (SettingsException e) {
      throw new WorkspaceException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The folders read. */
  Inputs inputs() {
    return inputs;
  }

  /** Which files are pages. */
  PageFiles files() {
    return files;
  }

  /**
   * Reads everything, holds it against its sources, and writes the reports page by page.
   *
   * @param worker does more for each path; called by several threads
   */
  void analyse(PageRun.PageTask<PageAnalysis> worker, ProgressListener progress)
      throws WorkspaceException {
    PageReader reader = new PageReader(inputs, findings);
    new Analysis(files, reader, comparison, progress)
        .run(
            page -> {
              quality.page(page);
              worker.run(page);
            },
            this::take);
    quality.finish(progress);
    RegisterCheck.report(register, paths, locales(), options.today(), findings);
    claims.report(findings);
  }

  private void take(PageAnalysis page) throws WorkspaceException {
    quality.take(page);
    if (page.coverage().isPresent()) {
      take(page.coverage().get());
      page.pages().forEach(facts -> claim(facts, page.coverage().get()));
    }
  }

  private void take(PageCoverage page) throws WorkspaceException {
    paths.add(page.page());
    if (page.pivot().embeddedIn().isEmpty()) {
      pages.add(new Place(Optional.of(page.page()), Optional.empty()));
    }
    for (LocaleCoverage locale : page.locales()) {
      if (locale.currency() != Currency.ABSENT) {
        pages.add(new Place(Optional.of(page.page()), Optional.of(locale.locale())));
      }
    }
    reports.page(page);
  }

  private void claim(PageFacts facts, PageCoverage coverage) {
    for (LocaleCoverage locale : coverage.locales()) {
      if (locale.locale().equals(facts.language())) {
        claims.add(
            facts.language(),
            facts.path(),
            facts.revision().sourceHash(),
            facts.origin().folder().location(facts.path()),
            locale.currency() == Currency.CURRENT);
      }
    }
  }

  /** Takes the links of a site that was built: they are reported with what is wrong with others. */
  void links(ExternalLinks links) {
    links.report(results, findings);
    externals = Optional.of(links);
  }

  /** Judges what was found, and puts the reports in place. */
  Outcome finish() throws WorkspaceException {
    Triage triage =
        new Triage(
            settings.levels(),
            settings.suppressions(),
            settings.baseline(),
            Inputs.places(request),
            options.today());
    Triage.Outcome judged = triage.apply(findings.sorted());
    if (options.writeBaseline()) {
      Baseline known = Baseline.of(judged.findings());
      Baseline.Outcome held = known.apply(judged.findings());
      judged = new Triage.Outcome(held.findings(), List.of(), Optional.of(known));
    }
    List<Finding> shown = Repeats.mergedFindings(judged.findings());
    List<Finding> told = Repeats.acrossPages(shown);
    Optional<LinkReport> links =
        externals.map(
            found -> LinkReport.of(told, found.places(), results, Inputs.places(request)));
    reports.finish(new CheckRun(tool(), told, judged.gone(), pages, settings.gate()), links);
    if (judged.shrunk().isPresent()) {
      Reports.writeBaseline(judged.shrunk().get(), options);
    }
    Verdict verdict = settings.gate().judge(told, shortfalls());
    return new Outcome(
        shown,
        CoverageLines.of(reports.totals()),
        verdict.passed() ? Optional.empty() : Optional.of(verdict.line()));
  }

  private ToolDescription tool() {
    return new ToolDescription(
        options.toolVersion(),
        Optional.of(MANUAL),
        RuleCatalogue.all(),
        RuleManual.descriptions(RuleCatalogue.all()));
  }

  private List<String> shortfalls() {
    List<String> shortfalls = new ArrayList<>();
    for (LocaleTotals total : reports.totals()) {
      for (GuidanceClass guidanceClass : GuidanceClass.values()) {
        total.of(guidanceClass).currentPercent().stream()
            .mapToObj(
                percent -> settings.minimumCoverage().check(total.locale(), guidanceClass, percent))
            .flatMap(Optional::stream)
            .forEach(shortfalls::add);
      }
    }
    return shortfalls;
  }

  /** Puts the coverage report, once it is in place, also into another folder. */
  void copyCoverage(OutputFolder other, String path) throws WorkspaceException {
    other.copy(path, folder, Reports.COVERAGE);
  }

  /** Gives the coverage report, once it is in place, to somebody who keeps files elsewhere. */
  void giveCoverage(FileSink to, String path) throws WorkspaceException {
    folder.give(Reports.COVERAGE, to, path);
  }

  /** Number of report files whose bytes changed. */
  int filesWritten() {
    return folder.written();
  }

  @Override
  public void close() {
    reports.close();
    folder.close();
  }
}
