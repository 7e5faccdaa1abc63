package org.diglot.render;

import java.util.List;
import org.diglot.diagnostic.LinkReport;

/**
 * What {@code links.html} can show.
 *
 * @param root relative URL of the folder that the reports stand in, empty or ending in {@code /}
 * @param version of Diglot
 * @param defects what is wrong, one row each however many languages have it
 * @param places in how many places
 * @param external addresses of other sites
 */
public record LinkReportView(
    String root,
    String version,
    List<LinkReport.Defect> defects,
    int places,
    List<LinkReport.External> external) {

  static LinkReportView of(LinkReport report, String version) {
    return new LinkReportView(
        "",
        version,
        report.defects(),
        report.defects().stream().mapToInt(defect -> defect.places().size()).sum(),
        report.externals());
  }
}
