package org.diglot.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.Places;
import org.diglot.interchange.ExchangeFormat;
import org.diglot.interchange.ExchangeRules;
import org.diglot.interchange.ReturnedPage;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.update.SideFiles;
import org.diglot.workspace.ContentFolder;
import org.diglot.workspace.EditableFile;
import org.diglot.workspace.Workspace;
import org.diglot.workspace.WorkspaceException;

/**
 * Puts what comes back from translators' tools into the pages. Of a page only the ranges of changed
 * translations change, and of two texts that contradict each other the page's own stays.
 */
final class ImportRun {

  private final BuildRequest request;
  private final ImportOptions options;
  private final ProgressListener progress;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final List<String> lines = new ArrayList<>();
  private int segments;
  private int states;
  private int files;

  ImportRun(BuildRequest request, ImportOptions options, ProgressListener progress) {
    this.request = request;
    this.options = options;
    this.progress = progress;
  }

  ExchangeResult run() throws WorkspaceException {
    Inputs inputs = Inputs.open(request, findings);
    int read = 0;
    for (Origin locale : ChosenLocales.of(inputs, options.tags())) {
      Path folder = options.exchange().resolve(locale.language().value());
      Optional<ContentFolder> found = Workspace.folder(request.base(), folder, findings);
      if (found.isPresent()) {
        read++;
        take(inputs.site().sourceLanguage(), locale, found.get());
      }
    }
    if (read == 0) {
      throw new WorkspaceException(
          "nothing to import: "
              + options.exchange()
              + " has no folder of a locale. Name another with -Ddiglot.exchange=<folder>");
    }
    Places places = Inputs.places(request);
    List<Finding> found =
        findings.sorted().stream().map(diagnostic -> Finding.of(diagnostic, places)).toList();
    BuildResult result =
        new BuildResult(
            Summaries.of(List.of(), found, inputs.site().sourceLanguage()),
            found,
            List.of(),
            Optional.empty(),
            request.locales(),
            request.locales(),
            files);
    return new ExchangeResult(result, lines, segments, states, files);
  }

  private void take(LanguageTag source, Origin locale, ContentFolder folder)
      throws WorkspaceException {
    List<DocumentPath> names =
        folder.files().stream().filter(path -> ExchangeFormat.canRead(path.fileName())).toList();
    Map<DocumentPath, List<ReturnedPage>> pages = new TreeMap<>();
    int done = 0;
    for (DocumentPath name : names) {
      Optional<SourceFile> file = folder.read(name, findings);
      if (file.isPresent()) {
        for (ReturnedPage page : ExchangeFormat.read(file.get(), findings)) {
          page(source, locale, page)
              .ifPresent(p -> pages.computeIfAbsent(p, key -> new ArrayList<>()).add(page));
        }
      }
      progress.progress("reading " + locale.language(), ++done, names.size());
    }
    int before = segments;
    int statesBefore = states;
    int filesBefore = files;
    for (Map.Entry<DocumentPath, List<ReturnedPage>> entry : pages.entrySet()) {
      put(locale, entry.getKey(), entry.getValue());
    }
    lines.add(
        locale.language()
            + ": "
            + (options.dryRun() ? "would put " : "put ")
            + (segments - before)
            + " translations and "
            + (states - statesBefore)
            + " states into "
            + (files - filesBefore)
            + " of "
            + pages.size()
            + " pages");
  }

  /** The page that a file means, where it is one of the locale's and the languages are right. */
  private Optional<DocumentPath> page(LanguageTag source, Origin locale, ReturnedPage page) {
    if (!isLanguage(page.source(), source) || !isLanguage(page.target(), locale.language())) {
      findings.report(
          Diagnostic.of(
                  ExchangeRules.WRONG_LANGUAGE,
                  page.place(),
                  "this is a translation from \""
                      + page.source()
                      + "\" into \""
                      + page.target()
                      + "\", not from "
                      + source
                      + " into "
                      + locale.language())
              .withRemedy(
                  "move it to the folder of its locale, or name the languages as exported"));
      return Optional.empty();
    }
    Optional<DocumentPath> path =
        new DocumentPath("page")
            .resolve(page.page())
            .filter(resolved -> resolved.value().equals(page.page()))
            .filter(locale.folder()::contains)
            .filter(Inputs::isMarkdown);
    if (path.isEmpty()) {
      findings.report(
          Diagnostic.of(
                  ExchangeRules.UNKNOWN_PAGE,
                  page.place(),
                  locale.language() + " has no page \"" + page.page() + "\"")
              .withRemedy("name the page as it was exported, or export it anew"));
    }
    return path;
  }

  private static boolean isLanguage(String written, LanguageTag language) {
    return LanguageTag.parse(written.replace('_', '-')).filter(language::equals).isPresent();
  }

  private void put(Origin locale, DocumentPath path, List<ReturnedPage> returned)
      throws WorkspaceException {
    Optional<SourceFile> file = locale.folder().read(path, findings);
    Optional<PageStates> known = StatesFile.read(locale, path, findings);
    if (file.isEmpty() || known.isEmpty()) {
      lines.add("  " + locale.folder().location(path) + ": left alone: it cannot be read");
      return;
    }
    BilingualDocument page = BilingualParser.parse(file.get(), finding -> {});
    PageImport puts = new PageImport(page, known.get(), findings);
    puts.take(returned);
    if (puts.isEmpty()) {
      return;
    }
    if (!options.dryRun() && !write(request, page, puts, findings)) {
      lines.add("  " + file.get().location() + ": left alone: it cannot be replaced, or changed");
      return;
    }
    segments += puts.segments();
    states += puts.states();
    files++;
    lines.addAll(puts.lines());
  }

  /**
   * Writes a page and what stands beside it.
   *
   * @return false, with nothing done, where it is no longer what was read
   */
  static boolean write(
      BuildRequest request, BilingualDocument page, PageImport puts, DiagnosticSink findings)
      throws WorkspaceException {
    Optional<EditableFile> file =
        EditableFile.open(request.base(), page.file().location(), request.locales(), findings);
    boolean same = file.filter(now -> now.text().equals(page.file().text())).isPresent();
    if (!same) {
      return false;
    }
    Map<String, String> beside = new TreeMap<>();
    if (puts.states() > 0) {
      PageStates after = puts.statesAfter();
      String text = after.equals(PageStates.NONE) ? "" : SideFiles.write(after);
      beside.put(SideFiles.states(page.path()).fileName(), text);
    }
    String text = puts.segments() > 0 ? puts.text() : page.file().text();
    return file.get().replace(text, beside);
  }
}
