package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.BlockKind;

/**
 * A sentence that ends with another mark than its source: a question that asks no more, or the one
 * sentence of a page that has lost its full stop. One finding for a page.
 */
final class ChangedEndPunctuationCheck implements PageCheck {

  static final Rule RULE = new Rule("changed-end-punctuation", Severity.NOTE, "typographical");

  private static final int LEAST_SENTENCES = 8;
  private static final int LEAST_LENGTH = 12;
  private static final int MOST_LOST = 2;

  /** What is shorter is cut off rather than without its mark. */
  private static final double SHORT = -1.0;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    List<Pair> changed = new ArrayList<>();
    List<Pair> lost = new ArrayList<>();
    int closed = 0;
    for (Pair pair : page.all()) {
      if (pair.isHalf() || pair.source().length() < LEAST_LENGTH) {
        continue;
      }
      EndMark source = pair.source().endMark();
      EndMark target = pair.target().endMark();
      if (isChanged(source, target, pair)) {
        changed.add(pair);
      } else if (source == EndMark.STOP) {
        closed++;
        if (target == EndMark.NONE && page.lengths().score(pair) > SHORT) {
          lost.add(pair);
        }
      }
    }
    if (closed >= LEAST_SENTENCES && lost.size() <= MOST_LOST && lost.size() * 10 <= closed) {
      lost.stream().filter(pair -> !needsNone(pair)).forEach(changed::add);
    }
    report(changed, findings);
  }

  private static boolean isChanged(EndMark source, EndMark target, Pair pair) {
    // Japanese asks with a word and needs no mark for it.
    boolean question =
        source == EndMark.QUESTION
            && target == EndMark.STOP
            && !pair.page().targetWriting().has(Character.UnicodeScript.HIRAGANA)
            && pair.target().markup().plain().chars().noneMatch(c -> "?？؟".indexOf(c) >= 0);
    boolean asks = source == EndMark.STOP && target == EndMark.QUESTION;
    boolean running = pair.block().kind() != BlockKind.HEADING;
    return question && running || asks;
  }

  /** Behind a bracket the mark is a matter of taste, and behind an address it would join it. */
  private static boolean needsNone(Pair pair) {
    String text = pair.target().markup().plain().strip();
    return text.endsWith(")")
        || text.endsWith("\uFF09")
        || text.substring(text.lastIndexOf(' ') + 1).contains("://");
  }

  private static void report(List<Pair> changed, Findings findings) {
    if (changed.isEmpty()) {
      return;
    }
    Pair first = changed.get(0);
    String plain = first.target().markup().plain();
    String others =
        changed.size() == 1 ? "" : " (and " + (changed.size() - 1) + " more on this page)";
    findings.report(
        first
            .finding(
                RULE,
                first.target().plainRange(Math.max(0, plain.length() - 1), plain.length()),
                "the translation does not end with the mark that its source ends with: "
                    + Quoted.end(plain)
                    + others)
            .withRemedy("end the sentence as the source does"));
  }
}
