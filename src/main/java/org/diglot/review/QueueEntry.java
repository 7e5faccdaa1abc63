package org.diglot.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.SegmentState;
import org.diglot.text.PlainText;
import org.diglot.text.WordCount;

/**
 * A row as the list of all rows has it.
 *
 * @param page the page
 * @param id the segment
 * @param key names its texts
 * @param state how far it is
 * @param concern the gravest thing known about it
 * @param rules of its findings, each once
 * @param search both texts as readers see them, in lower case
 * @param words of the source
 * @param chunk the file with its details
 * @param index its place in there
 * @param excerpt the beginning of the source as readers see it, or else of the translation
 * @param change what happened to it between two versions, where these are compared
 */
public record QueueEntry(
    DocumentPath page,
    String id,
    String key,
    SegmentState state,
    Concern concern,
    List<String> rules,
    String search,
    int words,
    int chunk,
    int index,
    String excerpt,
    Optional<RevisionChange> change) {

  /** The gravest first; else in the order in which they were found. */
  public static final Comparator<QueueEntry> GRAVEST_FIRST =
      Comparator.comparing(QueueEntry::concern)
          .thenComparingInt(QueueEntry::chunk)
          .thenComparingInt(QueueEntry::index);

  private static final int EXCERPT = 120;

  public QueueEntry {
    rules = List.copyOf(rules);
  }

  /**
   * The entry of a row.
   *
   * @param words counts in the source's language
   */
  public static QueueEntry of(ReviewRow row, WordCount words, int chunk, int index) {
    String from = PlainText.of(row.source());
    String to = PlainText.of(row.target());
    return new QueueEntry(
        row.page(),
        row.id(),
        row.key(),
        row.state(),
        row.concern(),
        row.findings().stream().map(ReviewRow.Found::rule).distinct().toList(),
        (from + "\n" + to).strip().toLowerCase(Locale.ROOT),
        words.of(row.source()),
        chunk,
        index,
        excerpt(from.isBlank() ? to : from),
        row.revision().map(ReviewRow.Revision::change));
  }

  private static String excerpt(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
    return text.substring(0, end) + "…";
  }
}
