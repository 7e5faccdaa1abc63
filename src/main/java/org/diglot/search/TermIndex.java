package org.diglot.search;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Terms of one language's texts and where they stand. Of each page only bytes are kept until all
 * pages are there.
 */
final class TermIndex {

  /** A term in more sentences than this has no places: it alone would make a shard too large. */
  private static final int MOST_PLACED = 6_000;

  /** A term in more sentences than this, and in a quarter of all, is not looked up any more. */
  private static final int MOST_LISTED = 12_000;

  private final Map<String, Integer> ids = new ConcurrentHashMap<>();
  private final AtomicInteger nextId = new AtomicInteger();
  private final int pages;
  private final Map<Integer, byte[]> postingsOfPages = new ConcurrentHashMap<>();

  TermIndex(int pages) {
    this.pages = pages;
  }

  /** Takes a page. Safe for use by many threads, each with pages of its own. */
  void add(int page, PageTerms terms) {
    int[] numbers =
        terms.terms().stream()
            .mapToInt(term -> ids.computeIfAbsent(term, t -> nextId.getAndIncrement()))
            .toArray();
    postingsOfPages.put(page, PagePostings.renumbered(terms.postings(), numbers));
  }

  /**
   * Hands over the shards.
   *
   * @param starts number of each page's first sentence, and behind the last page that of all
   */
  <E extends Exception> void write(int[] starts, ShardWriter<E> writer) throws E {
    TermPostings[] postings = new TermPostings[nextId.get()];
    for (int i = 0; i < postings.length; i++) {
      postings[i] = new TermPostings();
    }
    for (int page = 0; page < pages; page++) {
      byte[] bytes = postingsOfPages.remove(page);
      if (bytes != null) {
        int first = starts[page];
        PagePostings.read(
            bytes, (term, sentence, mask) -> postings[term].add(first + sentence, mask));
      }
    }
    int all = starts[pages];
    for (var term : new TreeMap<>(ids).entrySet()) {
      TermPostings found = postings[term.getValue()];
      int count = found.count();
      boolean listed = count <= MOST_LISTED || count <= all / 4;
      writer.term(
          term.getKey(),
          listed ? found.distances() : "",
          listed && count <= MOST_PLACED ? found.masks() : "");
    }
    writer.finish();
  }
}
