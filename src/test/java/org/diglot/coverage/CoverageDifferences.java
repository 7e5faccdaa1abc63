package org.diglot.coverage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.guidance.PageCoverage;
import org.jspecify.annotations.Nullable;

/** Where a page's coverage is not what a person judged. */
public final class CoverageDifferences {

  private record Difference(String name, String field, String expected, String actual) {}

  private final List<Difference> differences = new ArrayList<>();
  private int agreeing;
  private int expectedLines;

  private CoverageDifferences() {}

  /** Compares line by line. */
  public static CoverageDifferences of(ExpectedCoverage expected, PageCoverage coverage) {
    return of(expected, ActualCoverage.lines(coverage));
  }

  static CoverageDifferences of(ExpectedCoverage expected, List<CoverageLine> actual) {
    CoverageDifferences found = new CoverageDifferences();
    Map<String, CoverageLine> rest = new LinkedHashMap<>();
    for (CoverageLine line : actual) {
      if (rest.put(line.name(), line) != null) {
        found.differences.add(new Difference(line.name(), "line", "once", "twice"));
      }
    }
    for (CoverageLine line : expected.lines()) {
      found.compare(line, rest.remove(line.name()));
    }
    rest.keySet().forEach(name -> found.differ(name, "line", "absent", "present"));
    return found;
  }

  private void compare(CoverageLine expected, @Nullable CoverageLine actual) {
    expectedLines++;
    int before = differences.size();
    if (actual == null) {
      differ(expected.name(), "line", "present", "absent");
    } else {
      expected.fields().forEach((f, value) -> compare(actual, f, value));
    }
    if (differences.size() == before) {
      agreeing++;
    }
  }

  private void compare(CoverageLine actual, String field, String expected) {
    boolean agrees =
        field.endsWith(" aspects")
            ? agreeAspects(expected, actual.value(field))
            : List.of(expected.split("/", -1)).contains(actual.value(field));
    if (!agrees) {
      differ(actual.name(), field, expected, actual.value(field));
    }
  }

  /** Aspects with a question mark may be missing; all others must be there, and no more. */
  private static boolean agreeAspects(String expected, String actual) {
    Set<String> open = new TreeSet<>(ExpectedCoverage.split(actual));
    for (String aspect : ExpectedCoverage.split(expected)) {
      boolean optional = aspect.endsWith("?");
      String name = optional ? aspect.substring(0, aspect.length() - 1) : aspect;
      if (!open.remove(name) && !optional) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private void differ(String name, String field, String expected, String actual) {
    differences.add(new Difference(name, field, expected, actual));
  }

  /** How many of the table's lines the program says the same of. */
  public String score() {
    return agreeing + " of " + expectedLines + " lines agree";
  }

  /** The differences as a table, or the score alone. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder(score()).append('\n');
    for (Difference d : differences) {
      table.append(
          String.format(
              Locale.ROOT,
              "  %-36s %-18s expected %-26s but was %s%n",
              d.name(),
              d.field(),
              d.expected(),
              d.actual()));
    }
    return table.toString();
  }

  /** Fails with the table of differences unless there are none. */
  public void assertNone() {
    assertTrue(differences.isEmpty(), this::toString);
  }
}
