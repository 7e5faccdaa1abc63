package org.diglot.pipeline;

import java.util.List;
import java.util.Optional;
import org.diglot.check.QualityChecks;
import org.diglot.guidance.PageTotals;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.render.ReportView;

/**
 * Everything that a run needs of a path once it has been worked on; so that a later run for which
 * nothing changed that the path depends on can take it from there.
 *
 * @param findings what is wrong with it
 * @param site the files that the site has of it
 * @param reports the files that the reports have of it
 * @param asked the files that its pages have asked for, whether they were there or not
 * @param evidence what it teaches the checks
 * @param standings how its translations stand to their source
 * @param editions what the editions keep of it
 * @param coverage what the reports keep of it; absent where none of its files could be read
 */
record PageResult(
    List<PageScope.Found> findings,
    List<PageScope.Written> site,
    List<PageScope.Written> reports,
    List<DocumentPath> asked,
    Optional<QualityChecks.Evidence> evidence,
    Optional<PageStandings> standings,
    List<EditionPart> editions,
    Optional<Coverage> coverage) {

  /**
   * What the reports keep of a path.
   *
   * @param hasSource whether a source file stands for it
   * @param present the locales that have it
   * @param claims which source its pages say they translate
   * @param totals what it adds to the sums of its locales
   * @param row its row in the summary
   */
  record Coverage(
      boolean hasSource,
      List<LanguageTag> present,
      List<Claim> claims,
      List<PageTotals> totals,
      ReportView.MatrixRow row) {}

  /**
   * Which source a page says it translates.
   *
   * @param hash of that source
   * @param location of the page, to be shown
   * @param current whether it is the source of the page's own path
   */
  record Claim(LanguageTag locale, String hash, String location, boolean current) {}

  /**
   * A path in the reports that are one file.
   *
   * @param json its part of {@code coverage.json}
   * @param csv its lines of {@code coverage.csv}
   */
  record Texts(String json, String csv) {}
}
