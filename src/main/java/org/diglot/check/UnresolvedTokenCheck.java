package org.diglot.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/**
 * What a tool or a translator left behind and the source does not have: placeholders, tags of
 * translation tools, escapes written out, reminders, marks of a merge.
 */
final class UnresolvedTokenCheck implements PairCheck {

  static final Rule RULE = new Rule("unresolved-token", Severity.ERROR, "other");

  /** Bounded or possessive: none goes over a character twice. */
  static final List<Pattern> TOKENS =
      List.of(
          Pattern.compile("\\{\\{[^{}]{0,80}+\\}\\}|\\{%[^{}]{0,80}+%\\}|\\$\\{[^{}]{0,80}+\\}"),
          Pattern.compile("\\{[0-9]{1,3}+\\}|(?<![\\w%])%(?:[0-9]{1,2}+\\$)?+[sd](?!\\w)"),
          Pattern.compile(
              "\\{(?i:variable|placeholder|name|link|token|ph|tag)[_-]?+[0-9]{0,3}+\\}"),
          Pattern.compile(
              "</?(?:g|x|bx|ex|bpt|ept|ph|it|mrk|seg|tu|tuv|mq:[a-z]{1,9}+|trans-unit|target|source)"
                  + "(?:\\s[^<>]{0,80}+)?/?>"),
          Pattern.compile(
              "(?i)\\[\\s{0,2}+(?:to be translated|to translate|translate|translation|untranslated"
                  + "|missing|todo|tbd|placeholder|needs review|review)[^\\[\\]]{0,40}+\\]"),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}_.-])(?:TODO|TBD|FIXME|XXX|TBC|LOREM IPSUM|Lorem ipsum)(?![\\p{L}\\p{N}_-])"),
          Pattern.compile("#(?:ERR(?:OR)?|REF|VALUE|NAME|N/A|DIV/0)[!?]?+(?![\\w#])"),
          Pattern.compile(
              "@@[^@\\s]{0,40}+(?:@@)?+|%%[A-Za-z_]{1,40}+%%|__[A-Z][A-Z_0-9]{1,40}+__"),
          Pattern.compile("&amp;(?:[A-Za-z]{2,8}+|#[0-9]{1,6}+);"),
          Pattern.compile(
              "\\\\u[0-9A-Fa-f]{4}|\\\\x[0-9A-Fa-f]{2}|(?<![\\\\\\w])\\\\[nt](?=[\\p{Lu}\\s]|$)"),
          Pattern.compile("(?<=\\p{L})%(?:20|2C|C3|E[0-9])(?=[\\p{L}%])"),
          Pattern.compile("<{7}(?!<)|>{7}(?!>)|={7}(?!=)"),
          Pattern.compile(
              "\\[\\[[^\\[\\]]{0,80}+\\]\\]|\\?{3,}+|\\{\\{|\\}\\}|¤{2,}+|ZXQ[A-Z0-9]{1,20}+|\u27E6|\u27E7"),
          Pattern.compile("(?i)\\b(?:undefined|null|NaN)\\b|\\[object Object\\]"),
          Pattern.compile("\\[\\s{1,3}+!\\s{0,3}+[A-Za-z]{2,20}+|\\[!\\s{1,3}+[A-Za-z]{2,20}+"));

  /** One of these is in every token; a text without them is done. */
  private static final String SIGNS = "{}<>[]#@%&\\?¤_=\u27E6";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    String target = pair.target().markdown();
    if (target.length() > PairText.LONGEST || !isSuspicious(target)) {
      return;
    }
    String source = pair.source().markdown();
    for (Pattern pattern : TOKENS) {
      Matcher token = pattern.matcher(target);
      while (token.find()) {
        if (!isInSource(pattern, token.group(), source) && !isInAddress(target, token.start())) {
          report(pair, token, findings);
          return;
        }
      }
    }
  }

  private static boolean isSuspicious(String text) {
    boolean capitals = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SIGNS.indexOf(c) >= 0) {
        return true;
      }
      boolean capital = c >= 'A' && c <= 'Z';
      if (capital && capitals && i > 1) {
        return true;
      }
      capitals = capital;
    }
    return text.contains("null") || text.contains("undefined") || text.contains("NaN");
  }

  private static boolean isInSource(Pattern pattern, String token, String source) {
    return source.contains(token) || pattern.matcher(source).find();
  }

  /** Whether it stands in a link's target or a web address. */
  private static boolean isInAddress(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && at - start < 2000) {
      start--;
    }
    String before = text.substring(start, at);
    return before.contains("](") || before.contains("://") || before.contains("=\"");
  }

  private static void report(Pair pair, Matcher token, Findings findings) {
    findings.report(
        pair.finding(
                RULE,
                pair.target().range(token.start(), token.end()),
                "the translation holds "
                    + Quoted.of(token.group())
                    + ", which the source does not have")
            .withRemedy("replace it with what belongs there"));
  }
}
