package org.diglot.guidance;

import java.io.IOException;
import java.util.function.ToIntFunction;
import org.diglot.align.Consequence;

/** Counts as JSON: states in words, what does not occur left out. */
final class CountsJson {

  private final JsonReport json;

  CountsJson(JsonReport json) {
    this.json = json;
  }

  /** A member with the counts in both units, on one line or part of one. */
  void write(String name, CoverageCounts counts) throws IOException {
    json.begin(name);
    write("statements", counts, Amount::statements);
    write("words", counts, Amount::words);
    json.end();
  }

  private void write(String name, CoverageCounts counts, ToIntFunction<Amount> unit)
      throws IOException {
    json.begin(name);
    json.field("total", unit.applyAsInt(counts.total()));
    for (Coverage state : Coverage.values()) {
      Amount amount = counts.of(state);
      if (state == Coverage.OUTDATED && !amount.isNone()) {
        outdated(counts, unit);
      } else if (!amount.isNone()) {
        json.field(ReportWords.of(state), unit.applyAsInt(amount));
      }
    }
    percent("currentPercent", counts, counts.of(Coverage.COVERED), unit);
    percent("saidPercent", counts, counts.said(), unit);
    json.end();
  }

  private void outdated(CoverageCounts counts, ToIntFunction<Amount> unit) throws IOException {
    json.begin(ReportWords.of(Coverage.OUTDATED));
    for (Consequence consequence : Consequence.values()) {
      Amount amount = counts.outdated(consequence);
      if (!amount.isNone()) {
        json.field(ReportWords.of(consequence), unit.applyAsInt(amount));
      }
    }
    json.end();
  }

  private void percent(String name, CoverageCounts counts, Amount part, ToIntFunction<Amount> unit)
      throws IOException {
    if (counts.percent(part, unit).isPresent()) {
      json.field(name, counts.percent(part, unit).getAsDouble());
    }
  }

  /** A member with an amount in both units. */
  void write(String name, Amount amount) throws IOException {
    json.begin(name);
    json.field("statements", amount.statements());
    json.field("words", amount.words());
    json.end();
  }
}
