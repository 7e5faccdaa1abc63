package org.diglot.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.diglot.model.Sentence;

/**
 * A table row of the pivot in one locale.
 *
 * @param row ordinal of the row on the page, from 0
 * @param first its first sentence
 * @param states of its statements, in page order
 */
public record RowCoverage(int row, Sentence first, List<Coverage> states) {

  /** From what needs no work to what lacks most. */
  private static final List<Coverage> BY_WEIGHT =
      List.of(
          Coverage.COVERED,
          Coverage.EXEMPT,
          Coverage.WITHDRAWN,
          Coverage.OUTDATED,
          Coverage.UNTRANSLATED,
          Coverage.NOT_YET,
          Coverage.OMITTED);

  public RowCoverage {
    states = List.copyOf(states);
  }

  /** The rows of a page in one of its locales, in page order. */
  public static List<RowCoverage> of(PageCoverage page, LocaleCoverage locale) {
    Map<Integer, List<Integer>> rows = new TreeMap<>();
    for (int i = 0; i < page.statements().size(); i++) {
      OptionalInt row = page.pivot().text().block(page.statements().get(i).sentence()).row();
      if (row.isPresent()) {
        rows.computeIfAbsent(row.getAsInt(), key -> new ArrayList<>()).add(i);
      }
    }
    return rows.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue(), page, locale))
        .toList();
  }

  private static RowCoverage of(
      int row, List<Integer> statements, PageCoverage page, LocaleCoverage locale) {
    return new RowCoverage(
        row,
        page.statements().get(statements.get(0)).sentence(),
        statements.stream().map(i -> locale.statements().get(i).state()).toList());
  }

  /** The state of the row as a whole: that of its statement which lacks most. */
  public Coverage worst() {
    return states.stream()
        .max(Comparator.comparingInt(BY_WEIGHT::indexOf))
        .orElse(Coverage.COVERED);
  }
}
