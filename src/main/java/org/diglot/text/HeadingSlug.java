package org.diglot.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The fragment name that the docs platforms give a heading, made from the heading as Markdown.
 *
 * <p>Links and images count as their text, inclusions as their label, {@code <a …>} tags as
 * nothing. The rest in lower case: {@code a-z}, {@code 0-9}, {@code _}, {@code -} and blanks stay,
 * each blank as {@code -}. So {@code Set up [Teams](x.md) & more} gives {@code set-up-teams--more}.
 * Equal headings give equal names: numbering them is for the page.
 */
public final class HeadingSlug {

  private static final String INCLUDE = "[!include";

  private final String heading;
  private final int[] closing;
  private final int lastTagEnd;

  private HeadingSlug(String heading) {
    this.heading = heading;
    this.closing = closing(heading);
    this.lastTagEnd = heading.lastIndexOf('>');
  }

  /**
   * The name for a heading; empty where nothing of it can stay.
   *
   * @param heading one language's heading as Markdown, without its number signs
   */
  public static String of(String heading) {
    return new HeadingSlug(heading.strip().toLowerCase(Locale.ROOT)).slug();
  }

  private String slug() {
    StringBuilder slug = new StringBuilder(heading.length());
    int index = 0;
    while (index < heading.length()) {
      int next = behindSkipped(index);
      if (next == index) {
        append(slug, heading.charAt(index));
        next++;
      }
      index = next;
    }
    return slug.toString();
  }

  private int behindSkipped(int index) {
    char character = heading.charAt(index);
    if (character == ']' && closing[index] != 0 && index + 1 < heading.length()) {
      // Behind a link's text: its target.
      return heading.charAt(index + 1) == '(' && closing[index + 1] != 0
          ? closing[index + 1] + 1
          : index;
    }
    if (character == '<' && isAnchorTag(index)) {
      return heading.indexOf('>', index) + 1;
    }
    return heading.startsWith(INCLUDE, index) ? behindInclude(index) : index;
  }

  private int behindInclude(int index) {
    int next = index + INCLUDE.length();
    while (next < heading.length() && heading.charAt(next) == ' ') {
      next++;
    }
    return next < heading.length() && heading.charAt(next) == '[' ? next : index;
  }

  private boolean isAnchorTag(int index) {
    if (index > lastTagEnd) {
      return false;
    }
    int name = heading.startsWith("/", index + 1) ? index + 2 : index + 1;
    if (!heading.startsWith("a", name)) {
      return false;
    }
    char behind = heading.charAt(name + 1);
    return behind == ' ' || behind == '>' || behind == '\t';
  }

  private static void append(StringBuilder slug, char character) {
    boolean letter = character >= 'a' && character <= 'z';
    boolean digit = character >= '0' && character <= '9';
    if (letter || digit || character == '_' || character == '-') {
      slug.append(character);
    } else if (character == ' ') {
      slug.append('-');
    }
  }

  /**
   * For each opening parenthesis the index of its closing one, for each closing bracket the index
   * of its opening one plus one; 0 where there is none. One pass, so that many unfinished links
   * cost no more than one.
   */
  private static int[] closing(String text) {
    int[] partner = new int[text.length()];
    int[] parentheses = new int[text.length()];
    int[] brackets = new int[text.length()];
    Arrays.fill(partner, 0);
    int parenthesisDepth = 0;
    int bracketDepth = 0;
    for (int index = 0; index < text.length(); index++) {
      switch (text.charAt(index)) {
        case '\\' -> index++;
        case '(' -> parentheses[parenthesisDepth++] = index;
        case '[' -> brackets[bracketDepth++] = index;
        case ')' -> {
          if (parenthesisDepth > 0) {
            partner[parentheses[--parenthesisDepth]] = index;
          }
        }
        case ']' -> {
          if (bracketDepth > 0) {
            partner[index] = brackets[--bracketDepth] + 1;
          }
        }
        default -> {}
      }
    }
    return partner;
  }
}
