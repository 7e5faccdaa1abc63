package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diglot.align.Consequence;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.StatementCoverage;
import org.diglot.guidance.Withdrawn;
import org.diglot.model.DocumentPath;
import org.diglot.render.Reading;

/**
 * What a feed tells of a page's last change.
 *
 * @param date the day, {@code YYYY-MM-DD}
 * @param path the page
 * @param title its title
 * @param description its description, or empty
 * @param translation whether the page is a translation
 * @param behind whether the change is one of the source that the translation does not have yet
 * @param since the day of the text that the points differ from, or nothing
 * @param changed points that ask for something else, as the source says them
 * @param added points that are new, as the source says them
 * @param withdrawn points that are gone, as the older source said them
 */
record FeedEntry(
    String date,
    DocumentPath path,
    String title,
    String description,
    boolean translation,
    boolean behind,
    Optional<String> since,
    List<String> changed,
    List<String> added,
    List<String> withdrawn) {

  /** The newest first. */
  static final Comparator<FeedEntry> ORDER =
      Comparator.comparing(FeedEntry::date).reversed().thenComparing(entry -> entry.path());

  /** So many points of a kind are told. */
  private static final int MOST_POINTS = 12;

  FeedEntry {
    changed = List.copyOf(changed);
    added = List.copyOf(added);
    withdrawn = List.copyOf(withdrawn);
  }

  /** A page of which nothing is known but the day. */
  static FeedEntry plain(String date, PageFacts page) {
    return new FeedEntry(
        date,
        page.path(),
        page.title(),
        page.description(),
        page.reading() == Reading.BILINGUAL,
        false,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same page with the points in which a translation's source differs from today's. */
  FeedEntry with(
      PageCoverage coverage,
      LocaleCoverage locale,
      String day,
      boolean late,
      Optional<String> from) {
    List<String> changes = new ArrayList<>();
    List<String> additions = new ArrayList<>();
    boolean guidance = coverage.statements().stream().anyMatch(s -> s.guidanceClass().isGuidance());
    for (int i = 0; i < coverage.statements().size(); i++) {
      var statement = coverage.statements().get(i);
      StatementCoverage here = locale.statements().get(i);
      if (!guidance || statement.guidanceClass().isGuidance()) {
        if (isChanged(here)) {
          add(changes, statement.sentence().text());
        } else if (here.state() == Coverage.NOT_YET) {
          add(additions, statement.sentence().text());
        }
      }
    }
    List<String> withdrawals = new ArrayList<>();
    for (Withdrawn gone : locale.withdrawn()) {
      if (!guidance || gone.guidanceClass().isGuidance()) {
        add(withdrawals, gone.sentence().text());
      }
    }
    boolean none = changes.isEmpty() && additions.isEmpty() && withdrawals.isEmpty();
    return none
        ? this
        : new FeedEntry(
            day,
            path,
            title,
            description,
            translation,
            late,
            from,
            changes,
            additions,
            withdrawals);
  }

  /** Whether a translation's source asks for something else than today's. */
  static boolean differs(LocaleCoverage locale) {
    return !locale.withdrawn().isEmpty()
        || locale.statements().stream()
            .anyMatch(here -> isChanged(here) || here.state() == Coverage.NOT_YET);
  }

  private static boolean isChanged(StatementCoverage statement) {
    return statement.state() == Coverage.OUTDATED
        && statement.change().consequence() == Consequence.NORMATIVE;
  }

  private static void add(List<String> points, String text) {
    if (points.size() < MOST_POINTS) {
      points.add(text);
    }
  }
}
