package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.diglot.align.Consequence;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.CoverageCounts;
import org.diglot.guidance.LocaleTotals;

/** Coverage as a table for the terminal: a line for each locale, guidance statements only. */
final class CoverageLines {

  private static final String FORMAT = "%-10s %9s %8s %8s %8s %8s %8s %8s %9s";

  private CoverageLines() {}

  static List<String> of(List<LocaleTotals> totals) {
    List<String> lines = new ArrayList<>();
    if (!totals.isEmpty()) {
      lines.add(
          line("Guidance", "points", "current", "", "changed", "English", "omitted", "not yet", "")
              .stripTrailing());
    }
    totals.forEach(total -> lines.add(of(total)));
    return lines;
  }

  private static String of(LocaleTotals total) {
    CoverageCounts counts = total.guidance();
    return line(
            total.locale().value(),
            number(counts.due().statements()),
            number(counts.of(Coverage.COVERED).statements()),
            percent(counts.currentPercent()),
            number(counts.outdated(Consequence.NORMATIVE).statements()),
            number(counts.of(Coverage.UNTRANSLATED).statements()),
            number(counts.of(Coverage.OMITTED).statements()),
            number(counts.of(Coverage.NOT_YET).statements()),
            "")
        .stripTrailing();
  }

  private static String line(String... cells) {
    return String.format(Locale.ROOT, FORMAT, (Object[]) cells);
  }

  private static String number(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private static String percent(OptionalDouble percent) {
    return percent.isEmpty()
        ? ""
        : String.format(Locale.ROOT, "%.1f %%", Math.floor(percent.getAsDouble() * 10) / 10);
  }
}
