package org.diglot.model;

import java.util.List;
import java.util.Optional;

/**
 * The YAML block at the start of a page: where it stands, and its top-level entries as read.
 *
 * @param range the whole block, both {@code ---} lines and the last line's end included; empty
 *     where a page has none
 * @param entries top-level entries in file order; empty where the YAML could not be read
 */
public record FrontMatter(TextRange range, List<Entry> entries) {

  /** A page without front matter. */
  public static final FrontMatter NONE = new FrontMatter(TextRange.at(0), List.of());

  public FrontMatter {
    entries = List.copyOf(entries);
  }

  /**
   * A top-level key with its values.
   *
   * @param key the key as text
   * @param range from the key to the start of the next entry or of the closing line
   * @param values the scalar, or the scalars of a list; all are text as written, never retyped;
   *     empty for a mapping
   */
  public record Entry(String key, TextRange range, List<String> values) {

    public Entry {
      values = List.copyOf(values);
    }
  }

  /** Whether the page has a front matter block, readable or not. */
  public boolean isPresent() {
    return range.length() > 0;
  }

  /** The entry of a key. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(e -> e.key().equals(key)).findFirst();
  }

  /** The first value of a key that has one and is not blank. */
  public Optional<String> value(String key) {
    return values(key).stream().findFirst().filter(v -> !v.isBlank());
  }

  /** All values of a key; empty where the key is absent. */
  public List<String> values(String key) {
    return entry(key).map(Entry::values).orElse(List.of());
  }
}
