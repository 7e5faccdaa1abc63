package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diglot.interchange.ExchangeKey;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.render.ReviewChoiceView.Consequence;
import org.diglot.render.ReviewView.PlainRow;
import org.diglot.render.SegmentHtml;
import org.diglot.review.Concern;
import org.diglot.review.QueueEntry;
import org.diglot.review.QueueHead;
import org.diglot.review.ReviewJson;
import org.diglot.review.ReviewRow;
import org.diglot.text.WordCount;
import org.diglot.workspace.FileSink;
import org.diglot.workspace.WorkspaceException;

/** The rows of a locale as they are written: details in chunks, the list of all at the end. */
final class ReviewQueue {

  /** Rows for browsers without scripts. */
  private static final int PLAIN = 200;

  private final QueueHead head;
  private final String folder;
  private final FileSink output;
  private final WordCount words;
  private final List<QueueEntry> entries = new ArrayList<>();
  private final Map<String, String> pages = new LinkedHashMap<>();
  private final List<ReviewRow> pending = new ArrayList<>();
  private final List<Plain> plain = new ArrayList<>();
  private final Map<String, String> descriptions;
  private int chunk;

  private record Plain(Concern concern, PlainRow row) {}

  /**
   * @param folder where its files go, ending in {@code /}
   * @param descriptions what each rule means
   */
  ReviewQueue(QueueHead head, String folder, FileSink output, Map<String, String> descriptions) {
    this.descriptions = descriptions;
    this.head = head;
    this.folder = folder;
    this.output = output;
    this.words = new WordCount(head.source());
  }

  LanguageTag locale() {
    return head.locale();
  }

  /** Whether its rows are what has changed between two versions. */
  boolean isRevision() {
    return head.revision();
  }

  int size() {
    return entries.size();
  }

  /** How many rows may mislead a reader. */
  int grave() {
    return (int)
        entries.stream()
            .filter(entry -> entry.concern().compareTo(Concern.UNTRANSLATED) < 0)
            .count();
  }

  void add(DocumentPath page, String title, List<ReviewRow> rows) throws WorkspaceException {
    for (ReviewRow row : rows) {
      pages.putIfAbsent(page.value(), title);
      entries.add(QueueEntry.of(row, words, chunk, pending.size()));
      pending.add(row);
      addPlain(row);
      if (pending.size() == ReviewJson.CHUNK) {
        writeChunk();
      }
    }
  }

  /** Keeps the first of the gravest; the rest only now and then goes, as sorting costs. */
  private void addPlain(ReviewRow row) {
    plain.add(
        new Plain(
            row.concern(),
            new PlainRow(
                row.page().value(),
                row.line(),
                row.concern().toString(),
                row.source(),
                row.target())));
    if (plain.size() >= 2 * PLAIN) {
      trim();
    }
  }

  private void trim() {
    plain.sort(Comparator.comparing(Plain::concern));
    plain.subList(Math.min(PLAIN, plain.size()), plain.size()).clear();
  }

  /** The first rows, the gravest first. */
  List<PlainRow> plain() {
    trim();
    return plain.stream().map(Plain::row).toList();
  }

  /** How many rows there are of each kind, the gravest first. */
  List<Consequence> consequences() {
    Map<Concern, Integer> counts = new EnumMap<>(Concern.class);
    entries.forEach(entry -> counts.merge(entry.concern(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> new Consequence(entry.getKey().toString(), entry.getValue()))
        .toList();
  }

  private void writeChunk() throws WorkspaceException {
    output.write(
        folder + "rows-" + chunk + ".js",
        utf8(ReviewJson.rows(chunk, pending, SegmentHtml::of, descriptions)));
    pending.clear();
    chunk++;
  }

  /** Writes what is left. */
  void finish() throws WorkspaceException {
    if (!pending.isEmpty()) {
      writeChunk();
    }
    Map<String, String> rules = new TreeMap<>();
    for (QueueEntry entry : entries) {
      entry.rules().forEach(rule -> rules.put(rule, descriptions.getOrDefault(rule, "")));
    }
    String revision =
        ExchangeKey.of(
            entries.stream().map(QueueEntry::key).collect(Collectors.joining(" ")), folder);
    List<QueueEntry> sorted = entries.stream().sorted(QueueEntry.GRAVEST_FIRST).toList();
    output.write(folder + "queue.js", utf8(ReviewJson.queue(head, revision, rules, pages, sorted)));
  }
}
