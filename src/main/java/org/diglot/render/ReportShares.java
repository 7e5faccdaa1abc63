package org.diglot.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.diglot.guidance.Amount;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.CoverageCounts;
import org.diglot.render.ReportView.LocaleSummary;
import org.diglot.render.ReportView.ReportLocale;
import org.diglot.render.ReportView.ShareCell;
import org.diglot.render.ReportView.StateAmount;

/** Counts as a report shows them. */
final class ReportShares {

  private static final int MOST = 90;
  private static final int SOME = 50;

  private ReportShares() {}

  static LocaleSummary summary(
      ReportLocale locale, int pages, int pagesWithout, CoverageCounts counts, Amount withdrawn) {
    Amount current = counts.of(Coverage.COVERED);
    return new LocaleSummary(
        locale,
        pages,
        pagesWithout,
        text(counts.currentPercent()),
        text(counts.percent(counts.said(), Amount::statements)),
        text(counts.percent(current, Amount::words)),
        text(counts.percent(counts.said(), Amount::words)),
        states(counts),
        amount(ReportState.WITHDRAWN, withdrawn, 0, 0));
  }

  private static List<StateAmount> states(CoverageCounts counts) {
    List<StateAmount> states = new ArrayList<>();
    int total = counts.total().statements();
    int before = 0;
    for (ReportState state : ReportState.values()) {
      if (state != ReportState.WITHDRAWN) {
        states.add(amount(state, state.in(counts), before, total));
        before += state.in(counts).statements();
      }
    }
    return states;
  }

  private static StateAmount amount(ReportState state, Amount amount, int before, int total) {
    return new StateAmount(
        state.key(),
        state.label(),
        amount.statements(),
        amount.words(),
        part(before, total),
        part(amount.statements(), total));
  }

  private static String part(int of, int total) {
    return total == 0
        ? "0"
        : BigDecimal.valueOf(of * 100L)
            .divide(BigDecimal.valueOf(total), 3, RoundingMode.HALF_UP)
            .toPlainString();
  }

  static ShareCell cell(int column, boolean hasPage, CoverageCounts counts, int withdrawn) {
    OptionalDouble percent = counts.currentPercent();
    return new ShareCell(
        column,
        hasPage ? band(percent) : "no-page",
        text(percent),
        counts.due().statements(),
        counts.of(Coverage.COVERED).statements(),
        counts.of(Coverage.OUTDATED).statements(),
        withdrawn);
  }

  private static String band(OptionalDouble percent) {
    if (percent.isEmpty()) {
      return "none-due";
    }
    double value = percent.getAsDouble();
    return value >= 100 ? "all" : value >= MOST ? "most" : value >= SOME ? "some" : "few";
  }

  /** Without decimal where it is whole. */
  private static String text(OptionalDouble percent) {
    if (percent.isEmpty()) {
      return "";
    }
    double value = percent.getAsDouble();
    return value == Math.rint(value) ? String.valueOf((int) value) : String.valueOf(value);
  }
}
