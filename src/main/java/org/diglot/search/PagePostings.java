package org.diglot.search;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of a page's sentences have which terms, as bytes: for each term the distance to the one
 * before it, the number of sentences, and for each of them the distance to the one before it and a
 * byte of places.
 *
 * <p>Places are kept modulo {@value #PLACES}, one bit each: enough to tell nearly always whether
 * terms stand side by side.
 */
final class PagePostings {

  static final int PLACES = 6;

  /** Bit of a sentence that is a title or a heading. */
  static final int HEADING = 1 << PLACES;

  /** Takes the postings of a page. */
  interface Reader {
    void posting(int term, int sentence, int mask);
  }

  private PagePostings() {}

  /**
   * @param texts the sentences
   * @param headings which of them are headings
   */
  static PageTerms of(List<String> texts, List<Boolean> headings) {
    Map<String, Integer> ids = new LinkedHashMap<>();
    Map<Integer, Map<Integer, Integer>> terms = new TreeMap<>();
    for (int sentence = 0; sentence < texts.size(); sentence++) {
      int kind = headings.get(sentence) ? HEADING : 0;
      for (Tokens.Token token : Tokens.of(texts.get(sentence))) {
        int bit = 1 << (token.position() % PLACES);
        terms
            .computeIfAbsent(
                ids.computeIfAbsent(token.term(), term -> ids.size()), id -> new TreeMap<>())
            .merge(sentence, bit | kind, (a, b) -> a | b);
      }
    }
    return new PageTerms(List.copyOf(ids.keySet()), encode(terms));
  }

  /**
   * The same postings with other numbers.
   *
   * @param ids the new number of each term
   */
  static byte[] renumbered(byte[] postings, int[] ids) {
    Map<Integer, Map<Integer, Integer>> terms = new TreeMap<>();
    read(
        postings,
        (term, sentence, mask) ->
            terms.computeIfAbsent(ids[term], id -> new TreeMap<>()).put(sentence, mask));
    return encode(terms);
  }

  private static byte[] encode(Map<Integer, Map<Integer, Integer>> terms) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int term = 0;
    for (var entry : terms.entrySet()) {
      write(entry.getKey() - term, out);
      term = entry.getKey();
      write(entry.getValue().size(), out);
      int sentence = 0;
      for (var place : entry.getValue().entrySet()) {
        write(place.getKey() - sentence, out);
        sentence = place.getKey();
        out.write(place.getValue());
      }
    }
    return out.toByteArray();
  }

  private static void write(int value, ByteArrayOutputStream out) {
    int rest = value;
    while (rest >= 0x80) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** Hands over what {@link #of} wrote. */
  static void read(byte[] bytes, Reader reader) {
    Cursor in = new Cursor(bytes);
    int term = 0;
    while (in.at < bytes.length) {
      term += in.number();
      int count = in.number();
      int sentence = 0;
      for (int i = 0; i < count; i++) {
        sentence += in.number();
        reader.posting(term, sentence, bytes[in.at++]);
      }
    }
  }

  private static final class Cursor {

    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes) {
      this.bytes = bytes;
    }

    int number() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        int b = bytes[at++];
        value |= (b & 0x7F) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }
  }
}
