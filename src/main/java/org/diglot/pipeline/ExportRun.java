package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.NearestName;
import org.diglot.diagnostic.Subject;
import org.diglot.interchange.ExchangeFile;
import org.diglot.interchange.ExchangeFormat;
import org.diglot.interchange.ExchangePages;
import org.diglot.interchange.ExchangeSegment.Issue;
import org.diglot.memory.TermEntry;
import org.diglot.memory.TermMatch;
import org.diglot.memory.TermText;
import org.diglot.memory.Termbase;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.SegmentId;
import org.diglot.model.SegmentState;
import org.diglot.model.SourceFile;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.text.PlainText;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.WorkspaceException;

/** Writes every locale's pages for translators' tools. What somebody has edited there stays. */
final class ExportRun {

  private static final String NEEDS_WORK = "needs-work";

  private final BuildRequest request;
  private final ExportOptions options;
  private final ProgressListener progress;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final Map<LanguageTag, Map<DocumentPath, Map<SegmentId, List<Issue>>>> issues =
      new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private int files;
  private int segments;

  ExportRun(BuildRequest request, ExportOptions options, ProgressListener progress) {
    this.request = request;
    this.options = options;
    this.progress = progress;
  }

  ExchangeResult run(FixRun.Checked check) throws WorkspaceException {
    ExchangeFormat format = format();
    if (!options.only().isBlank() && !options.only().equals(NEEDS_WORK)) {
      throw new WorkspaceException(
          "-Ddiglot.only: \"" + options.only() + "\" is not known; write " + NEEDS_WORK);
    }
    Inputs inputs = Inputs.open(request, findings);
    List<Origin> locales = ChosenLocales.of(inputs, options.tags());
    BuildResult result = check.run();
    result.findings().stream().filter(Finding::counts).map(Finding::diagnostic).forEach(this::note);
    Termbases terms = new Termbases(inputs, finding -> {});
    Memories memories = Memories.open(request, inputs, options.memory(), findings);
    for (Origin locale : locales) {
      export(inputs.site().sourceLanguage(), locale, terms.of(locale.language()), memories, format);
    }
    return new ExchangeResult(result, lines, segments, 0, files);
  }

  private ExchangeFormat format() throws WorkspaceException {
    List<String> names = new ArrayList<>(ExchangeFormat.names());
    names.add(MemoryExport.FORMAT);
    return ExchangeFormat.of(options.format())
        .orElseThrow(
            () ->
                new WorkspaceException(
                    "-Ddiglot.format: \""
                        + options.format()
                        + "\" is not known"
                        + NearestName.of(options.format(), names)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; write one of " + String.join(", ", names))));
  }

  private void note(Diagnostic finding) {
    Optional<Subject> subject = finding.subject();
    Optional<SegmentId> id = subject.flatMap(Subject::segment);
    if (id.isPresent()) {
      issues
          .computeIfAbsent(subject.get().locale(), key -> new HashMap<>())
          .computeIfAbsent(subject.get().page(), key -> new HashMap<>())
          .computeIfAbsent(id.get(), key -> new ArrayList<>())
          .add(
              new Issue(
                  finding.rule().id(),
                  finding.rule().issueType(),
                  finding.severity(),
                  finding.message()));
    }
  }

  private void export(
      LanguageTag source, Origin locale, Termbase terms, Memories memories, ExchangeFormat format)
      throws WorkspaceException {
    ExchangePages pages =
        new ExchangePages(
            source,
            locale.language(),
            text -> terms(terms, source, text),
            new MemorySuggestions(memories.of(locale), options.memory().fuzzy()),
            options.only().isBlank() ? state -> true : SegmentState::needsWork);
    List<DocumentPath> paths = locale.folder().files().stream().filter(Inputs::isMarkdown).toList();
    int pagesBefore = files;
    int segmentsBefore = segments;
    int done = 0;
    try (OutputFolder output =
        OutputFolder.open(
            request.base(),
            options.exchange().resolve(locale.language().value()),
            "diglot.exchange",
            request.inputFolders(),
            findings)) {
      for (DocumentPath path : paths) {
        Optional<ExchangeFile> file = file(locale, path, pages);
        if (file.isPresent() && file.get().segments() > 0) {
          write(file.get(), format, output);
        }
        progress.progress("exporting " + locale.language(), ++done, paths.size());
      }
      output.finish();
    }
    lines.add(
        locale.language()
            + ": "
            + (segments - segmentsBefore)
            + " segments of "
            + (files - pagesBefore)
            + " pages exported as "
            + format);
  }

  private static List<TermEntry> terms(Termbase terms, LanguageTag source, String text) {
    return terms.isEmpty()
        ? List.of()
        : terms.inSource(TermText.of(PlainText.of(text), source)).stream()
            .map(TermMatch::entry)
            .filter(TermEntry::isPermitted)
            .distinct()
            .toList();
  }

  private Optional<ExchangeFile> file(Origin locale, DocumentPath path, ExchangePages pages) {
    Optional<SourceFile> text = locale.folder().read(path, findings);
    Optional<PageStates> states = StatesFile.read(locale, path, findings);
    if (text.isEmpty() || states.isEmpty()) {
      lines.add("  " + locale.folder().location(path) + ": left out: it cannot be read");
      return Optional.empty();
    }
    BilingualDocument page = BilingualParser.parse(text.get(), findings);
    return Optional.of(
        pages.of(
            page,
            PageTextReader.read(page, View.Side.SOURCE),
            states.get(),
            issues.getOrDefault(locale.language(), Map.of()).getOrDefault(path, Map.of())));
  }

  private void write(ExchangeFile file, ExchangeFormat format, OutputFolder output)
      throws WorkspaceException {
    String path = file.page() + format.extension();
    if (output.isEdited(path)) {
      lines.add(
          "  "
              + file.target()
              + "/"
              + path
              + ": kept: somebody has edited it; import it and remove it first");
      return;
    }
    output.write(path, utf8(format.write(file)));
    files++;
    segments += file.segments();
  }
}
