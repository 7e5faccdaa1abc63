package org.diglot.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Text of a pseudo-locale: it reads like the source, and shows what a translation would run into.
 * Letters have accents, each text is longer by a third and stands in brackets, so that what is not
 * translated, cut off or put together from pieces can be seen. Code, addresses, placeholders and
 * tags stay as they are.
 */
public final class PseudoText {

  private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String ACCENTED = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
  private static final String PADDING = " ôñé ţŵô ţĥŕéé ƒôûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ";
  private static final double LONGER = 0.35;
  private static final String OPEN = "❲";
  private static final String CLOSE = "❳";
  private static final String MARK = "\u200F";
  private static final Map<Character, Character> ACCENTS = accents();

  private final boolean rightToLeft;

  /**
   * @param rightToLeft whether to put marks of that direction around each text
   */
  public PseudoText(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  private static Map<Character, Character> accents() {
    Map<Character, Character> accents = new HashMap<>();
    for (int i = 0; i < PLAIN.length(); i++) {
      accents.put(PLAIN.charAt(i), ACCENTED.charAt(i));
    }
    return accents;
  }

  /** The text for a segment; one without letters outside of code stays as it is. */
  public String of(String markdown) {
    InlineMarkup markup = InlineMarkup.of(markdown);
    StringBuilder text = new StringBuilder(markdown);
    int first = -1;
    int letters = 0;
    for (int i = 0; i < markup.plain().length(); i++) {
      int at = markup.offset(i);
      char c = markup.prose().charAt(i);
      boolean isWritten = at < markdown.length() && markdown.charAt(at) == c;
      if (Character.isLetter(c) && isWritten && !isLabel(markup, at)) {
        text.setCharAt(at, accented(c));
        first = first < 0 ? at : first;
      }
      letters += Character.isWhitespace(c) ? 0 : 1;
    }
    if (first < 0) {
      return markdown;
    }
    int end = markdown.stripTrailing().length();
    text.insert(end, padding(letters) + close());
    return text.insert(first, open()).toString();
  }

  /** A reference's text may be the label of its definition. */
  private static boolean isLabel(InlineMarkup markup, int at) {
    return markup.marks(InlineMarkup.Kind.LINK).stream()
        .filter(link -> link.start() <= at && at < link.end())
        .anyMatch(link -> !markup.markdown().substring(link.start(), link.end()).contains("]("));
  }

  /** The text for an interface string in message syntax: what is in braces stays. */
  public String ofMessage(String message) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (char c : message.toCharArray()) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      text.append(depth == 0 ? accented(c) : c);
    }
    return open() + text + padding(message.length()) + close();
  }

  private static char accented(char c) {
    return ACCENTS.getOrDefault(c, c);
  }

  private static String padding(int letters) {
    int length = (int) Math.ceil(letters * LONGER);
    return PADDING.repeat(length / PADDING.length() + 1).substring(0, length).stripTrailing();
  }

  private String open() {
    return rightToLeft ? MARK + OPEN : OPEN;
  }

  private String close() {
    return rightToLeft ? CLOSE + MARK : CLOSE;
  }
}
