package org.diglot.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.model.LanguageTag;
import org.diglot.text.CommonWords;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;
import org.diglot.text.LetterRuns.Run;

/**
 * A sentence within a translation that is in another language than the rest, and that the source
 * does not have.
 *
 * @param start offset in the target's prose
 * @param end offset behind it
 */
record AlienSentence(int start, int end) {

  private static final int LEAST_WORDS = 4;
  private static final int LEAST_COMMON = 2;
  private static final int LONGEST_GAP = 3;
  private static final double COPIED = 0.5;
  private static final String STOPS = ".!?…|。！？؟:\n";
  private static final String QUOTES = "\"“”„«»「」『』《》'‘’()（）[]";

  /** The first one; only where the rest of the text is something else. */
  static Optional<AlienSentence> find(Pair pair) {
    List<Run> runs = pair.target().runs();
    boolean latin = pair.page().targetWriting().isLatin();
    if (runs.size() <= LEAST_WORDS || !hasForeign(pair, runs, latin ? LEAST_COMMON : 1)) {
      return Optional.empty();
    }
    int first = 0;
    for (int i = 1; i <= runs.size(); i++) {
      if (i == runs.size()
          || isParted(pair, runs.get(i - 1), runs.get(i), latin)
          || latin && isOwn(pair, runs.get(i - 1)) != isOwn(pair, runs.get(i))) {
        boolean whole = first == 0 && i == runs.size();
        if (!whole && i - first > LEAST_WORDS && isAlien(pair, runs.subList(first, i), latin)) {
          return Optional.of(new AlienSentence(runs.get(first).start(), runs.get(i - 1).end()));
        }
        first = i;
      }
    }
    return Optional.empty();
  }

  private static boolean hasForeign(Pair pair, List<Run> runs, int least) {
    CommonWords words = pair.page().commonWords();
    LanguageTag from = pair.source().language().language();
    LanguageTag to = pair.target().language().language();
    int foreign = 0;
    for (Run run : runs) {
      foreign += run.isLatin() && words.tells(run.folded(), from, to) ? 1 : 0;
      if (foreign == least) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence ends between two words; in text of another script, also where that goes on.
   */
  private static boolean isParted(Pair pair, Run before, Run behind, boolean latin) {
    String prose = pair.target().prose();
    if (!latin
        && (before.isLatin() != behind.isLatin() || behind.start() - before.end() > LONGEST_GAP)) {
      return true;
    }
    for (int i = before.end(); i < behind.start(); i++) {
      if (STOPS.indexOf(prose.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word is one of the page's language: by the list, or because the page has it
   * elsewhere.
   */
  private static boolean isOwn(Pair pair, Run run) {
    CommonWords words = pair.page().commonWords();
    LanguageTag from = pair.source().language().language();
    LanguageTag to = pair.target().language().language();
    return !words.tells(run.folded(), from, to)
        && (words.isCommon(to, run.folded()) || pair.page().words().isUsed(run.folded()));
  }

  private static boolean isAlien(Pair pair, List<Run> runs, boolean latin) {
    CommonWords words = pair.page().commonWords();
    LanguageTag from = pair.source().language().language();
    LanguageTag to = pair.target().language().language();
    if (!runs.get(0).isLatin()) {
      return false;
    }
    int small = 0;
    int foreign = 0;
    int own = 0;
    for (Run run : runs) {
      if (isLabelled(pair, run)) {
        continue;
      }
      small += run.lower() && run.folded().length() > 1 ? 1 : 0;
      foreign += words.tells(run.folded(), from, to) ? 1 : 0;
      own += words.tells(run.folded(), to, from) ? 1 : 0;
    }
    boolean alien =
        latin
            ? words.knows(to) && foreign >= LEAST_COMMON && own == 0 && small >= LEAST_WORDS
            : foreign >= 1 && small >= LEAST_WORDS;
    return alien && !isOfSource(pair, runs) && !isQuoted(pair, runs);
  }

  /** Whether the source has those words, too: left as they are, not added. */
  private static boolean isOfSource(Pair pair, List<Run> runs) {
    Set<String> source = new HashSet<>();
    pair.source().runs().forEach(run -> source.add(run.folded()));
    long same = runs.stream().filter(run -> source.contains(run.folded())).count();
    return same >= COPIED * runs.size();
  }

  private static boolean isQuoted(Pair pair, List<Run> runs) {
    int start = runs.get(0).start();
    int end = runs.get(runs.size() - 1).end();
    String prose = pair.target().prose();
    return start > 0
        && QUOTES.indexOf(prose.charAt(start - 1)) >= 0
        && end < prose.length()
        && prose
            .substring(end, Math.min(prose.length(), end + 2))
            .chars()
            .anyMatch(c -> QUOTES.indexOf(c) >= 0);
  }

  /** Whether a word is part of a title or a label. */
  private static boolean isLabelled(Pair pair, Run run) {
    int from = pair.target().markup().offset(run.start());
    int to = pair.target().markup().offset(run.end() - 1) + 1;
    return pair.target().markup().marks().stream().anyMatch(mark -> isLabel(mark, from, to));
  }

  private static boolean isLabel(Mark mark, int from, int to) {
    return mark.kind() != Kind.LITERAL_EMPHASIS && mark.start() <= from && to <= mark.end();
  }
}
