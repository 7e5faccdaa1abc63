package org.diglot.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.diglot.model.LanguageTag;

/**
 * Finds segments whose words are like those of a text. Segments are numbered by their length, so
 * that those of the lengths that can be alike at all are one range of each word's list; of the
 * text's words the rarest are looked up, as many as a like segment must share one of.
 */
final class FuzzyIndex {

  /**
   * A segment found.
   *
   * @param segment its ordinal in the list that the index was made from
   * @param likeness 0 to 100: the share of words that need not be changed
   */
  record Hit(int segment, int likeness) {}

  /** Candidates whose words are all counted. */
  private static final int MOST_COUNTED = 5_000;

  /** Candidates whose order of words is compared. */
  private static final int MOST_COMPARED = 500;

  /** Places of words that are looked up; rarer words come first. */
  private static final int MOST_PLACES = 1_000_000;

  private final LanguageTag language;
  private final Vocabulary vocabulary = new Vocabulary();

  /** By slot: segments in the order of their length. */
  private final int[] segments;

  /** The words of all segments in a row, and by segment where its own end. */
  private final IntList words = new IntList();

  private final int[] ends;

  /** By length: the first slot of at least so many words. */
  private final int[] slots;

  /** By word: where its slots are in {@link #places}, each slot once, in order. */
  private final int[] lists;

  private final int[] places;

  /** Large arrays for the next question; to make them anew each time keeps the collector busy. */
  private final Queue<Counts> spare = new ConcurrentLinkedQueue<>();

  /**
   * Room for one question.
   *
   * @param ofSlots by slot, all 0 between questions
   * @param ofWords by word, all 0 between questions
   */
  private record Counts(byte[] ofSlots, int[] ofWords) {}

  FuzzyIndex(List<String> texts, LanguageTag language) {
    this.language = language;
    this.ends = new int[texts.size()];
    int longest = 0;
    for (int i = 0; i < texts.size(); i++) {
      SegmentWords.of(texts.get(i), language).forEach(word -> words.add(vocabulary.add(word)));
      ends[i] = words.size();
      longest = Math.max(longest, ends[i] - start(i));
    }
    words.trim();
    this.slots = slots(longest);
    this.segments = segments();
    this.lists = new int[vocabulary.size() + 1];
    this.places = places();
  }

  private int start(int segment) {
    return segment == 0 ? 0 : ends[segment - 1];
  }

  private int[] slots(int longest) {
    int[] slots = new int[longest + 2];
    for (int i = 0; i < ends.length; i++) {
      slots[ends[i] - start(i) + 1]++;
    }
    for (int i = 1; i < slots.length; i++) {
      slots[i] += slots[i - 1];
    }
    return slots;
  }

  private int[] segments() {
    int[] ordered = new int[ends.length];
    int[] next = slots.clone();
    for (int i = 0; i < ends.length; i++) {
      ordered[next[ends[i] - start(i)]++] = i;
    }
    return ordered;
  }

  private int[] places() {
    eachWordOnce((word, slot) -> lists[word + 1]++);
    for (int i = 1; i < lists.length; i++) {
      lists[i] += lists[i - 1];
    }
    int[] found = new int[lists[lists.length - 1]];
    int[] next = Arrays.copyOf(lists, vocabulary.size());
    eachWordOnce((word, slot) -> found[next[word]++] = slot);
    return found;
  }

  /** Takes a word of a segment. */
  private interface Place {
    void at(int word, int slot);
  }

  private void eachWordOnce(Place place) {
    int[] last = new int[vocabulary.size()];
    Arrays.fill(last, -1);
    for (int slot = 0; slot < segments.length; slot++) {
      for (int i = start(segments[slot]); i < ends[segments[slot]]; i++) {
        int word = words.get(i);
        if (last[word] != slot) {
          last[word] = slot;
          place.at(word, slot);
        }
      }
    }
  }

  /** A word of the text that is looked for, and where the slots of possible segments are. */
  private record Wanted(int word, int times, int from, int to) {

    int places() {
      return to - from;
    }
  }

  /**
   * The segments that are like a text, the likest first, of equals the first one first.
   *
   * @param limit how many at most
   * @param threshold the least likeness, 1 to 100
   */
  List<Hit> find(String text, int limit, int threshold) {
    int[] query = numbers(text);
    int length = query.length;
    int least = (length * threshold + 99) / 100;
    int most = (int) Math.min(slots.length - 2L, (long) length * 100 / threshold);
    if (length == 0 || least > most) {
      return List.of();
    }
    Counts counts =
        Optional.ofNullable(spare.poll())
            .orElseGet(() -> new Counts(new byte[segments.length], new int[vocabulary.size()]));
    Search search = new Search(query, slots[least], slots[most + 1], limit, threshold, counts);
    List<Hit> found = search.find();
    search.clear();
    spare.add(counts);
    return found;
  }

  private int[] numbers(String text) {
    List<String> said = SegmentWords.of(text, language);
    int[] numbers = new int[said.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = vocabulary.number(said.get(i));
    }
    return numbers;
  }

  /** One look-up. */
  private final class Search {

    private final int[] query;
    private final int[] sorted;
    private final WordDistance distance;
    private final int from;
    private final int to;
    private final int limit;
    private final int threshold;
    private final byte[] counts;

    Search(int[] query, int from, int to, int limit, int threshold, Counts counts) {
      this.query = query;
      this.sorted = query.clone();
      Arrays.sort(sorted);
      this.distance = new WordDistance(query, counts.ofWords());
      this.from = from;
      this.to = to;
      this.limit = limit;
      this.threshold = threshold;
      this.counts = counts.ofSlots();
    }

    List<Hit> find() {
      int level = leastOfMost(count(wanted()));
      PriorityQueue<Long> best = new PriorityQueue<>();
      for (int slot = from; slot < to; slot++) {
        if (counts[slot] >= level) {
          offer(best, slot);
        }
      }
      return compare(best);
    }

    /**
     * The count from which on candidates are looked at: so that they are few, but never none of the
     * best.
     */
    private int leastOfMost(int needed) {
      int[] candidates = new int[Byte.MAX_VALUE + 1];
      for (int slot = from; slot < to; slot++) {
        candidates[counts[slot]]++;
      }
      int level = Byte.MAX_VALUE;
      int sum = candidates[level];
      while (level > needed && (sum == 0 || sum + candidates[level - 1] <= MOST_COUNTED)) {
        sum += candidates[--level];
      }
      return level;
    }

    void clear() {
      Arrays.fill(counts, from, to, (byte) 0);
      distance.clear();
    }

    /** The distinct words that are known, the rarest first. */
    private List<Wanted> wanted() {
      List<Wanted> wanted = new ArrayList<>();
      for (int i = 0; i < sorted.length; ) {
        int end = i;
        while (end < sorted.length && sorted[end] == sorted[i]) {
          end++;
        }
        if (sorted[i] != Vocabulary.UNKNOWN) {
          int start = position(sorted[i], from);
          wanted.add(new Wanted(sorted[i], end - i, start, position(sorted[i], to)));
        }
        i = end;
      }
      wanted.sort((a, b) -> Integer.compare(a.places(), b.places()));
      return wanted;
    }

    /** Where the slots of a word begin that are not before a slot. */
    private int position(int word, int slot) {
      int found = Arrays.binarySearch(places, lists[word], lists[word + 1], slot);
      return found < 0 ? -found - 1 : found;
    }

    /**
     * Counts for each segment how many of the rarest words it has.
     *
     * @return how many a segment needs to be of interest
     */
    private int count(List<Wanted> wanted) {
      int required = Math.max(1, (query.length * threshold + 99) / 100);
      int left = wanted.stream().mapToInt(Wanted::times).sum();
      int looked = 0;
      for (Wanted word : wanted) {
        if (left < required || looked > MOST_PLACES) {
          break;
        }
        for (int i = word.from(); i < word.to(); i++) {
          int slot = places[i];
          counts[slot] = (byte) Math.min(Byte.MAX_VALUE, counts[slot] + word.times());
        }
        looked += word.places();
        left -= word.times();
      }
      return Math.max(1, Math.min(Byte.MAX_VALUE, required - left));
    }

    /** Keeps a candidate if it shares enough words, and more than those kept. */
    private void offer(PriorityQueue<Long> best, int slot) {
      int shared = 0;
      int start = start(segments[slot]);
      int end = ends[segments[slot]];
      for (int i = start; i < end; i++) {
        if (distance.says(words.get(i))) {
          shared++;
        }
      }
      int length = end - start;
      int likeness = 100 * Math.min(shared, query.length) / Math.max(length, query.length);
      if (likeness >= threshold) {
        // The highest likeness and of equals the first segment are the largest number.
        best.add((long) likeness << 32 | (Integer.MAX_VALUE - slot));
        if (best.size() > MOST_COMPARED) {
          best.poll();
        }
      }
    }

    private List<Hit> compare(PriorityQueue<Long> candidates) {
      List<Long> order = new ArrayList<>(candidates);
      order.sort((a, b) -> Long.compare(b, a));
      PriorityQueue<Long> best = new PriorityQueue<>();
      for (long candidate : order) {
        int bound = (int) (candidate >>> 32);
        int least = best.size() < limit ? threshold : (int) (best.element() >>> 32);
        if (bound < least) {
          break;
        }
        int slot = Integer.MAX_VALUE - (int) candidate;
        int likeness = likeness(slot, least);
        if (likeness >= least) {
          best.add((long) likeness << 32 | (Integer.MAX_VALUE - segments[slot]));
          if (best.size() > limit) {
            best.poll();
          }
        }
      }
      return best.stream()
          .sorted((a, b) -> Long.compare(b, a))
          .map(n -> new Hit(Integer.MAX_VALUE - (int) (long) n, (int) (n >>> 32)))
          .toList();
    }

    private int likeness(int slot, int least) {
      int start = start(segments[slot]);
      int end = ends[segments[slot]];
      int longer = Math.max(query.length, end - start);
      int most = longer * (100 - least) / 100;
      int changes = distance.within(words, start, end, most);
      return changes > most ? 0 : 100 * (longer - changes) / longer;
    }
  }
}
