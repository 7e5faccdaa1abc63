package org.diglot.render;

import java.util.List;
import org.diglot.render.ReportView.ReportLocale;

/**
 * What {@code report/locales.css} is made of: the rules that show one locale only.
 *
 * @param locales every locale of the run
 */
public record ReportColumns(List<ReportLocale> locales) {

  public ReportColumns {
    locales = List.copyOf(locales);
  }
}
