package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.diglot.align.Consequence;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.CoverageCounts;
import org.diglot.guidance.LocaleTotals;

/**
 * Coverage as a table for the terminal, a line for each locale. Its numbers are about guidance
 * statements; the states up to "not yet" add up to the points. The last column is the share of all
 * sentences that is current.
 */
final class CoverageLines {

  private static final List<String> HEAD =
      List.of(
          "Guidance",
          "points",
          "current",
          "",
          "changed",
          "reworded",
          "untranslated",
          "omitted",
          "not yet",
          "withdrawn",
          "all text current");
  private static final String GAP = "  ";

  private CoverageLines() {}

  /** The table; nothing where there is no locale. */
  static List<String> of(List<LocaleTotals> totals) {
    if (totals.isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    totals.forEach(total -> rows.add(row(total)));
    List<Integer> widths =
        IntStream.range(0, HEAD.size())
            .mapToObj(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toList();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static List<String> row(LocaleTotals total) {
    CoverageCounts counts = total.guidance();
    int changed = counts.outdated(Consequence.NORMATIVE).statements();
    return List.of(
        total.locale().value(),
        number(counts.due().statements()),
        number(counts.of(Coverage.COVERED).statements()),
        percent(counts.currentPercent()),
        number(changed),
        number(counts.of(Coverage.OUTDATED).statements() - changed),
        number(counts.of(Coverage.UNTRANSLATED).statements()),
        number(counts.of(Coverage.OMITTED).statements()),
        number(counts.of(Coverage.NOT_YET).statements()),
        number(total.withdrawnGuidance().statements()),
        percent(total.all().currentPercent()));
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String padding = " ".repeat(widths.get(i) - row.get(i).length());
      line.append(i == 0 ? row.get(i) + padding : GAP + padding + row.get(i));
    }
    return line.toString().stripTrailing();
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
