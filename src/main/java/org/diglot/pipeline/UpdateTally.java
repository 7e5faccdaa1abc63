package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diglot.model.LanguageTag;
import org.diglot.update.Carry;
import org.diglot.update.PageUpdate;

/** What an update did to a locale, in lines. */
final class UpdateTally {

  private final LanguageTag locale;
  private final List<String> lines = new ArrayList<>();
  private final Map<Carry, Integer> counts = new EnumMap<>(Carry.class);
  private int current;
  private int updated;
  private int removed;

  UpdateTally(LanguageTag locale) {
    this.locale = locale;
  }

  /** A page that translates the source as it is. */
  void upToDate() {
    current++;
  }

  /** A page whose source is gone. */
  void withoutSource(String location) {
    lines.add("  " + location + ": its source is gone; left alone");
  }

  /** A page that was not written. */
  void leftAlone(String why) {
    lines.add("  " + why);
  }

  /** A page that was made, or would be. */
  void created(String location, PageUpdate page) {
    updated++;
    page.counts().forEach((carry, count) -> counts.merge(carry, count, Integer::sum));
    lines.add("  " + location + ": made: " + words(page.counts(), 0));
  }

  /** A page that was written, or would be. */
  void updated(String location, PageUpdate page) {
    updated++;
    removed += page.removed().size();
    page.counts().forEach((carry, count) -> counts.merge(carry, count, Integer::sum));
    lines.add("  " + location + ": " + words(page.counts(), page.removed().size()));
  }

  private static String words(Map<Carry, Integer> counts, int removed) {
    String words =
        new EnumMap<>(counts.isEmpty() ? Map.of(Carry.KEPT, 0) : counts)
            .entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    return removed == 0 ? words : words + ", " + removed + " removed";
  }

  /** How many pages were written, or would be. */
  int pages() {
    return updated;
  }

  /** The locale's line, and one for each page that is not up to date. */
  List<String> lines(boolean dryRun, long missing) {
    List<String> all = new ArrayList<>();
    String verb = dryRun ? "would be updated" : "updated";
    StringBuilder head =
        new StringBuilder(
            locale
                + ": "
                + updated
                + (updated == 1 ? " page " : " pages ")
                + verb
                + ", "
                + current
                + " current");
    if (missing > 0) {
      head.append(", ").append(missing).append(" not there");
    }
    if (updated > 0) {
      head.append(": ").append(words(counts, removed));
    }
    all.add(head.toString());
    all.addAll(lines);
    return all;
  }
}
