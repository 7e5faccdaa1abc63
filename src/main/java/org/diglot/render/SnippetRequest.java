package org.diglot.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of a code file is wanted.
 *
 * @param tag the name of a tagged part; it wins over {@code lines}
 * @param lines the lines in the order wanted; empty for the whole file
 * @param dedent number of columns to remove from each line; absent for the common indentation
 * @param highlight lines to highlight, counted in the excerpt
 * @param invalid keys that are unknown or whose value cannot be read, to be reported
 */
record SnippetRequest(
    Optional<String> tag,
    List<LineRange> lines,
    Optional<Integer> dedent,
    List<LineRange> highlight,
    List<String> invalid) {

  SnippetRequest {
    lines = List.copyOf(lines);
    highlight = List.copyOf(highlight);
    invalid = List.copyOf(invalid);
  }

  /** The whole file. */
  static SnippetRequest whole() {
    return new SnippetRequest(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
  }

  /**
   * The request of {@code [!code-…]}: keys {@code name}, {@code start}, {@code end}, {@code range},
   * {@code highlight} and {@code dedent}. One invalid key voids the whole query. A tag wins over
   * lines of the fragment, those over start and end, those over ranges.
   *
   * @param fragment {@code L3-L9} or a tag name; empty for none
   */
  static SnippetRequest ofQuery(Map<String, String> query, String fragment) {
    Reading reading = new Reading(query);
    Optional<LineRange> lines = LineRange.fragment(fragment);
    Optional<String> fragmentTag = text(lines.isPresent() ? "" : fragment);
    if (!reading.invalid.isEmpty()) {
      return new SnippetRequest(
          fragmentTag, lines.stream().toList(), Optional.empty(), List.of(), reading.invalid);
    }
    return new SnippetRequest(
        fragmentTag.or(() -> text(query.getOrDefault("name", ""))),
        lines.map(List::of).orElseGet(reading::lines),
        reading.dedent,
        reading.highlight,
        List.of());
  }

  /**
   * The request of {@code :::code}: attributes {@code id}, {@code range}, {@code highlight}, and as
   * a courtesy {@code start}, {@code end} and {@code dedent}. Others are not looked at.
   */
  static SnippetRequest ofAttributes(Map<String, String> attributes) {
    Reading reading = new Reading(attributes);
    reading.invalid.removeIf(key -> !Reading.KEYS.contains(key));
    return new SnippetRequest(
        text(attributes.getOrDefault("id", "")),
        reading.lines(),
        reading.dedent,
        reading.highlight,
        reading.invalid);
  }

  private static Optional<String> text(String value) {
    return Optional.of(value.strip()).filter(text -> !text.isEmpty());
  }

  /** The values that are numbers or lists of them. */
  private static final class Reading {

    private static final List<String> KEYS =
        List.of("name", "start", "end", "range", "highlight", "dedent");

    private final List<String> invalid = new ArrayList<>();
    private Optional<Integer> start = Optional.empty();
    private Optional<Integer> end = Optional.empty();
    private Optional<Integer> dedent = Optional.empty();
    private List<LineRange> range = List.of();
    private List<LineRange> highlight = List.of();

    Reading(Map<String, String> values) {
      values.forEach((key, value) -> read(key.toLowerCase(Locale.ROOT), value.strip()));
    }

    private void read(String key, String value) {
      switch (key) {
        case "name" -> {}
        case "start" -> start = number(key, value);
        case "end" -> end = number(key, value);
        case "dedent" -> dedent = number(key, value);
        case "range" -> range = ranges(key, value);
        case "highlight" -> highlight = ranges(key, value);
        default -> invalid.add(key);
      }
    }

    private Optional<Integer> number(String key, String value) {
      Optional<Integer> number = LineRange.number(value);
      if (number.isEmpty() && !value.isEmpty()) {
        invalid.add(key);
      }
      return number;
    }

    // An attribute without a value says nothing, as authors leave it from a template.
    private List<LineRange> ranges(String key, String value) {
      Optional<List<LineRange>> ranges = LineRange.list(value);
      if (ranges.isEmpty() && !value.isEmpty()) {
        invalid.add(key);
      }
      return ranges.orElse(List.of());
    }

    private List<LineRange> lines() {
      return start.map(first -> List.of(new LineRange(first, end.orElse(first)))).orElse(range);
    }
  }
}
