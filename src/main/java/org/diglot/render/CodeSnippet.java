package org.diglot.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Takes the part out of a code file that a page asks for. */
final class CodeSnippet {

  private static final int TAB_WIDTH = 4;

  private CodeSnippet() {}

  /** What became of a request. */
  sealed interface Result {}

  /**
   * The part.
   *
   * @param lines its lines without line ends, indentation reduced, leading tabs as blanks, blank
   *     lines at the end dropped; at least one
   * @param highlighted 1-based numbers of lines of the part
   * @param languageKnown whether the language is a known one; otherwise a tag was looked for in
   *     every kind of comment
   */
  record Found(List<String> lines, SortedSet<Integer> highlighted, boolean languageKnown)
      implements Result {

    Found {
      lines = List.copyOf(lines);
      highlighted = new TreeSet<>(highlighted);
    }

    /** The lines, each with a line feed. */
    String text() {
      return String.join("\n", lines) + "\n";
    }
  }

  /**
   * Nothing to show.
   *
   * @param reason why, as a part of a sentence
   */
  record NotFound(String reason) implements Result {}

  /**
   * Takes a part out of a file.
   *
   * @param fileText the file, with any line ends
   * @param language a language's name or a file extension; decides which comments can mark a part
   */
  static Result of(String fileText, String language, SnippetRequest request) {
    List<String> lines = fileText.lines().toList();
    List<String> wanted = new ArrayList<>();
    if (request.tag().isPresent()) {
      Optional<NotFound> failure = tagged(lines, language, request.tag().get(), wanted);
      if (failure.isPresent()) {
        return failure.get();
      }
    } else if (request.lines().isEmpty()) {
      wanted.addAll(lines);
    } else {
      request.lines().forEach(range -> addLines(lines, range, Set.of(), wanted));
    }
    return found(wanted, language, request);
  }

  /** The language of a file by its extension, such as {@code csharp} for {@code a/b.cs}. */
  static Optional<String> languageOf(String path) {
    return SnippetLanguage.ofPath(path);
  }

  private static Optional<NotFound> tagged(
      List<String> lines, String language, String tag, List<String> wanted) {
    boolean unfinished = false;
    for (SnippetLanguage.TagStyle style : SnippetLanguage.tagStyles(language)) {
      SnippetTags tags = new SnippetTags(lines, style);
      Optional<LineRange> part = tags.part(tag);
      if (part.isPresent()) {
        addLines(lines, part.get(), tags.marks(), wanted);
        return Optional.empty();
      }
      unfinished |= tags.isUnfinished(tag);
    }
    return Optional.of(
        new NotFound(
            unfinished
                ? "the part \"" + tag + "\" is begun and never ended"
                : "the file has no part \"" + tag + "\""));
  }

  private static void addLines(
      List<String> lines, LineRange range, Set<Integer> left, List<String> wanted) {
    int last = Math.min(range.last(), lines.size());
    for (int number = Math.max(range.first(), 1); number <= last; number++) {
      if (!left.contains(number)) {
        wanted.add(lines.get(number - 1));
      }
    }
  }

  private static Result found(List<String> wanted, String language, SnippetRequest request) {
    List<String> lines = new ArrayList<>();
    wanted.forEach(line -> lines.add(expandIndentation(line)));
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    if (lines.isEmpty()) {
      return new NotFound("the lines asked for are empty or not in the file");
    }
    int common =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(CodeSnippet::indentation)
            .min()
            .orElse(0);
    int dedent = request.dedent().orElse(common);
    lines.replaceAll(line -> line.substring(Math.min(dedent, indentation(line))));
    SortedSet<Integer> highlighted = new TreeSet<>();
    for (int number = 1; number <= lines.size(); number++) {
      int line = number;
      if (request.highlight().stream().anyMatch(range -> range.contains(line))) {
        highlighted.add(number);
      }
    }
    return new Found(lines, highlighted, SnippetLanguage.isKnown(language));
  }

  private static String expandIndentation(String line) {
    StringBuilder expanded = new StringBuilder();
    int index = 0;
    while (index < line.length() && (line.charAt(index) == ' ' || line.charAt(index) == '\t')) {
      int width = line.charAt(index) == ' ' ? 1 : TAB_WIDTH - expanded.length() % TAB_WIDTH;
      expanded.append(" ".repeat(width));
      index++;
    }
    return expanded.append(line, index, line.length()).toString();
  }

  private static int indentation(String line) {
    int indentation = 0;
    while (indentation < line.length() && line.charAt(indentation) == ' ') {
      indentation++;
    }
    return indentation;
  }
}
