package org.diglot.check;

import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.BlockKind;
import org.diglot.model.LanguageTag;
import org.diglot.text.CommonWords;
import org.diglot.text.LetterRuns.Run;

/**
 * A translation that stops before it has said what the source says: it ends in the middle of a
 * sentence, or is far shorter than translations into its language are.
 */
final class TruncatedTranslationCheck implements PageCheck {

  static final Rule RULE = new Rule("truncated-translation", Severity.ERROR, "omission");

  private static final int LEAST_LENGTH = 12;
  private static final int LONG = 30;
  private static final double SHORT = -1.0;
  private static final double VERY_SHORT = -2.6;

  /** Of the usual length, with which a sentence that has its end may still say all. */
  private static final double FAR_TOO_SHORT = 0.5;

  private static final int LEAST_SENTENCES = 8;
  private static final double LOSING = 0.1;
  private static final int MOST_LOST = 3;
  private static final String REMEDY = "translate the rest of the sentence";

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    Optional<Integer> lost = Optional.empty();
    for (Pair pair : page.all()) {
      if (pair.isHalf() || pair.source().length() < LEAST_LENGTH) {
        continue;
      }
      double score = page.lengths().score(pair);
      Optional<Diagnostic> finding = openEnd(pair).or(() -> tooShort(pair, score));
      if (finding.isEmpty() && losesMark(pair) && score < SHORT && !endsMarked(pair)) {
        lost = lost.or(() -> Optional.of(lostMarks(page)));
        if (lost.get() <= allowed(pair)) {
          finding = Optional.of(finding(pair, "the translation has no end: it stops at "));
        }
      }
      finding.ifPresent(findings::report);
    }
  }

  /** A comma, an opening bracket, or a word behind which something must follow. */
  private static Optional<Diagnostic> openEnd(Pair pair) {
    EndMark source = pair.source().endMark();
    String plain = pair.target().markup().plain();
    EndMark target = pair.target().endMark();
    boolean marked = target.leavesOpen() && (source.closesSentence() || source == EndMark.COLON);
    return marked || stopsShort(pair, plain, source, target)
        ? Optional.of(finding(pair, "the translation stops in the middle of a sentence: "))
        : Optional.empty();
  }

  /** Whether it stops at a word behind which something must follow, with or without a mark. */
  private static boolean stopsShort(Pair pair, String plain, EndMark source, EndMark target) {
    int end = EndMark.end(plain);
    boolean sentence = source.closesSentence();
    boolean bare = target == EndMark.NONE && source != EndMark.COLON && end == plain.length();
    boolean closed = target == EndMark.STOP && sentence;
    if (!bare && !closed || sourceEndsOpen(pair)) {
      return false;
    }
    String text = plain.substring(0, closed ? end - 1 : end);
    LanguageTag language = pair.target().language().language();
    boolean open =
        words(pair).endsOpen(text, language)
            || sentence && words(pair).endsInflected(text, language);
    return open && !endsMarked(pair.target(), text.length());
  }

  /** Whether the source ends with a common word as well: applies to, based on. */
  private static boolean sourceEndsOpen(Pair pair) {
    List<Run> runs = pair.source().runs();
    return runs.isEmpty()
        || words(pair)
            .isCommon(pair.source().language().language(), runs.get(runs.size() - 1).folded());
  }

  /** Whether the text ends with a whole link, name or label: nothing was cut off within it. */
  private static boolean endsMarked(Pair pair) {
    return endsMarked(pair.target(), pair.target().markup().plain().stripTrailing().length());
  }

  /** Whether a name or a label ends there, which may be any word. */
  private static boolean endsMarked(PairText text, int end) {
    int last = text.markup().offset(Math.max(0, end - 1));
    return text.markup().marks().stream()
        .anyMatch(mark -> mark.start() <= last && last < mark.end());
  }

  private static CommonWords words(Pair pair) {
    return pair.page().commonWords();
  }

  private static Optional<Diagnostic> tooShort(Pair pair, double score) {
    boolean lost = losesMark(pair) && score < VERY_SHORT;
    boolean far =
        pair.source().length() >= LONG
            && score < VERY_SHORT
            && pair.page().lengths().factor(pair) < FAR_TOO_SHORT;
    return lost || far
        ? Optional.of(
            finding(pair, "the translation is far too short for its source: ")
                .withSeverity(lost ? Severity.ERROR : Severity.WARNING))
        : Optional.empty();
  }

  private static boolean losesMark(Pair pair) {
    EndMark source = pair.source().endMark();
    return (source.closesSentence() || source == EndMark.COLON)
        && pair.target().endMark() == EndMark.NONE;
  }

  /** How many sentences of a page may lack their mark for the lack to mean something. */
  private static int allowed(Pair pair) {
    BlockKind kind = pair.block().kind();
    return kind == BlockKind.PARAGRAPH || kind == BlockKind.QUOTE ? MOST_LOST : 1;
  }

  /** How many sentences lack the mark that their source has; all, where few have one. */
  private static int lostMarks(CheckedPage page) {
    int closed = 0;
    int lost = 0;
    for (Pair pair : page.all()) {
      if (!pair.isHalf() && pair.source().endMark().closesSentence()) {
        closed++;
        lost += losesMark(pair) ? 1 : 0;
      }
    }
    return closed >= LEAST_SENTENCES && lost <= closed * LOSING + 1 ? lost : Integer.MAX_VALUE;
  }

  private static Diagnostic finding(Pair pair, String message) {
    String plain = pair.target().markup().plain();
    int end = plain.length();
    int start = Math.max(0, end - Quoted.LENGTH);
    return pair.finding(RULE, pair.target().plainRange(start, end), message + Quoted.end(plain))
        .withRemedy(REMEDY);
  }
}
