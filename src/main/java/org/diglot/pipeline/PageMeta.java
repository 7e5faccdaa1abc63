package org.diglot.pipeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.diagnostic.Location;
import org.diglot.model.BilingualDocument;
import org.diglot.model.FrontMatter;

/**
 * What a page's front matter says for the world outside of the site.
 *
 * @param date the day of its last change, {@code YYYY-MM-DD}, as its author says; or empty
 * @param former addresses that it had
 */
record PageMeta(Optional<String> date, List<Former> former) {

  static final PageMeta NONE = new PageMeta(Optional.empty(), List.of());

  /** Keys of the date, the most telling first. */
  private static final List<String> DATE_KEYS = List.of("updated", "ms.date", "date");

  private static final String FORMER_KEY = "redirect_from";
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].{0,40})?");
  private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  PageMeta {
    former = List.copyOf(former);
  }

  /**
   * An address that a page had.
   *
   * @param written as in the front matter
   * @param location where it is written
   */
  record Former(String written, Location location) {}

  static PageMeta of(BilingualDocument document) {
    FrontMatter front = document.frontMatter();
    Optional<String> date =
        DATE_KEYS.stream()
            .flatMap(key -> front.value(key).stream())
            .flatMap(value -> date(value.strip()).stream())
            .findFirst();
    List<Former> former = new ArrayList<>();
    front
        .entry(FORMER_KEY)
        .ifPresent(
            entry -> {
              Location location = Location.of(document.file(), entry.range());
              entry.values().forEach(value -> former.add(new Former(value.strip(), location)));
            });
    return date.isEmpty() && former.isEmpty() ? NONE : new PageMeta(date, former);
  }

  /** A day as {@code YYYY-MM-DD}; nothing where the text is none. */
  static Optional<String> date(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher american = AMERICAN.matcher(text);
    return american.matches()
        ? day(american.group(3), american.group(1), american.group(2))
        : Optional.empty();
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
