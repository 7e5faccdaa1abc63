package org.diglot.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diglot.text.SegmentKey;

/** Finds the entries with a source text that is the same but for what only tools change. */
final class ExactIndex {

  private static final int END = -1;

  /** Of a source that stands everywhere further places teach nothing. */
  private static final int MOST_OF_ONE = 2_000;

  private final List<MemoryEntry> entries = new ArrayList<>();

  /** The first entry of each source, in order. */
  private final IntList heads = new IntList();

  private final IntList hashes = new IntList();

  /** By head: the next one of its bucket. */
  private final IntList nextHead = new IntList();

  /** By head: its last entry. */
  private final IntList last = new IntList();

  /** By entry: the next one of the same source. */
  private final IntList next = new IntList();

  private final int[] buckets;

  /** Takes the entries in their order, without those that are there already. */
  ExactIndex(List<MemoryEntry> all) {
    buckets = new int[Integer.highestOneBit(Math.max(16, all.size())) * 2];
    Arrays.fill(buckets, END);
    Set<MemoryEntry> known = new HashSet<>();
    for (MemoryEntry entry : all) {
      String key = SegmentKey.normalised(entry.source());
      if (!key.isEmpty() && !entry.target().isBlank() && known.add(entry)) {
        add(entry, key);
      }
    }
  }

  private void add(MemoryEntry entry, String key) {
    int at = entries.size();
    entries.add(entry);
    next.add(END);
    int head = head(key);
    if (head == END) {
      int bucket = bucket(key.hashCode());
      nextHead.add(buckets[bucket]);
      buckets[bucket] = heads.size();
      heads.add(at);
      hashes.add(key.hashCode());
      last.add(at);
    } else {
      next.set(last.get(head), at);
      last.set(head, at);
    }
  }

  private int head(String key) {
    int hash = key.hashCode();
    for (int head = buckets[bucket(hash)]; head != END; head = nextHead.get(head)) {
      if (hashes.get(head) == hash && normalised(heads.get(head)).equals(key)) {
        return head;
      }
    }
    return END;
  }

  private int bucket(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & (buckets.length - 1);
  }

  private String normalised(int entry) {
    return SegmentKey.normalised(entries.get(entry).source());
  }

  /** The entries with a source, in their order. */
  List<MemoryEntry> find(String source) {
    int head = head(SegmentKey.normalised(source));
    return head == END ? List.of() : ofHead(head);
  }

  /** The entries of a source by its ordinal among {@link #sources}. */
  List<MemoryEntry> ofHead(int head) {
    List<MemoryEntry> found = new ArrayList<>();
    for (int i = heads.get(head); i != END && found.size() < MOST_OF_ONE; i = next.get(i)) {
      found.add(entries.get(i));
    }
    return found;
  }

  List<MemoryEntry> entries() {
    return entries;
  }

  /** The different source texts, by their first entries. */
  List<String> sources() {
    List<String> sources = new ArrayList<>(heads.size());
    for (int i = 0; i < heads.size(); i++) {
      sources.add(entries.get(heads.get(i)).source());
    }
    return sources;
  }
}
