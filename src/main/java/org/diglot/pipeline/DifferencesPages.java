package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.workspace.WorkspaceException;

/**
 * Writes a page's differences pages: of each locale that has it against the source, told in either
 * language; and between two locales where they differ.
 *
 * <p>Pairs of locales grow with the square of their number: they are left out on a site with more
 * than {@value #MOST_PAIRED_LOCALES} locales, where two translations are compared by way of the
 * source. Only the comparison with the source holds the sentences that do not differ.
 */
final class DifferencesPages {

  private static final int MOST_PAIRED_LOCALES = 6;

  private final SiteContext site;
  private final Map<LanguageTag, EditionFrame> frames;

  DifferencesPages(SiteContext site, Map<LanguageTag, EditionFrame> frames) {
    this.site = site;
    this.frames = frames;
  }

  /** Safe for use by many threads. */
  void write(PageCoverage coverage) throws WorkspaceException {
    ComparedPage source = ComparedPage.Source.of(coverage, site.sourceLanguage());
    List<ComparedPage> pages = new ArrayList<>(List.of(source));
    for (LocaleCoverage locale : coverage.locales()) {
      if (locale.alignment().isPresent() && frames.containsKey(locale.locale())) {
        pages.add(ComparedPage.Locale.of(locale));
      }
    }
    boolean paired = pages.size() - 1 <= MOST_PAIRED_LOCALES;
    for (ComparedPage first : pages) {
      Map<LanguageTag, Comparison> comparisons = new TreeMap<>();
      for (ComparedPage second : pages) {
        if (first != second && (paired || first == source || second == source)) {
          int sentences = coverage.statements().size();
          comparisons.put(second.language(), Comparison.of(sentences, first, second));
        }
      }
      write(coverage.page(), first.language(), comparisons);
    }
  }

  private void write(DocumentPath page, LanguageTag first, Map<LanguageTag, Comparison> comparisons)
      throws WorkspaceException {
    EditionFrame frame = frames.get(first);
    if (frame == null) {
      return;
    }
    DifferenceTexts texts = new DifferenceTexts(frame, site.sourceLanguage(), page, comparisons);
    for (Comparison comparison : comparisons.values()) {
      if (texts.hasPage(comparison)) {
        site.output()
            .write(
                CoveragePaths.differences(first, comparison.second().language(), page),
                utf8(site.templates().differences(texts.view(comparison), frame.ui())));
      }
    }
  }
}
