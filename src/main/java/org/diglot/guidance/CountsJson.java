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
    json.name(name).beginObject();
    write("statements", counts, Amount::statements);
    write("words", counts, Amount::words);
    json.endObject();
  }

  private void write(String name, CoverageCounts counts, ToIntFunction<Amount> unit)
      throws IOException {
    json.name(name).beginObject();
    json.member("total", unit.applyAsInt(counts.total()));
    for (Coverage state : Coverage.values()) {
      Amount amount = counts.of(state);
      if (state == Coverage.OUTDATED && !amount.isNone()) {
        outdated(counts, unit);
      } else if (!amount.isNone()) {
        json.member(ReportWords.of(state), unit.applyAsInt(amount));
      }
    }
    percent("currentPercent", counts, counts.of(Coverage.COVERED), unit);
    percent("saidPercent", counts, counts.said(), unit);
    json.endObject();
  }

  private void outdated(CoverageCounts counts, ToIntFunction<Amount> unit) throws IOException {
    json.name(ReportWords.of(Coverage.OUTDATED)).beginObject();
    for (Consequence consequence : Consequence.values()) {
      Amount amount = counts.outdated(consequence);
      if (!amount.isNone()) {
        json.member(ReportWords.of(consequence), unit.applyAsInt(amount));
      }
    }
    json.endObject();
  }

  private void percent(String name, CoverageCounts counts, Amount part, ToIntFunction<Amount> unit)
      throws IOException {
    if (counts.percent(part, unit).isPresent()) {
      json.member(name, counts.percent(part, unit).getAsDouble());
    }
  }

  /** A member with an amount in both units. */
  void write(String name, Amount amount) throws IOException {
    json.name(name).beginObject();
    json.member("statements", amount.statements());
    json.member("words", amount.words());
    json.endObject();
  }
}
