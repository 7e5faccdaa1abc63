package org.diglot.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.diglot.text.InlineMarkup;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/**
 * What a translation holds as its source does, letter by letter, each as often as the source has
 * it.
 *
 * @param links targets of links and images
 * @param code the content of code spans
 * @param placeholders such as {@code {name}} and {@code %PATH%}
 * @param numbers runs of ASCII digits outside of these, with inner points and commas
 */
public record FixedParts(
    List<String> links, List<String> code, List<String> placeholders, List<String> numbers) {

  private static final Set<Kind> LINKS = Set.of(Kind.LINK, Kind.IMAGE);

  /** Nothing. */
  public static final FixedParts NONE = new FixedParts(List.of(), List.of(), List.of(), List.of());

  public FixedParts {
    links = List.copyOf(links);
    code = List.copyOf(code);
    placeholders = List.copyOf(placeholders);
    numbers = List.copyOf(numbers);
  }

  /** Those of a source text. */
  public static FixedParts of(String markdown) {
    InlineMarkup markup = InlineMarkup.of(markdown);
    List<String> links = new ArrayList<>();
    List<String> code = new ArrayList<>();
    List<String> placeholders = new ArrayList<>();
    for (Mark mark : markup.marks()) {
      if (LINKS.contains(mark.kind())) {
        links.add(mark.target());
      } else if (mark.kind() == Kind.CODE) {
        code.add(mark.text());
      } else if (mark.kind() == Kind.PLACEHOLDER) {
        placeholders.add(mark.text());
      }
    }
    return new FixedParts(links, code, placeholders, numbers(markup.prose()));
  }

  private static List<String> numbers(String prose) {
    Set<String> numbers = new LinkedHashSet<>();
    int at = 0;
    while (at < prose.length()) {
      int end = at;
      while (end < prose.length() && isDigit(prose, end)) {
        end++;
      }
      if (end > at) {
        numbers.add(prose.substring(at, end));
      }
      at = end + 1;
    }
    return List.copyOf(numbers);
  }

  private static boolean isDigit(String text, int at) {
    char c = text.charAt(at);
    boolean inner = (c == '.' || c == ',') && at > 0 && at + 1 < text.length();
    return isDigit(c) || (inner && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
