package org.diglot.pipeline;

import java.util.List;
import java.util.SortedMap;
import org.diglot.memory.Leverage;
import org.diglot.model.LanguageTag;

/**
 * What was counted.
 *
 * @param result findings and what else a goal shows
 * @param totals by locale
 * @param lines a table for each locale
 */
public record LeverageResult(
    BuildResult result, SortedMap<LanguageTag, Leverage> totals, List<String> lines) {

  public LeverageResult {
    lines = List.copyOf(lines);
  }
}
