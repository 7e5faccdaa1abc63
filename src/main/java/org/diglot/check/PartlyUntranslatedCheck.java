package org.diglot.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.LanguageTag;
import org.diglot.text.CommonWords;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;
import org.diglot.text.LetterRuns.Run;

/**
 * Several words in a row that stand in the target as they do in the source, within a translation:
 * words of the source language, not names, titles, labels or code.
 */
final class PartlyUntranslatedCheck implements PairCheck {

  static final Rule RULE = new Rule("partly-untranslated", Severity.WARNING, "untranslated");

  private static final int LEAST = 3;
  private static final int LONGEST_GAP = 6;

  /** Bits of the sieve that tells which words a source may have. */
  private static final int SIEVE = 512;

  /** Between letters, these make one name of two words: {@code goal:part}. */
  private static final String GLUE = ":/._@\\";

  private static final String TITLE_MARKS = "\"“”„«»「」『』《》'‘’:";

  /** Words of the target that are the source's, one behind the other. */
  private record Stretch(int first, int last) {

    int words() {
      return last - first + 1;
    }
  }

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    List<Run> source = pair.source().runs();
    List<Run> target = pair.target().runs();
    if (target.size() < LEAST
        || source.size() < LEAST
        || !mayShareRow(source, target)
        || !hasProse(pair, target)) {
      return;
    }
    Map<String, Integer> first = new HashMap<>();
    int[] next = new int[source.size()];
    for (int i = source.size() - 1; i >= 0; i--) {
      Integer later = first.put(source.get(i).folded(), i);
      next[i] = later == null ? -1 : later;
    }
    for (int at = 0; at < target.size(); at++) {
      Stretch stretch = longest(pair, at, first, next);
      if (stretch.words() >= LEAST && isLeft(pair, stretch)) {
        report(pair, stretch, findings);
        return;
      }
      at = Math.max(at, stretch.last());
    }
  }

  /** Whether some words in a row may be the source's: no only where they are not. */
  private static boolean mayShareRow(List<Run> source, List<Run> target) {
    long[] has = new long[SIEVE >> 6];
    for (Run run : source) {
      int bit = run.folded().hashCode() & SIEVE - 1;
      has[bit >> 6] |= 1L << bit;
    }
    int row = 0;
    for (Run run : target) {
      int bit = run.folded().hashCode() & SIEVE - 1;
      row = (has[bit >> 6] & 1L << bit) == 0 ? 0 : row + 1;
      if (row == LEAST) {
        return true;
      }
    }
    return false;
  }

  /** Whether something could be found at all: a word that a translation should not have. */
  private static boolean hasProse(Pair pair, List<Run> target) {
    if (pair.source().markdown().equals(pair.target().markdown())) {
      return false;
    }
    CommonWords words = pair.page().commonWords();
    LanguageTag from = pair.source().language().language();
    LanguageTag to = pair.target().language().language();
    for (Run run : target) {
      if (run.lower()
          && run.isLatin()
          && (words.tells(run.folded(), from, to)
              || pair.page().words().isTranslated(run.folded()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForeign(Run run, CommonWords words, LanguageTag from, LanguageTag to) {
    return run.lower() && words.tells(run.folded(), from, to);
  }

  private static Stretch longest(Pair pair, int at, Map<String, Integer> first, int[] next) {
    List<Run> source = pair.source().runs();
    List<Run> target = pair.target().runs();
    int longest = 0;
    int tries = 0;
    for (int from = first.getOrDefault(target.get(at).folded(), -1);
        from >= 0 && tries < LEAST * LEAST;
        from = next[from], tries++) {
      int length = 1;
      while (at + length < target.size()
          && from + length < source.size()
          && target.get(at + length).folded().equals(source.get(from + length).folded())
          && isNear(pair, at + length)) {
        length++;
      }
      longest = Math.max(longest, length);
    }
    return new Stretch(at, at + longest - 1);
  }

  /** Whether no more than a space, a comma or a number stands before a word. */
  private static boolean isNear(Pair pair, int index) {
    List<Run> target = pair.target().runs();
    int from = target.get(index - 1).end();
    int to = target.get(index).start();
    String prose = pair.target().prose();
    if (to - from > LONGEST_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (".;!?…|".indexOf(prose.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLeft(Pair pair, Stretch stretch) {
    CommonWords words = pair.page().commonWords();
    LanguageTag from = pair.source().language().language();
    LanguageTag to = pair.target().language().language();
    int small = 0;
    int foreign = 0;
    int names = 0;
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      Run run = pair.target().runs().get(i);
      boolean joined = isPiece(pair.target(), run) || i > stretch.first() && isJoined(pair, i);
      small += run.lower() && run.folded().length() > 1 && !joined ? 1 : 0;
      names += run.lower() ? 0 : 1;
      foreign += isForeign(run, words, from, to) && !joined ? 1 : 0;
    }
    boolean latin = pair.page().targetWriting().isLatin();
    boolean clause =
        foreign >= 1 && (small >= LEAST || !latin && small == 2 && isVerbatim(pair, stretch))
            || foreign >= 2 && small + names > LEAST
            || small >= LEAST && isTranslatedElsewhere(pair, stretch);
    // A title has capitals: in a clause the small words outweigh them.
    return (clause || small > LEAST && (!latin || names == 0))
        && small >= names
        && !isTitle(pair, stretch);
  }

  /** Whether the source has the very same, capitals and all. */
  private static boolean isVerbatim(Pair pair, Stretch stretch) {
    int start = pair.target().runs().get(stretch.first()).start();
    int end = pair.target().runs().get(stretch.last()).end();
    return pair.source().prose().contains(pair.target().prose().substring(start, end));
  }

  /** Whether two of the words are none that this page leaves as they are. */
  private static boolean isTranslatedElsewhere(Pair pair, Stretch stretch) {
    PageWords words = pair.page().words();
    Set<String> translated = new HashSet<>();
    for (int i = stretch.first(); i <= stretch.last(); i++) {
      Run run = pair.target().runs().get(i);
      if (run.lower() && words.isTranslated(run.folded()) && !isPiece(pair.target(), run)) {
        translated.add(run.folded());
      }
    }
    return translated.size() >= 2;
  }

  /** Whether a word is a piece of a name such as {@code goal:part}. */
  private static boolean isPiece(PairText text, Run run) {
    String prose = text.prose();
    return isGlue(prose, run.start() - 1) || isGlue(prose, run.end());
  }

  private static boolean isGlue(String prose, int at) {
    return at > 0
        && at + 1 < prose.length()
        && GLUE.indexOf(prose.charAt(at)) >= 0
        && Character.isLetter(prose.charAt(at - 1))
        && Character.isLetter(prose.charAt(at + 1));
  }

  /** Whether a hyphen joins a word to the one before. */
  private static boolean isJoined(Pair pair, int index) {
    List<Run> target = pair.target().runs();
    int from = target.get(index - 1).end();
    return target.get(index).start() == from + 1 && pair.target().prose().charAt(from) == '-';
  }

  /** Whether it is marked as a title or a label, or quoted. */
  private static boolean isTitle(Pair pair, Stretch stretch) {
    int start = pair.target().runs().get(stretch.first()).start();
    int end = pair.target().runs().get(stretch.last()).end();
    String prose = pair.target().prose();
    boolean quoted =
        isTitleMark(prose, before(prose, start)) && isTitleMark(prose, behind(prose, end));
    int from = pair.target().markup().offset(start);
    int to = pair.target().markup().offset(end - 1) + 1;
    return quoted
        || pair.target().markup().marks().stream().anyMatch(mark -> isLabel(mark, from, to));
  }

  private static int before(String prose, int start) {
    int at = start - 1;
    while (at >= 0 && Character.isWhitespace(prose.charAt(at))) {
      at--;
    }
    return at;
  }

  private static int behind(String prose, int end) {
    int at = end;
    while (at < prose.length()
        && (Character.isWhitespace(prose.charAt(at)) || ".?!,".indexOf(prose.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static boolean isTitleMark(String prose, int at) {
    return at >= 0 && at < prose.length() && TITLE_MARKS.indexOf(prose.charAt(at)) >= 0;
  }

  private static boolean isLabel(Mark mark, int from, int to) {
    return mark.kind() != Kind.LITERAL_EMPHASIS && mark.start() <= from && to <= mark.end();
  }

  private static void report(Pair pair, Stretch stretch, Findings findings) {
    int start = pair.target().runs().get(stretch.first()).start();
    int end = pair.target().runs().get(stretch.last()).end();
    findings.report(
        pair.finding(
                RULE,
                pair.target().plainRange(start, end),
                "the translation leaves words of the source as they are: "
                    + Quoted.of(pair.target().prose().substring(start, end)))
            .withRemedy("translate them"));
  }
}
