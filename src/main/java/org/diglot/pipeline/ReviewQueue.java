package org.diglot.pipeline;

import static org.diglot.pipeline.AssetPublisher.utf8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
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

  /** Rows in a file: enough to make few files, few enough to load at once. */
  private static final int CHUNK = 100;

  private final QueueHead head;
  private final String folder;
  private final FileSink output;
  private final WordCount words;
  private final List<QueueEntry> entries = new ArrayList<>();
  private final Map<String, String> pages = new LinkedHashMap<>();
  private final List<ReviewRow> pending = new ArrayList<>();
  private int chunk;

  /**
   * @param folder where its files go, ending in {@code /}
   */
  ReviewQueue(QueueHead head, String folder, FileSink output) {
    this.head = head;
    this.folder = folder;
    this.output = output;
    this.words = new WordCount(head.source());
  }

  LanguageTag locale() {
    return head.locale();
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
      if (pending.size() == CHUNK) {
        writeChunk();
      }
    }
  }

  private void writeChunk() throws WorkspaceException {
    output.write(folder + "rows-" + chunk + ".js", utf8(ReviewJson.rows(chunk, pending)));
    pending.clear();
    chunk++;
  }

  /**
   * Writes what is left.
   *
   * @param descriptions what each rule means
   */
  void finish(Map<String, String> descriptions) throws WorkspaceException {
    if (!pending.isEmpty()) {
      writeChunk();
    }
    Map<String, String> rules = new TreeMap<>();
    for (QueueEntry entry : entries) {
      entry.rules().forEach(rule -> rules.put(rule, descriptions.getOrDefault(rule, "")));
    }
    List<QueueEntry> sorted = entries.stream().sorted(QueueEntry.GRAVEST_FIRST).toList();
    output.write(folder + "queue.js", utf8(ReviewJson.queue(head, rules, pages, sorted)));
  }
}
