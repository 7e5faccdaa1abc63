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
  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 3000;
  private static final int CLAUSE_LETTERS = 8;
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
                    + Excerpt.start(second))
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
    String text = text(pair.target());
    String other = text(neighbour.target());
    boolean holds =
        neighbour.target().length() >= LEAST_HELD
            && text.length() > other.length()
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
                        + Excerpt.start(other))
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
    if (place.length == 0 || doubled(pair.source(), false).length > 0) {
      return Optional.empty();
    }
    return Optional.of(
        pair.finding(
                RULE,
                pair.target().plainRange(place[0], place[1]),
                "the translation says the same twice in a row: "
                    + Excerpt.start(pair.target().prose().substring(place[0], place[1])))
            .withRemedy("remove one of the two")
            .withSeverity(
                place[1] - place[0] >= SURE_LETTERS || pair.page().targetWriting().isUnspaced()
                    ? Severity.ERROR
                    : Severity.WARNING));
  }

  private static int[] doubled(PairText half, boolean unspaced) {
    return unspaced ? doubledLetters(half.prose()) : doubledWords(half);
  }

  /** The first of two equal stretches of words that follow each other. */
  private static int[] doubledWords(PairText half) {
    List<Run> runs = half.runs();
    if (runs.size() < 2 * LEAST_WORDS || runs.size() > MOST_WORDS) {
      return new int[0];
    }
    int longest = Math.min(LONGEST_CLAUSE, runs.size() / 2);
    for (int length = LEAST_WORDS; length <= longest; length++) {
      int equal = 0;
      for (int i = 0; i + length < runs.size(); i++) {
        equal = runs.get(i).folded().equals(runs.get(i + length).folded()) ? equal + 1 : 0;
        if (equal == length) {
          int first = i - length + 1;
          int[] place = {runs.get(first).start(), runs.get(i).end()};
          if (place[1] - place[0] >= CLAUSE_LETTERS && isPlain(half.prose(), runs, first, length)) {
            return place;
          }
        }
      }
    }
    return new int[0];
  }

  /** Whether the second stretch has the first one's digits, too: 1.1 and 1.2 are not the same. */
  private static boolean isPlain(String prose, List<Run> runs, int first, int length) {
    String one = prose.substring(runs.get(first).start(), runs.get(first + length - 1).end());
    String two =
        prose.substring(runs.get(first + length).start(), runs.get(first + 2 * length - 1).end());
    return one.equalsIgnoreCase(two);
  }

  private static int[] doubledLetters(String prose) {
    if (prose.length() > MOST_WORDS * LEAST_WORDS) {
      return new int[0];
    }
    int longest = Math.min(2 * LONGEST_CLAUSE, prose.length() / 2);
    for (int length = CLAUSE_LETTERS; length <= longest; length++) {
      int equal = 0;
      for (int i = 0; i + length < prose.length(); i++) {
        char c = prose.charAt(i);
        equal = c == prose.charAt(i + length) ? equal + 1 : 0;
        if (equal == length && isText(prose, i - length + 1, i + 1)) {
          return new int[] {i - length + 1, i + 1};
        }
      }
    }
    return new int[0];
  }

  private static boolean isText(String prose, int start, int end) {
    return prose.substring(start, end).codePoints().filter(Character::isIdeographic).count() > 0
        && prose.substring(start, end).codePoints().filter(Character::isLetter).count()
            >= CLAUSE_LETTERS - 1;
  }
}
