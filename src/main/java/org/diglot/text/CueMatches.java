package org.diglot.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Entry;
import org.diglot.text.Lexicon.Hit;
import org.diglot.text.Words.Word;

/** The phrases that match somewhere in a text; of those of one kind that overlap the longest. */
final class CueMatches {

  private record Match(CuePattern pattern, int from, int words) {

    Cue cue() {
      return pattern.entry().cue();
    }

    int end() {
      return from + words;
    }

    /** By kind, the longest first. */
    int compare(Match other) {
      if (cue() != other.cue()) {
        return cue().compareTo(other.cue());
      }
      if (words != other.words) {
        return Integer.compare(other.words, words);
      }
      return from != other.from
          ? Integer.compare(from, other.from)
          : Boolean.compare(other.pattern.entry().exception(), pattern.entry().exception());
    }
  }

  private static final Comparator<Hit> BY_PLACE =
      (one, other) ->
          one.start() != other.start()
              ? Integer.compare(one.start(), other.start())
              : one.cue().compareTo(other.cue());

  private final List<Word> words;
  private final Set<String> denials;
  private final List<Match> all = new ArrayList<>();

  /**
   * @param words the words of the text
   * @param denials see {@link CuePattern#lengthAt}
   */
  CueMatches(List<Word> words, Set<String> denials) {
    this.words = words;
    this.denials = denials;
  }

  /** Keeps those patterns that match from a word on; their first part does. */
  void tryAll(List<CuePattern> patterns, int at) {
    for (int i = 0; i < patterns.size(); i++) {
      int length = patterns.get(i).lengthAt(words, at, denials);
      if (length > 0) {
        all.add(new Match(patterns.get(i), at, length));
      }
    }
  }

  /** The cues, by their place. */
  List<Hit> longest() {
    if (all.isEmpty()) {
      return List.of();
    }
    all.sort(Match::compare);
    List<Hit> hits = new ArrayList<>(all.size());
    BitSet taken = new BitSet(words.size());
    int from = 0;
    for (int at = 1; at <= all.size(); at++) {
      if (at == all.size() || all.get(at).cue() != all.get(from).cue()) {
        addLongest(all.subList(from, at), taken, hits);
        from = at;
      }
    }
    hits.sort(BY_PLACE);
    return List.copyOf(hits);
  }

  /**
   * @param matches of one kind, the longest first
   * @param taken free to use
   */
  private void addLongest(List<Match> matches, BitSet taken, List<Hit> hits) {
    if (matches.size() == 1) {
      add(matches.get(0), hits);
      return;
    }
    taken.clear();
    List<Match> kept = new ArrayList<>(matches.size());
    for (Match match : matches) {
      int next = taken.nextSetBit(match.from());
      if (next < 0 || next >= match.end() || isBeside(match, kept)) {
        kept.add(match);
        take(match, taken);
        add(match, hits);
      }
    }
  }

  private void add(Match match, List<Hit> hits) {
    Entry entry = match.pattern().entry();
    if (!entry.exception()) {
      int start = words.get(match.from()).start();
      hits.add(new Hit(entry.cue(), entry.meaning(), start, words.get(match.end() - 1).end()));
    }
  }

  /** A stem and an ending of one word each say a thing of their own. */
  private static boolean isBeside(Match match, List<Match> kept) {
    if (match.words() != 1 || match.cue() != Cue.CONCEPT) {
      return false;
    }
    for (Match other : kept) {
      boolean covers = other.from() <= match.from() && match.from() < other.end();
      if (covers
          && (other.words() != 1
              || other.pattern().entry().exception()
              || other.pattern().entry().meaning().equals(match.pattern().entry().meaning())
              || !isStemAndEnding(other.pattern(), match.pattern()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStemAndEnding(CuePattern one, CuePattern other) {
    return (one.part(0).kind() == CuePart.Kind.SUFFIX)
        != (other.part(0).kind() == CuePart.Kind.SUFFIX);
  }

  /** What stands in the gap of a concept's phrase speaks for itself. */
  private static void take(Match match, BitSet taken) {
    CuePattern pattern = match.pattern();
    if (pattern.hasSpan() && match.cue() == Cue.CONCEPT) {
      taken.set(match.from(), match.from() + pattern.wordsBeforeSpan());
      taken.set(match.end() - pattern.wordsBehindSpan(), match.end());
    } else {
      taken.set(match.from(), match.end());
    }
  }
}
