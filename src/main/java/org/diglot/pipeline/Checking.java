package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.diglot.guidance.GuidanceClass;
import org.diglot.guidance.LocaleTotals;
import org.diglot.guidance.RegisterCheck;
import org.diglot.guidance.ReportHead;
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
  private final PageScope scope;
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
  private List<Place> pages = List.of();

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
    this.scope = new PageScope(findings);
    this.settings = CheckSettings.read(options, request.base(), findings);
    this.results = CheckSettings.linkResults(request);
    this.inputs = Inputs.open(request, findings);
    requireKnownLocales();
    this.files = PageFiles.of(inputs, findings);
    this.register = inputs.register(findings);
    LanguageTag source = inputs.site().sourceLanguage();
    LanguagePacks packs = new LanguagePacks(inputs.packs(), findings);
    this.comparison =
        new PageComparison(inputs, packs.of(source).lexicon(), register, options.today(), scope);
    this.quality = new QualityRun(inputs, packs, scope);
    this.folder =
        OutputFolder.open(
            request.base(), options.reports(), property, request.inputFolders(), findings);
    try {
      ReportHead head = new ReportHead(options.toolVersion(), source, locales());
      this.reports = new Reports(folder, head, options.alignments(), comparison, templates, scope);
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

  /** Where what is found and written is noted path by path. */
  PageScope scope() {
    return scope;
  }

  /** The folder for the reports. */
  OutputFolder folder() {
    return folder;
  }

  /**
   * Reads everything, holds it against its sources, and writes the reports page by page.
   *
   * @param work is done for each path
   * @param results of paths in an earlier run
   */
  void analyse(PathWork work, PageResults results, ProgressListener progress)
      throws WorkspaceException {
    PageReader reader = new PageReader(inputs, scope);
    Analysis analysis = new Analysis(files, reader, comparison, progress);
    PathRun run = new PathRun(analysis, quality, reports, scope, results, work);
    run.run();
    quality.finish(progress);
    RegisterCheck.report(register, run.paths(), locales(), options.today(), findings);
    run.claims().report(findings);
    pages = List.copyOf(run.pages());
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

  /** The reports, once they are in place. */
  Reports reports() {
    return reports;
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
