package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/**
 * Bold words of the source that are plain in the translation, and words in italics where the page
 * and the other locales have kept them: many languages do without.
 */
final class LostEmphasisCheck implements PairCheck, PathCheck {

  static final Rule RULE = Rule.markup("lost-emphasis", Severity.WARNING);

  private static final String QUOTES = "\"“”„«»「」『』‘";
  private static final int ENOUGH = 2;
  private static final int VOTES = 2;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (pair.source().markup().marks().isEmpty()) {
      return;
    }
    int wanted = count(pair.source());
    int found = count(pair.target());
    if (found < wanted && !BrokenEmphasisCheck.isBroken(pair)) {
      findings.report(
          pair.finding(
                  RULE,
                  "the source has "
                      + wanted
                      + (wanted == 1 ? " piece" : " pieces")
                      + " of bold text, the translation "
                      + (found == 0 ? "none" : Integer.toString(found)))
              .withRemedy("set the same words in bold as the source does"));
    }
  }

  @Override
  public void check(CheckedPath path, Findings findings) {
    for (CheckedPage page : path.pages()) {
      List<Pair> lost = new ArrayList<>();
      int kept = 0;
      for (Pair pair : page.all()) {
        if (!pair.isHalf() && pair.source().markup().has(Kind.EMPHASIS)) {
          if (losesItalics(pair)) {
            lost.add(pair);
          } else {
            kept++;
          }
        }
      }
      for (Pair pair : lost) {
        List<Pair> others = path.others(pair);
        boolean alone = kept >= ENOUGH && lost.size() == 1;
        boolean voted =
            others.size() >= VOTES
                && lost.size() <= ENOUGH
                && others.stream().noneMatch(LostEmphasisCheck::losesItalics);
        if (alone && others.stream().noneMatch(LostEmphasisCheck::losesItalics) || voted) {
          findings.report(italics(pair));
        }
      }
    }
  }

  private static Diagnostic italics(Pair pair) {
    Mark mark = pair.source().markup().marks(Kind.EMPHASIS).get(0);
    return pair.finding(
            RULE,
            Quoted.of(mark.text())
                + " is in italics in the source, and its translation is not, though they are"
                + " kept elsewhere")
        .withSeverity(Severity.NOTE)
        .withRemedy("set the same words in italics as the source does");
  }

  /** Whether words in italics became plain; other marks may stand for them. */
  private static boolean losesItalics(Pair pair) {
    return marked(pair.target()) < marked(pair.source())
        && pair.target().markup().marks(Kind.EMPHASIS).size()
            < pair.source().markup().marks(Kind.EMPHASIS).size()
        && quotes(pair.target()) <= quotes(pair.source())
        && !BrokenEmphasisCheck.isBroken(pair);
  }

  private static int marked(PairText text) {
    int count = 0;
    for (Mark mark : text.markup().marks()) {
      count +=
          switch (mark.kind()) {
            case STRONG, EMPHASIS, CODE, LITERAL_EMPHASIS -> 1;
            default -> 0;
          };
    }
    return count;
  }

  private static long quotes(PairText text) {
    return text.markup().plain().chars().filter(c -> QUOTES.indexOf(c) >= 0).count();
  }

  private static int count(PairText text) {
    return text.markup().marks(Kind.STRONG).size();
  }
}
