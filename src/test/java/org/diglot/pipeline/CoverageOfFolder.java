package org.diglot.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.DocumentPath;
import org.diglot.model.GuidanceRegister;
import org.diglot.workspace.WorkspaceException;

/**
 * The coverage of every page of a project, as the goals compute it, for tests of other packages.
 */
public final class CoverageOfFolder {

  private CoverageOfFolder() {}

  /**
   * @param content the content folder; need not exist
   * @param sink takes what is found
   */
  public static Map<DocumentPath, PageCoverage> of(
      Path content, Path locales, DiagnosticSink sink) {
    BuildRequest request =
        new BuildRequest(locales, content, locales, locales.resolve("out"), Optional.empty());
    try {
      Inputs inputs = Inputs.open(request, sink);
      LanguagePacks packs = new LanguagePacks(inputs.packs(), sink);
      PageComparison comparison =
          new PageComparison(
              inputs,
              packs.of(inputs.site().sourceLanguage()).lexicon(),
              GuidanceRegister.EMPTY,
              LocalDate.of(2026, 11, 1),
              sink);
      Map<DocumentPath, PageCoverage> pages = new TreeMap<>();
      Analysis analysis =
          new Analysis(
              PageFiles.of(inputs, sink),
              new PageReader(inputs, sink),
              comparison,
              ProgressListener.NONE);
      analysis.run(
          analysis::page,
          page -> page.coverage().ifPresent(coverage -> pages.put(page.path(), coverage)));
      return pages;
    } catch (WorkspaceException e) {
      throw new AssertionError(e);
    }
  }
}
