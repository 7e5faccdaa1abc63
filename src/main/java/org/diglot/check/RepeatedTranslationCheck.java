package org.diglot.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.LetterRuns.Run;

/**
 * A text that stands twice in the translation and once in the source: a segment that has the
 * translation of its neighbour, or holds it as well, or says a clause or a sentence twice.
 */
final class RepeatedTranslationCheck implements PageCheck {

  static final Rule RULE = new Rule("repeated-translation", Severity.ERROR, "duplication");

  private static final int NEAR = 3;
  private static final int LEAST_LETTERS = 8;
  private static final int LEAST_HELD = 12;
  private static final int LONGEST_CLAUSE = 60;
  private static final int LEAST_WORDS = 2;
  private static final int MOST_TRIES = 6;
  private static final int[] NOWHERE = {};
  private static final int SENTENCE = 5;
  private static final int CLAUSE_LETTERS = 8;
  private static final int LEAST_CLAUSE = 11;

  /** What the source repeats may be longer in the translation. */
  private static final int LEAST_IN_SOURCE = 5;

  private static final double ALIKE = 0.6;
  private static final double UNLIKE = 0.3;
  private static final int STEM = 4;
  private static final int SURE_LETTERS = 24;
  private static final double LONG = 1.0;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPage page, Findings findings) {
    List<Pair> pairs = page.all().stream().filter(pair -> !pair.isHalf()).toList();
    for (int i = 0; i < pairs.size(); i++) {
      Optional<Diagnostic> found = Optional.empty();
      for (int j = Math.max(0, i - NEAR); j <= Math.min(pairs.size() - 1, i + NEAR); j++) {
        if (j != i && found.isEmpty()) {
          found = j < i ? same(pairs.get(j), pairs.get(i)) : Optional.empty();
          found =
              found.isEmpty() && Math.abs(i - j) == 1 ? holds(pairs.get(i), pairs.get(j)) : found;
        }
      }
      found.or(ofItself(pairs.get(i))).ifPresent(findings::report);
    }
  }

  private static java.util.function.Supplier<Optional<Diagnostic>> ofItself(Pair pair) {
    return () -> doubled(pair);
  }

  private static Optional<Diagnostic> same(Pair before, Pair pair) {
    if (before.target().length() != pair.target().length()) {
      return Optional.empty();
    }
    String first = text(before.target());
    String second = text(pair.target());
    if (!first.equals(second)
        || pair.target().length() < LEAST_LETTERS
        || likeness(before.source(), pair.source()) >= ALIKE) {
      return Optional.empty();
    }
    return Optional.of(
        pair.finding(
                RULE,
                "the translation is the same as that of "
                    + before.segment().id()
                    + ", whose source says something else: "
                    + Quoted.of(second))
            .withRelated(
                "the same translation",
                Location.of(pair.page().file(), before.segment().target().range()))
            .withRemedy("translate each source for itself")
            .withSeverity(
                likeness(before.source(), pair.source()) <= UNLIKE
                    ? Severity.ERROR
                    : Severity.WARNING));
  }

  private static Optional<Diagnostic> holds(Pair pair, Pair neighbour) {
    int least = neighbour.target().length();
    if (least < LEAST_HELD || pair.target().length() <= least) {
      return Optional.empty();
    }
    String text = text(pair.target());
    String other = text(neighbour.target());
    boolean holds =
        text.length() > other.length()
            && text.contains(other)
            && likeness(neighbour.source(), pair.source()) < ALIKE
            && missing(neighbour.source(), pair.source()) > 0.5
            && pair.page().lengths().score(pair) > LONG;
    return holds
        ? Optional.of(
            pair.finding(
                    RULE,
                    "the translation holds that of "
                        + neighbour.segment().id()
                        + " as well: "
                        + Quoted.of(other))
                .withRemedy("remove the neighbour's text"))
        : Optional.empty();
  }

  private static String text(PairText half) {
    return half.markup().plain().strip();
  }

  /** Shared words of all words, from 0 to 1. */
  private static double likeness(PairText a, PairText b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    int all = first.size() + second.size() - both.size();
    return all == 0 ? 1 : (double) both.size() / all;
  }

  /** Which share of a text's words another one lacks. */
  private static double missing(PairText of, PairText in) {
    Set<String> words = words(of);
    int all = words.size();
    words.removeAll(words(in));
    return all == 0 ? 0 : (double) words.size() / all;
  }

  private static Set<String> words(PairText half) {
    Set<String> words = new HashSet<>();
    half.runs().forEach(run -> words.add(stem(run.folded())));
    return words;
  }

  /** The start of a word: monitor and monitoring are alike. */
  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  /** A sentence or clause that stands twice in a row, which the source does not do. */
  private static Optional<Diagnostic> doubled(Pair pair) {
    int[] place = doubled(pair.target(), pair.page().targetWriting().isUnspaced());
    if (place.length == 0
        || doubledWords(pair.source(), LEAST_IN_SOURCE).length > 0
        || isChime(pair, place[1] - place[0])) {
      return Optional.empty();
    }
    return Optional.of(
        pair.finding(
                RULE,
                pair.target().plainRange(place[0], place[1]),
                "the translation says the same twice in a row: "
                    + Quoted.of(pair.target().prose().substring(place[0], place[1])))
            .withRemedy("remove one of the two"));
  }

  /** Whether a few words are said twice as in "promote a library to a shared library". */
  private static boolean isChime(Pair pair, int letters) {
    return letters < SURE_LETTERS
        && !pair.page().targetWriting().isUnspaced()
        && repeatsWord(pair.source());
  }

  private static boolean repeatsWord(PairText half) {
    Set<String> seen = new HashSet<>();
    return half.runs().stream()
        .map(Run::folded)
        .anyMatch(word -> word.length() > STEM && !seen.add(word));
  }

  private static int[] doubled(PairText half, boolean unspaced) {
    if (half.isTooLong()) {
      return NOWHERE;
    }
    return unspaced ? doubledLetters(half.prose()) : doubledWords(half, LEAST_CLAUSE);
  }

  /** The first of two equal stretches of words that follow each other. */
  private static int[] doubledWords(PairText half, int least) {
    List<Run> runs = half.runs();
    int[] before = EarlierPlaces.ofWords(runs);
    for (int i = 0; i < before.length; i++) {
      int tries = 0;
      for (int at = before[i]; at >= 0 && tries < MOST_TRIES; at = before[at], tries++) {
        int length = i - at;
        if (length >= LEAST_WORDS
            && length <= LONGEST_CLAUSE
            && isTwice(half.prose(), runs, at, length, least)) {
          return new int[] {runs.get(at).start(), runs.get(i - 1).end()};
        }
      }
    }
    return NOWHERE;
  }

  /** Whether a stretch of words comes again behind it, its digits and marks as well. */
  private static boolean isTwice(String prose, List<Run> runs, int first, int length, int least) {
    int second = first + length;
    if (second + length > runs.size()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!runs.get(first + i).folded().equals(runs.get(second + i).folded())) {
        return false;
      }
    }
    String gap = prose.substring(runs.get(second - 1).end(), runs.get(second).start());
    if (!isSeparator(gap) && (length < SENTENCE || gap.length() >= SENTENCE)) {
      return false;
    }
    String one = prose.substring(runs.get(first).start(), runs.get(second - 1).end());
    String two = prose.substring(runs.get(second).start(), runs.get(second + length - 1).end());
    return one.length() >= least && one.equalsIgnoreCase(two);
  }

  /** Whether no more than a space, a comma or the end of a sentence stands between. */
  private static boolean isSeparator(String gap) {
    return gap.chars().allMatch(c -> Character.isWhitespace(c) || ",.!?،。".indexOf(c) >= 0);
  }

  private static int[] doubledLetters(String prose) {
    int[] before = EarlierPlaces.ofLetters(prose);
    for (int i = 0; i < before.length; i++) {
      int tries = 0;
      for (int at = before[i]; at >= 0 && tries < MOST_TRIES; at = before[at], tries++) {
        int length = i - at;
        if (length >= CLAUSE_LETTERS
            && prose.regionMatches(at, prose, i, length)
            && isText(prose, at, i)) {
          return new int[] {at, i};
        }
      }
    }
    return NOWHERE;
  }

  private static boolean isText(String prose, int start, int end) {
    String text = prose.substring(start, end);
    return text.codePoints().filter(Character::isLetter).count() >= CLAUSE_LETTERS - 1;
  }
}
