package org.diglot.update;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

  private static final Pattern KEYWORD =
      Pattern.compile("\\[! ?+([^\\[\\]]{1,80}+)\\](?: ?+\\n>?+)?+");

  /** What is written in brackets with an exclamation mark and means something. */
  private static final Set<String> KEYWORDS =
      Set.of("note", "tip", "important", "warning", "caution", "video", "div");

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
    text = BLANKS.matcher(KEYWORD.matcher(text).replaceAll(GapKey::keyword)).replaceAll(" ");
    text = ALTERNATIVE.matcher(text).replaceAll("![](");
    text = ATTRIBUTE.matcher(text).replaceAll("$1=");
    if (inBlock) {
      text = SOFT_BREAK.matcher(text).replaceAll(" ");
    }
    return text.strip();
  }

  /** A keyword that is none is text, and may have been translated where it stands. */
  private static String keyword(MatchResult found) {
    String word = found.group(1).strip().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return Matcher.quoteReplacement(KEYWORDS.contains(word) ? found.group() : "[!] ");
  }
}
