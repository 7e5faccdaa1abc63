package org.diglot.diagnostic;

import java.util.Locale;

/**
 * Makes text from pages and file names safe to show in a terminal and in the log of a build server:
 * no control character moves the cursor, no direction mark makes a line read as another one, and
 * nothing in it is a command to the build server.
 */
public final class SafeText {

  private static final String ELLIPSIS = "…";

  private SafeText() {}

  /** The text with every character that is not plain text as a {@code \\u} escape. */
  public static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isUnsafe(c)) {
                safe.append(spelled(c));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return withoutCommands(safe.toString());
  }

  /** At most {@code width} code points; a cut is shown. */
  static String cut(String text, int width) {
    if (text.codePointCount(0, text.length()) <= width) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, width - 1)) + ELLIPSIS;
  }

  /** Whether a character is not plain text: it acts on the terminal, or is no character at all. */
  static boolean isUnsafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isDirectionMark(c) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
    };
  }

  private static boolean isDirectionMark(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static String spelled(int c) {
    return String.format(Locale.ROOT, c > 0xFFFF ? "\\u{%X}" : "\\u%04X", c);
  }

  /**
   * Build servers read {@code ::error::}, {@code ##[error]} and {@code ##vso[…]} in a log as
   * commands, some of them only at the start of a line and some anywhere.
   */
  private static String withoutCommands(String text) {
    String safe = text.replaceAll("##(?=[A-Za-z]*\\[)", "#\\\\u0023");
    String start = safe.stripLeading();
    return start.startsWith("::")
        ? safe.substring(0, safe.length() - start.length()) + "\\u003A" + start.substring(1)
        : safe;
  }
}
