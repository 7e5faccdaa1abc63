package org.diglot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often a label was found right, and prints precision and recall of each label. */
public final class Scores {

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /** Takes one answer. */
  public void add(String expected, String actual, String what) {
    count(expected)[0]++;
    count(actual)[1]++;
    if (expected.equals(actual)) {
      count(expected)[2]++;
    } else {
      misses.add(expected + " taken for " + actual + ": " + what);
    }
  }

  private int[] count(String label) {
    return counts.computeIfAbsent(label, l -> new int[3]);
  }

  /** Share of the answers with this label that are right. */
  public double precision(String label) {
    return count(label)[1] == 0 ? 1 : (double) count(label)[2] / count(label)[1];
  }

  /** Share of the texts with this label that were given it. */
  public double recall(String label) {
    return count(label)[0] == 0 ? 1 : (double) count(label)[2] / count(label)[0];
  }

  /** A line for each label, then the misses. */
  public String report(String title) {
    StringBuilder out = new StringBuilder(title).append('\n');
    for (String label : counts.keySet()) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %-15s %3d  precision %.3f  recall %.3f%n",
              label,
              count(label)[0],
              precision(label),
              recall(label)));
    }
    misses.forEach(miss -> out.append("  ").append(miss).append('\n'));
    return out.toString();
  }

  /** The labels. */
  public List<String> labels() {
    return List.copyOf(counts.keySet());
  }
}
