package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.Places;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.workspace.OutputFolder;
import org.diglot.workspace.WorkspaceException;

/** Writes both sides of every bilingual file as plain Markdown. */
final class Extraction {

  private final BuildRequest request;
  private final ProgressListener progress;
  private final DiagnosticCollector findings = new DiagnosticCollector();

  Extraction(BuildRequest request, ProgressListener progress) {
    this.request = request;
    this.progress = progress;
  }

  BuildResult run() throws WorkspaceException {
    Inputs inputs = Inputs.open(request, findings);
    try (OutputFolder output =
        OutputFolder.open(request.base(), request.output(), request.inputFolders(), findings)) {
      List<Edition> editions = new ArrayList<>();
      for (Origin locale : inputs.locales()) {
        editions.add(extract(locale, output));
      }
      output.finish();
      Places places = Inputs.places(request);
      List<Finding> found =
          findings.sorted().stream().map(diagnostic -> Finding.of(diagnostic, places)).toList();
      return new BuildResult(
          Summaries.of(editions, found, inputs.site().sourceLanguage()),
          found,
          List.of(),
          Optional.empty(),
          request.output(),
          request.output(),
          output.written());
    }
  }

  private Edition extract(Origin locale, OutputFolder output) throws WorkspaceException {
    TreeMap<DocumentPath, PageFacts> pages = new TreeMap<>();
    List<DocumentPath> files =
        locale.folder().files().stream().filter(path -> !Inputs.isMedia(path)).toList();
    int done = 0;
    for (DocumentPath path : files) {
      Optional<SourceFile> file = locale.folder().read(path, findings);
      if (file.isPresent() && Inputs.isMarkdown(path)) {
        BilingualDocument document = BilingualParser.parse(file.get(), findings);
        write("target", locale, path, document.targetView().text(), output);
        write("source", locale, path, document.sourceView().text(), output);
        pages.put(path, PageFacts.counted(document, locale));
      }
      progress.progress("extracting " + locale.language(), ++done, files.size());
    }
    return new Edition(locale.language(), pages, pages.keySet());
  }

  private static void write(
      String side, Origin locale, DocumentPath path, String text, OutputFolder output)
      throws WorkspaceException {
    output.write(side + "/" + locale.language() + "/" + path, utf8(text));
  }
}
