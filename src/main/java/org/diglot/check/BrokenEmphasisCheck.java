package org.diglot.check;

import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Fix;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** Marks of emphasis that are shown as they stand, because a space or punctuation stops them. */
final class BrokenEmphasisCheck implements PairCheck {

  static final Rule RULE = Rule.markup("broken-emphasis", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (!isBroken(pair)) {
      return;
    }
    List<Mark> marks = pair.target().markup().marks(Kind.LITERAL_EMPHASIS);
    Mark first = marks.get(0);
    Mark last = marks.size() == 2 ? marks.get(1) : first;
    String text = pair.target().markdown().substring(first.start(), last.end());
    Diagnostic finding =
        pair.finding(
                RULE,
                pair.target().range(first.start(), last.end()),
                Quoted.of(text) + " is no emphasis, its marks are shown")
            .onTopic(first.text().equals("_") ? "_" : "marks")
            .withRemedy("put the marks directly at the words, and spaces outside of them");
    Optional<Fix> fix =
        marks.size() == 2 && first.text().equals(last.text())
            ? fix(pair, first, last)
            : Optional.empty();
    findings.report(fix.isPresent() ? finding.withFix(fix) : finding);
  }

  /** Whether the target shows more asterisks or underlines than the source does. */
  static boolean isBroken(Pair pair) {
    return !pair.target().markup().marks().isEmpty()
        && shown(pair.target()) > shown(pair.source())
        && emphasised(pair.source()) > emphasised(pair.target());
  }

  private static int shown(PairText text) {
    int count = 0;
    for (Mark mark : text.markup().marks()) {
      count += mark.kind() == Kind.LITERAL_EMPHASIS ? mark.text().length() : 0;
    }
    return count;
  }

  private static int emphasised(PairText text) {
    int count = 0;
    for (Mark mark : text.markup().marks()) {
      count += mark.kind() == Kind.STRONG ? 2 : mark.kind() == Kind.EMPHASIS ? 1 : 0;
    }
    return count;
  }

  /** Moves the blanks at the inner edges outside; nothing where there are none. */
  private static Optional<Fix> fix(Pair pair, Mark first, Mark last) {
    String inner = pair.target().markdown().substring(first.end(), last.start());
    String core = inner.strip();
    if (core.isEmpty() || core.length() == inner.length()) {
      return Optional.empty();
    }
    int from = inner.indexOf(core);
    String before = inner.substring(0, from);
    String after = inner.substring(from + core.length());
    String mended = before + first.text() + core + first.text() + after;
    return pair.fix("write " + Quoted.of(mended), first.start(), last.end(), mended);
  }
}
