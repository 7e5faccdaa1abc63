package org.diglot.text;

import java.util.List;
import java.util.Map;
import org.diglot.model.LanguageTag;

/**
 * The cue words of a language: what makes a sentence an obligation, a negation, a condition. Data
 * come from the language's pack, {@code locales/<tag>/language.yml}.
 */
public final class Lexicon {

  /** What a word or phrase is a cue for. */
  public enum Cue {
    NEGATION,
    PROHIBITION,
    OBLIGATION,
    RECOMMENDATION,
    PERMISSION,
    ABILITY,
    CONDITION,
    QUANTIFIER,
    /** A licence, plan or subscription that something needs. */
    ENTITLEMENT,
    ROLE,
    DEADLINE,
    /** A verb that at the start of a sentence tells the reader what to do. */
    IMPERATIVE,
    /** Makes guidance stronger: strongly, always. */
    INTENSIFIER,
    /** Makes guidance weaker: consider, where possible. */
    HEDGE,
    /** Words that any prose has and names do not: the, of, to. */
    FUNCTION_WORD,
    NUMBER_WORD,
    /** A phrase that makes the items of the list behind it guidance: the following policies. */
    LIST_LEAD
  }

  /**
   * A cue found in a text.
   *
   * @param cue what it is a cue for
   * @param entry the lexicon's entry
   * @param start offset of its first character in the text
   * @param end offset behind its last character
   */
  public record Hit(Cue cue, String entry, int start, int end) {}

  private final LanguageTag language;
  private final Map<Cue, List<String>> entries;

  /**
   * @param entries words and phrases by cue, in lower case; {@code *} at a word's end stands for
   *     any ending
   */
  public Lexicon(LanguageTag language, Map<Cue, List<String>> entries) {
    this.language = language;
    this.entries = Map.copyOf(entries);
  }

  /** A lexicon without any cue. */
  public static Lexicon empty(LanguageTag language) {
    return new Lexicon(language, Map.of());
  }

  /** Whether there is no cue at all. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The language that the cues are of. */
  public LanguageTag language() {
    return language;
  }

  /**
   * The cues of a text, in its order; of cues of one kind that overlap the longest wins.
   *
   * @param text plain text, not Markdown
   */
  public List<Hit> find(String text) {
    return List.of();
  }
}
