package org.diglot.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;

/**
 * The index of one edition. Pages come one by one, in any order and from many threads; the texts
 * that results show are written at once, so that only compact lists of terms are kept. The same
 * pages make the same files.
 *
 * <p>Files, all of them scripts, for a page opened from disk may load nothing else:
 *
 * <ul>
 *   <li>{@code index.js}: numbers of sentences, first terms of the shards, interface strings
 *   <li>{@code t0.js}, {@code t1.js} …: terms of what the edition shows, in order
 *   <li>{@code o0.js} …: terms of the original beside it
 *   <li>{@code p4-1.js}: the second {@value #PIECE} sentences of the fifth page; {@code q4-1.js}
 *       their originals
 * </ul>
 */
public final class SearchIndex {

  /** Takes files of the index. */
  @FunctionalInterface
  public interface Target<E extends Exception> {

    /** Takes a file; may be called by many threads at once. */
    void write(SearchFile file) throws E;
  }

  /** Sentences in a file of texts. */
  static final int PIECE = 24;

  private static final int LONGEST = 1_500;

  private final int[] counts;
  private final char[] states;
  private final TermIndex terms;
  private final TermIndex originals;
  private final AtomicLong sum = new AtomicLong();

  /**
   * @param pages number of pages of the edition
   */
  public SearchIndex(int pages) {
    this.counts = new int[pages];
    this.states = "0".repeat(pages).toCharArray();
    this.terms = new TermIndex(pages);
    this.originals = new TermIndex(pages);
  }

  /** Takes a page, each once. Safe for use by many threads. */
  public void add(IndexedPage page) {
    counts[page.number()] = page.entries();
    states[page.number()] = page.state().code();
    terms.add(page.number(), page.terms());
    page.originals().ifPresent(found -> originals.add(page.number(), found));
    sum.addAndGet(page.sum());
  }

  /** Writes the texts of a page. Safe for use by many threads. */
  public static <E extends Exception> IndexedPage write(SearchPage page, Target<E> target)
      throws E {
    List<SearchEntry> entries = page.entries().stream().map(SearchIndex::shortened).toList();
    List<Boolean> headings = entries.stream().map(entry -> entry.level() > 0).toList();
    List<String> other = entries.stream().map(SearchEntry::original).toList();
    boolean bilingual = other.stream().anyMatch(text -> !text.isEmpty());
    long sum = 0;
    for (int first = 0; first < entries.size(); first += PIECE) {
      String name = page.number() + "-" + first / PIECE;
      List<SearchEntry> piece = entries.subList(first, Math.min(first + PIECE, entries.size()));
      sum += write(new TextPiece(page, entries, first, piece).file("p" + name), target);
      if (bilingual) {
        List<String> texts = piece.stream().map(SearchEntry::original).toList();
        String value = Script.strings(texts, new StringBuilder()).toString();
        sum += write(Script.file("q" + name, value), target);
      }
    }
    return new IndexedPage(
        page.number(),
        entries.size(),
        page.state(),
        sum,
        PagePostings.of(entries.stream().map(SearchEntry::text).toList(), headings),
        bilingual ? Optional.of(PagePostings.of(other, headings)) : Optional.empty());
  }

  private static SearchEntry shortened(SearchEntry entry) {
    return new SearchEntry(
        entry.level(),
        entry.anchor(),
        shortened(entry.text()),
        shortened(entry.original()),
        entry.foreign());
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static <E extends Exception> long write(SearchFile file, Target<E> target) throws E {
    CRC32 crc = new CRC32();
    crc.update(file.text().getBytes(StandardCharsets.UTF_8));
    target.write(file);
    return crc.getValue();
  }

  /**
   * Writes what needs all pages. Nothing can be added afterwards.
   *
   * @param strings what the site's script says, by key
   */
  public <E extends Exception> void finish(Map<String, String> strings, Target<E> target) throws E {
    int[] starts = new int[counts.length + 1];
    StringBuilder sizes = new StringBuilder(counts.length);
    for (int i = 0; i < counts.length; i++) {
      starts[i + 1] = starts[i] + counts[i];
      Numbers.append(counts[i], sizes);
    }
    List<List<String>> firstTerms = new ArrayList<>();
    for (var index : List.of(Map.entry("t", terms), Map.entry("o", originals))) {
      ShardWriter<E> shards =
          new ShardWriter<>(index.getKey(), file -> sum.addAndGet(write(file, target)));
      index.getValue().write(starts, shards);
      firstTerms.add(shards.firstTerms());
    }
    StringBuilder value = new StringBuilder("{\"version\":\"");
    value.append(Long.toString(sum.get(), 36)).append("\",\"piece\":").append(PIECE);
    value.append(",\"sizes\":\"").append(sizes).append("\",\"states\":\"").append(states);
    value.append("\",\"t\":");
    Script.strings(firstTerms.get(0), value).append(",\"o\":");
    Script.strings(firstTerms.get(1), value).append(",\"strings\":{");
    String comma = "";
    for (var string : new TreeMap<>(strings).entrySet()) {
      Script.string(string.getKey(), value.append(comma)).append(':');
      Script.string(string.getValue(), value);
      comma = ",";
    }
    target.write(Script.file("index", value.append("}}").toString()));
  }
}
