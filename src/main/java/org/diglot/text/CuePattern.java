package org.diglot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.model.LanguageTag;
import org.diglot.text.Words.Gap;
import org.diglot.text.Words.Word;

/** A phrase of a lexicon, ready to be matched against words. */
final class CuePattern {

  static final int LONGEST = 24;
  private static final int MOST_VARIANTS = 256;

  /** The most words that {@code **} passes over. */
  private static final int SPAN = 8;

  private static final int MOST_SPANS = 2;
  private static final String ANY_WORDS = "**";
  private static final String ANCHOR = "^";

  private final Lexicon.Entry entry;
  private final boolean anchored;
  private final CuePart[] parts;
  private final boolean wholeStart;
  private final boolean wholeEnd;
  private final int beforeSpan;
  private final int behindSpan;

  /**
   * @param entry what it was made from
   * @param anchored whether it counts at the start of a clause only
   * @param parts what its words look like
   */
  private CuePattern(Lexicon.Entry entry, boolean anchored, List<CuePart> parts) {
    this.entry = entry;
    this.anchored = anchored;
    this.parts = parts.toArray(CuePart[]::new);
    this.wholeStart = parts.get(0).isWhole();
    this.wholeEnd = parts.get(parts.size() - 1).isWhole();
    List<Boolean> spans = parts.stream().map(part -> part.kind() == CuePart.Kind.SPAN).toList();
    this.beforeSpan = spans.indexOf(true);
    this.behindSpan = parts.size() - 1 - spans.lastIndexOf(true);
  }

  /** What it was made from. */
  Lexicon.Entry entry() {
    return entry;
  }

  /** How many words it has, place holders counted. */
  int size() {
    return parts.length;
  }

  /** What one of its words looks like. */
  CuePart part(int index) {
    return parts[index];
  }

  /** What is wrong with a phrase, if anything. */
  static Optional<String> problem(String phrase, LanguageTag language) {
    List<String> words = words(phrase);
    if (words.isEmpty()) {
      return Optional.of("is empty");
    }
    if (words.get(0).equals(ANY_WORDS) || words.get(words.size() - 1).equals(ANY_WORDS)) {
      return Optional.of("has \"**\" at its end, where it says nothing");
    }
    if (words.stream().filter(ANY_WORDS::equals).count() > MOST_SPANS) {
      return Optional.of("has \"**\" more than " + MOST_SPANS + " times");
    }
    int variants = 1;
    for (String word : words) {
      variants = Math.min(MOST_VARIANTS + 1, variants * alternatives(word).size());
      for (String alternative : alternatives(word)) {
        if (CuePart.of(alternative, Gap.SPACE, language).isEmpty()) {
          return Optional.of("has \"" + word + "\", which is neither a word nor a place holder");
        }
      }
    }
    return variants > MOST_VARIANTS
        ? Optional.of("has more than " + MOST_VARIANTS + " variants")
        : parts(words, language).size() > LONGEST
            ? Optional.of("has more than " + LONGEST + " words")
            : Optional.empty();
  }

  /** The patterns of an entry: one for each combination of its alternatives. */
  static List<CuePattern> of(Lexicon.Entry entry, LanguageTag language) {
    if (problem(entry.phrase(), language).isPresent()) {
      return List.of();
    }
    boolean anchored = entry.phrase().strip().startsWith(ANCHOR);
    boolean opens = anchored || entry.cue().opensClause();
    List<List<String>> variants = List.of(List.of());
    for (String word : words(entry.phrase())) {
      variants = extend(variants, alternatives(word));
    }
    return variants.stream()
        .map(words -> new CuePattern(entry, opens, parts(words, language)))
        .toList();
  }

  private static List<List<String>> extend(List<List<String>> variants, List<String> words) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> variant : variants) {
      for (String word : words) {
        List<String> more = new ArrayList<>(variant);
        more.add(word);
        longer.add(more);
      }
    }
    return longer;
  }

  private static List<String> words(String phrase) {
    String plain = phrase.strip();
    String body = plain.startsWith(ANCHOR) ? plain.substring(1).strip() : plain;
    return body.isEmpty() ? List.of() : List.of(body.split("\\s+"));
  }

  private static List<String> alternatives(String word) {
    return List.of(word.split("/", -1));
  }

  private static List<CuePart> parts(List<String> words, LanguageTag language) {
    List<CuePart> parts = new ArrayList<>();
    words.forEach(word -> parts.addAll(CuePart.of(word, Gap.SPACE, language)));
    return parts;
  }

  /**
   * How many words it matches from a place on, the first of which is known to be that of its first
   * part; 0 where it does not.
   *
   * @param denials words that a span does not pass over: with one of them the phrase says the
   *     contrary
   */
  int lengthAt(List<Word> words, int at, Set<String> denials) {
    Gap gap = words.get(at).gap();
    if ((anchored && gap != Gap.CLAUSE) || (wholeStart && gap == Gap.HYPHEN)) {
      return 0;
    }
    int end = parts.length == 1 ? at + 1 : match(words, at + 1, 1, denials);
    if (end < 0) {
      return 0;
    }
    boolean joined = wholeEnd && end < words.size() && words.get(end).gap() == Gap.HYPHEN;
    return joined ? 0 : end - at;
  }

  /** Whether it passes over words. */
  boolean hasSpan() {
    return beforeSpan >= 0;
  }

  /** How many words it has before its first span. */
  int wordsBeforeSpan() {
    return beforeSpan;
  }

  /** How many words it has behind its last span. */
  int wordsBehindSpan() {
    return behindSpan;
  }

  /**
   * Where the match of the parts from one on ends; -1 where they do not match. Of spans the
   * shortest counts.
   */
  private int match(List<Word> words, int at, int part, Set<String> denials) {
    int next = at;
    for (int i = part; i < parts.length; i++) {
      if (parts[i].kind() == CuePart.Kind.SPAN) {
        return matchBehindSpan(words, next, i + 1, denials);
      }
      if (next >= words.size() || !parts[i].matches(words.get(next))) {
        return -1;
      }
      next++;
    }
    return next;
  }

  private int matchBehindSpan(List<Word> words, int from, int part, Set<String> denials) {
    int last = Math.min(words.size() - 1, from + SPAN);
    for (int at = from; at <= last && words.get(at).gap() != Gap.CLAUSE; at++) {
      int end = match(words, at, part, denials);
      if (end >= 0 || denials.contains(words.get(at).folded())) {
        return end;
      }
    }
    return -1;
  }
}
