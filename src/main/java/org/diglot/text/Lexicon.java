package org.diglot.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.model.LanguageTag;
import org.diglot.text.Words.Word;

/**
 * The cue words of a language: what makes a sentence an obligation, a negation, a condition. Data
 * come from the language's pack, {@code locales/<tag>/language.yml}.
 *
 * <p>A phrase matches whole words, whatever their case and the form of their apostrophes; a word
 * that a hyphen joins to another is part of that one, so that {@code only} is not found in {@code
 * read-only}. In scripts without spaces a phrase matches its characters. In a phrase {@code *} at
 * either end of a word stands for any letters, a lone {@code *} for any word, {@code **} for up to
 * eight words of the clause, {@code a/b} for one of the two, {@code <number>}, {@code <year>} and
 * {@code <month>} for one word of that kind, and a leading {@code ^} asks for the start of a
 * clause.
 */
public final class Lexicon {

  /** What a word or phrase is a cue for. */
  public enum Cue {
    NEGATION,
    /**
     * Sounds negative, and other languages say "not" for it or leave it: avoid, invalid, rather
     * than. Where texts of two languages are compared it counts as a negation or as none, whichever
     * agrees; a negation within it does not count by itself.
     */
    WEAK_NEGATION,
    /** Joins what one negation covers: or, nor. */
    ALTERNATIVE,
    PROHIBITION,
    OBLIGATION,
    RECOMMENDATION,
    PERMISSION,
    /** Can, cannot: guidance only where somebody is addressed. */
    ABILITY,
    /**
     * An obligation that is only possible: may need to. Its sentence's modality is not compared.
     */
    POSSIBILITY,
    /** Modal words that only describe: the required port. No guidance, but edits of them count. */
    ATTRIBUTE,
    /** Opens a clause as a condition does and limits nothing: if you want to. */
    PURPOSE,
    /** Opens a clause that limits another one: if, unless, before. */
    CONDITION,
    /** Limits a word: only, except. */
    RESTRICTION,
    QUANTIFIER,
    /** A licence, plan or subscription that something needs. */
    ENTITLEMENT,
    /** What the name in front of it says as well: license, plan. */
    LICENSE_NOUN,
    /** Ties a thing to a licence or a role: requires, is included in. */
    REQUIREMENT,
    ROLE,
    /** Those whom guidance addresses: you, users. */
    AUDIENCE,
    DEADLINE,
    /** For how long something goes on, its number included: for 14 days. */
    DURATION,
    /** A verb that at the start of a clause tells the reader what to do. */
    IMPERATIVE,
    /** An imperative that works a program or draws attention and asks nothing else: select. */
    PROCEDURE,
    /** An imperative that leads elsewhere: see, learn more. */
    POINTER,
    /** Parts of a program's window: a sentence that names one is a step. */
    INTERFACE,
    /** Opens a phrase that may stand in front of an imperative: to, if, in, please. */
    FRONTING,
    /** Makes guidance stronger: strongly, always. */
    INTENSIFIER,
    /** Makes guidance weaker: consider, where possible. */
    HEDGE,
    /** Words that any prose has and names do not: the, of, to. */
    FUNCTION_WORD,
    /** A number in words; the first phrase of its list is the number in digits. */
    NUMBER_WORD,
    /**
     * What stands next to a time of day or is one: the first phrase of its list is {@code a.m.},
     * {@code p.m.}, {@code after-dark}, {@code half-past}, {@code o'clock}, or a time such as
     * {@code 12:00}.
     */
    TIME_WORD,
    /** A unit; the first phrase of its list is what Unicode calls it, or the sign of a currency. */
    UNIT_WORD,
    /** A meaning that has a name in all languages, a {@link Concept}; its meaning is the key. */
    CONCEPT,
    /** A phrase that makes the items of the list behind it guidance: the following policies. */
    LIST_LEAD,
    /** A phrase that makes the items of the list behind it information: the following topics. */
    LIST_TOPIC,
    /** A heading whose links are further reading. */
    READING_HEADING,
    /** A heading whose lists oblige. */
    OBLIGATION_HEADING,
    PROHIBITION_HEADING,
    RECOMMENDATION_HEADING,
    PERMISSION_HEADING;

    /** Whether all of its phrases ask for the start of a clause. */
    boolean opensClause() {
      return this == IMPERATIVE || this == PROCEDURE || this == POINTER || this == FRONTING;
    }

    /** The name in a pack: {@code function-word}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cue of a name in a pack. */
    public static Optional<Cue> of(String key) {
      return Arrays.stream(values()).filter(cue -> cue.key().equals(key)).findFirst();
    }
  }

  /**
   * A phrase of a pack.
   *
   * @param cue what it is a cue for
   * @param phrase as written
   * @param meaning what all phrases of one meaning share: their first one
   * @param exception whether the phrase is not this cue, though a part of it may look so
   */
  public record Entry(Cue cue, String phrase, String meaning, boolean exception) {}

  /**
   * A cue found in a text.
   *
   * @param cue what it is a cue for
   * @param entry the meaning of the lexicon's entry: the first of the phrases that mean the same
   * @param start offset of its first character in the text
   * @param end offset behind its last character
   */
  public record Hit(Cue cue, String entry, int start, int end) {}

  private final LanguageTag language;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final CueIndex index;
  private final Set<String> denials;
  private final Set<Cue> cues = EnumSet.noneOf(Cue.class);
  private final Set<Concept> concepts = EnumSet.noneOf(Concept.class);

  private Lexicon(LanguageTag language, List<Entry> phrases) {
    this.language = language;
    for (Entry entry : phrases) {
      entries.put(entry.cue() + " " + Words.fold(entry.phrase().strip()), entry);
      cues.add(entry.cue());
      if (entry.cue() == Cue.CONCEPT && !entry.exception()) {
        Concept.of(entry.meaning()).ifPresent(concepts::add);
      }
    }
    this.index = new CueIndex(entries.values(), language);
    this.denials =
        entries.values().stream()
            .filter(entry -> entry.cue() == Cue.NEGATION && !entry.exception())
            .map(entry -> Words.fold(entry.phrase().strip()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param entries phrases by cue, each with a meaning of its own
   */
  public Lexicon(LanguageTag language, Map<Cue, List<String>> entries) {
    this(
        language,
        entries.entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(p -> new Entry(e.getKey(), p, p, false)))
            .toList());
  }

  /**
   * A lexicon from the phrases of its packs. Of entries with the same cue and phrase the last one
   * counts; what {@link #problem} objects to is left out.
   */
  public static Lexicon of(LanguageTag language, List<Entry> entries) {
    return new Lexicon(language, entries);
  }

  /** A lexicon without any cue. */
  public static Lexicon empty(LanguageTag language) {
    return new Lexicon(language, List.of());
  }

  /** What is wrong with a phrase, to stand behind it in a message; nothing where it can be used. */
  public static Optional<String> problem(String phrase, LanguageTag language) {
    return CuePattern.problem(phrase, language);
  }

  /** Whether there is no cue at all. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether it knows a phrase for a kind of cue. */
  public boolean knows(Cue cue) {
    return cues.contains(cue);
  }

  /** Whether it knows a phrase for a concept. */
  public boolean knows(Concept concept) {
    return concepts.contains(concept);
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
    return isEmpty() ? List.of() : find(Words.of(text, language));
  }

  /** The cues of a text by its words, which are of this lexicon's language. */
  public List<Hit> find(List<Word> words) {
    if (words.isEmpty() || isEmpty()) {
      return List.of();
    }
    CueMatches matches = new CueMatches(words, denials);
    CueIndex.Starts starts = index.starts(words.get(0));
    for (int at = 0; at + 1 < words.size(); at++) {
      Word next = words.get(at + 1);
      CueIndex.Starts following = index.starts(next);
      matches.tryAll(starts.open(), at);
      matches.tryAll(starts.before(next), at);
      matches.tryAll(following.behindAny(), at);
      starts = following;
    }
    matches.tryAll(starts.open(), words.size() - 1);
    return matches.longest();
  }
}
