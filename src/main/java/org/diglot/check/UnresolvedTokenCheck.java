package org.diglot.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/**
 * What a tool or a translator left behind and the source does not have: placeholders, tags of
 * translation tools, escapes written out, reminders, marks of a merge.
 */
final class UnresolvedTokenCheck implements PairCheck {

  static final Rule RULE = new Rule("unresolved-token", Severity.ERROR, "other");

  /**
   * A kind of token.
   *
   * @param signs one of these is in each of its tokens
   * @param first what they begin with
   * @param pattern bounded or possessive, so that none goes over a character twice
   */
  private record Kind(List<String> signs, CharacterSet first, Pattern pattern) {

    static Kind of(String pattern, String... signs) {
      String first =
          Arrays.stream(signs).map(sign -> sign.substring(0, 1)).collect(Collectors.joining());
      return new Kind(List.of(signs), CharacterSet.of(first), Pattern.compile(pattern));
    }

    boolean mayBeIn(String text, CharacterSet characters) {
      if (!characters.meets(first)) {
        return false;
      }
      for (String sign : signs) {
        if (text.contains(sign)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          Kind.of(
              "\\{\\{[^{}]{0,80}+\\}\\}|\\{%[^{}]{0,80}+%\\}|\\$\\{[^{}]{0,80}+\\}|\\{\\{|\\}\\}",
              "{{", "}}", "{%", "${"),
          Kind.of(
              "\\{(?:[0-9]{1,3}+|(?i:variable|placeholder|token|ph|tag)[_-]?+[0-9]{0,3}+)\\}", "{"),
          Kind.of("(?<![\\w%])%(?:[0-9]{1,2}+\\$)?+[sd](?!\\w)", "%"),
          Kind.of(
              "</?(?:g|x|bx|ex|bpt|ept|ph|it|mrk|seg|tu|tuv|mq:[a-z]{1,9}+|trans-unit|target|source)"
                  + "(?:\\s[^<>]{0,80}+)?/?>",
              "<"),
          Kind.of(
              "(?i)\\[\\s{0,2}+(?:to be translated|to translate|translate|untranslated|missing|todo"
                  + "|tbd|placeholder|needs review|mt|untransl)[^\\[\\]]{0,40}+\\]",
              "["),
          Kind.of(
              "(?<![\\p{L}\\p{N}_.-])(?:TODO|TBD|FIXME|XXX|TBC|Lorem ipsum)(?![\\p{L}\\p{N}_-])",
              "TODO",
              "TBD",
              "FIXME",
              "XXX",
              "TBC",
              "Lorem"),
          Kind.of("#(?:ERR(?:OR)?|REF|VALUE|NAME|N/A|DIV/0)[!?]?+(?![\\w#])", "#"),
          Kind.of("@@[^@\\s]{0,40}+(?:@@)?+", "@@"),
          Kind.of("%%[A-Za-z_0-9]{1,40}+%%|__[A-Z][A-Z_0-9]{1,40}+__", "%%", "__"),
          Kind.of("&amp;(?:[A-Za-z]{2,8}+|#[0-9]{1,6}+);", "&amp;"),
          Kind.of("\\\\u[0-9A-Fa-f]{4}|\\\\x[0-9A-Fa-f]{2}", "\\u", "\\x"),
          Kind.of("(?<=\\p{L})%(?:20|2C|C3|E[0-9])(?=[\\p{L}%])", "%"),
          Kind.of("<{7}(?!<)|>{7}(?!>)|={7}(?!=)", "<<<<<<<", ">>>>>>>", "======="),
          Kind.of("\\[\\[[^\\[\\]]{0,80}+\\]\\]", "[["),
          Kind.of("\\[object Object\\]|\\bNaN\\b|\\bundefined\\b", "[object", "NaN", "undefined"),
          Kind.of("[\u27E6\u27E7]|¤{2,}+", "\u27E6", "\u27E7", "¤¤"));

  private static final CharacterSet SIGNS =
      CharacterSet.of(
          KINDS.stream()
              .flatMap(kind -> kind.signs().stream())
              .map(sign -> sign.substring(0, 1))
              .collect(Collectors.joining()));

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    String target = pair.target().markdown();
    if (pair.target().isTooLong()) {
      return;
    }
    String source = pair.source().markdown();
    CharacterSet characters = pair.target().characters();
    if (!characters.meets(SIGNS)) {
      return;
    }
    for (Kind kind : KINDS) {
      if (kind.mayBeIn(target, characters) && report(pair, kind.pattern(), source, findings)) {
        return;
      }
    }
  }

  private static boolean report(Pair pair, Pattern pattern, String source, Findings findings) {
    String target = pair.target().markdown();
    Matcher token = pattern.matcher(target);
    boolean found = token.find();
    while (found && isInAddress(target, token.start())) {
      found = token.find();
    }
    if (!found || pattern.matcher(source).find()) {
      return false;
    }
    report(pair, token, findings);
    return true;
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
            .onTopic(token.group())
            .withRemedy("replace it with what belongs there"));
  }
}
