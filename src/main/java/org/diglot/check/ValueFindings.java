package org.diglot.check;

import org.diglot.check.ValueComparison.Difference;
import org.diglot.check.ValueComparison.Item;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.BlockKind;
import org.diglot.text.ValueFinder.Value;

/** Says which values differ. */
final class ValueFindings {

  private ValueFindings() {}

  static Diagnostic of(Pair pair, Rule rule, Item item) {
    return finding(pair, rule, item).onTopic(topic(pair, item));
  }

  /** Numbers that fill a cell of their own, and digits that were copied, tell of one mistake. */
  private static String topic(Pair pair, Item item) {
    if (pair.block().kind() == BlockKind.TABLE_CELL && pair.source().runs().isEmpty()) {
      return "cell";
    }
    return item.difference() == Difference.CHANGED && isCopied(pair, item) ? "copied" : "";
  }

  private static Diagnostic finding(Pair pair, Rule rule, Item item) {
    return switch (item.difference()) {
      case CHANGED, UNIT ->
          at(
                  pair,
                  rule,
                  item.target().orElseThrow(),
                  "the source says "
                      + quoted(pair.source(), item.source().orElseThrow())
                      + ", the translation "
                      + quoted(pair.target(), item.target().orElseThrow()))
              .withSeverity(severity(pair, item));
      case MISSING ->
          pair.finding(
                  rule,
                  "the source says "
                      + quoted(pair.source(), item.source().orElseThrow())
                      + ", the translation does not")
              .withSeverity(Severity.WARNING)
              .withRemedy(
                  "add "
                      + quoted(pair.source(), item.source().orElseThrow())
                      + " to the translation");
      case ADDED ->
          at(
                  pair,
                  rule,
                  item.target().orElseThrow(),
                  "the translation says "
                      + quoted(pair.target(), item.target().orElseThrow())
                      + ", the source does not")
              .withSeverity(Severity.WARNING);
    };
  }

  /** Digits copied with the source's separators are read wrongly and meant rightly. */
  private static Severity severity(Pair pair, Item item) {
    return isCopied(pair, item) ? Severity.WARNING : Severity.ERROR;
  }

  private static boolean isCopied(Pair pair, Item item) {
    String source = quoted(pair.source(), item.source().orElseThrow());
    return source.equals(quoted(pair.target(), item.target().orElseThrow()));
  }

  private static Diagnostic at(Pair pair, Rule rule, Value target, String message) {
    return pair.finding(rule, pair.target().plainRange(target.start(), target.end()), message)
        .withRemedy("correct the translation, or the source where it is the one that is wrong");
  }

  /** A value with the word behind it, which is its unit. */
  static String quoted(PairText text, Value value) {
    String prose = text.prose();
    int end = value.end();
    int start = value.start();
    if (start > 0 && Character.getType(prose.charAt(start - 1)) == Character.CURRENCY_SYMBOL) {
      start--;
    } else if (!value.unit().isEmpty()) {
      boolean space = end < prose.length() && Character.isSpaceChar(prose.charAt(end));
      end = space || isSign(prose, end) ? end + 1 : end;
      while (end < prose.length()
          && end < value.end() + 14
          && Character.isLetter(prose.charAt(end))) {
        end++;
      }
    }
    return "\"" + prose.substring(start, end).strip() + "\"";
  }

  private static boolean isSign(String prose, int at) {
    return at < prose.length() && "-%\u00B0".indexOf(prose.charAt(at)) >= 0;
  }
}
