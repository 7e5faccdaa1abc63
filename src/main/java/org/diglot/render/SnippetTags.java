package org.diglot.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.render.SnippetLanguage.TagStyle;

/** The tagged parts of a code file that are marked in one style. */
final class SnippetTags {

  private final TagStyle style;
  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, LineRange> parts = new HashMap<>();
  private final Set<Integer> marks = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  SnippetTags(List<String> lines, TagStyle style) {
    this.style = style;
    for (int index = 0; index < lines.size(); index++) {
      read(compact(lines.get(index)), index + 1);
    }
  }

  /** The lines between a part's marks, both excluded; names are compared without case. */
  Optional<LineRange> part(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(parts.get(key))
        .or(() -> Optional.ofNullable(parts.get("snippet" + key)));
  }

  /** Whether a part is begun and never ended. */
  boolean isUnfinished(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return part(name).isEmpty() && (starts.containsKey(key) || starts.containsKey("snippet" + key));
  }

  /** The 1-based numbers of the lines that are marks. */
  Set<Integer> marks() {
    return marks;
  }

  private void read(String line, int number) {
    Optional<String> ended =
        style.named()
            ? name(line, style.close())
            : Optional.of("").filter(name -> line.startsWith(style.close()));
    if (ended.isPresent()) {
      marks.add(number);
      end(style.named() || open.isEmpty() ? ended.get() : open.pop(), number);
      return;
    }
    Optional<String> begun = name(line, style.open());
    if (begun.isPresent()) {
      marks.add(number);
      starts.put(begun.get(), number + 1);
      parts.remove(begun.get());
      open.push(begun.get());
    }
  }

  // The first end counts.
  private void end(String name, int number) {
    Integer start = starts.get(name);
    if (start != null) {
      parts.putIfAbsent(name, new LineRange(start, number - 1));
    }
  }

  private Optional<String> name(String line, String before) {
    int length = before.length() + style.behind().length();
    if (!line.startsWith(before) || !line.endsWith(style.behind()) || line.length() <= length) {
      return Optional.empty();
    }
    String name = line.substring(before.length(), line.length() - style.behind().length());
    String bare = style.named() ? name : name.replace("\"", "");
    return Optional.of(bare).filter(SnippetTags::isName);
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .allMatch(
                character ->
                    Character.isLetterOrDigit(character)
                        || character == '_'
                        || character == '.'
                        || character == '-');
  }

  private static String compact(String line) {
    StringBuilder compact = new StringBuilder(line.length());
    line.chars()
        .filter(character -> !Character.isWhitespace(character))
        .forEach(character -> compact.append((char) character));
    return compact.toString().toLowerCase(Locale.ROOT);
  }
}
