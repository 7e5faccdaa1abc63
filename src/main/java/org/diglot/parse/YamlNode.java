package org.diglot.parse;

import java.util.List;
import java.util.Optional;
import org.diglot.model.TextRange;

/** A piece of YAML with its exact place in the file. Scalars are text; no type is ever guessed. */
sealed interface YamlNode {

  /** Where it stands in the file. */
  TextRange range();

  /**
   * A scalar.
   *
   * @param text its text, quotes, folds and escapes resolved
   * @param plain whether it is written without quotes; an empty plain scalar is a missing value
   */
  record Scalar(String text, boolean plain, TextRange range) implements YamlNode {

    boolean isMissing() {
      return plain && text.isEmpty();
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, TextRange range) implements YamlNode {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A mapping; keys are unique. */
  record Mapping(List<Entry> entries, TextRange range) implements YamlNode {

    public Mapping {
      entries = List.copyOf(entries);
    }

    Optional<YamlNode> value(String key) {
      return entries.stream().filter(e -> e.key().text().equals(key)).map(Entry::value).findFirst();
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, YamlNode value) {}
}
