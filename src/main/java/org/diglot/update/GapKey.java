package org.diglot.update;

import java.util.regex.Pattern;

/**
 * What a stretch between segments says, without what the localisation build changes in it: tabs,
 * blanks, soft line breaks, blank lines at the start and the end, and alternative texts.
 */
final class GapKey {

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]++");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\uFEFF]++");
  private static final Pattern LINE_END = Pattern.compile(" ?+\\r?+\\n");
  private static final Pattern LINE_START = Pattern.compile("\\n +");
  private static final Pattern SOFT_BREAK = Pattern.compile("[\\s>]*+\\n[\\s>]*+");
  private static final Pattern ALTERNATIVE = Pattern.compile("!\\[[^\\[\\]]{0,2000}+\\]\\(");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\b(alt-text|title) ?= ?\"[^\"]{0,2000}+\"");

  private GapKey() {}

  /**
   * @param gap the text, without the build's anchors
   * @param inBlock whether both neighbours stand in one block
   */
  static String of(String gap, boolean inBlock) {
    String text = INVISIBLE.matcher(gap).replaceAll("");
    text = BLANKS.matcher(text).replaceAll(" ");
    text = LINE_END.matcher(text).replaceAll("\n");
    text = LINE_START.matcher(text).replaceAll("\n");
    text = ALTERNATIVE.matcher(text).replaceAll("![](");
    text = ATTRIBUTE.matcher(text).replaceAll("$1=");
    if (inBlock) {
      text = SOFT_BREAK.matcher(text).replaceAll(" ");
    }
    return text.strip();
  }
}
