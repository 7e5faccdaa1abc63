package org.diglot.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.model.LanguageTag;
import org.diglot.text.LetterRuns.Run;

/**
 * The words that any text of a language has, of many languages: tells which of them a text is in,
 * and whether it stops where no sentence ends. Data come from {@code common-words.txt}: a line for
 * each language with its tag and its words; a hyphen behind a word says that no sentence ends in
 * it, a hyphen before letters that none ends in a word with that ending.
 */
public final class CommonWords {

  /** Knows no language. */
  public static final CommonWords EMPTY = of("");

  private static final int LEAST = 3;
  private static final int RATIO = 3;
  private static final int LONGEST_WORD = 40;

  /** A bit of a word's mask for each language. */
  private static final int MAX_LANGUAGES = 63;

  private final List<String> languages = new ArrayList<>();
  private final Map<String, Integer> indices = new HashMap<>();
  private final Map<LanguageTag, Long> bits = new ConcurrentHashMap<>();
  private final Map<String, Long> masks = new HashMap<>();
  private final Map<String, Set<String>> opening = new HashMap<>();
  private final Map<String, List<String>> endings = new HashMap<>();

  private CommonWords() {}

  /** Reads the data. Lines beyond the 63rd language are left out. */
  public static CommonWords of(String data) {
    CommonWords words = new CommonWords();
    data.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .limit(MAX_LANGUAGES)
        .forEach(words::add);
    return words;
  }

  private void add(String line) {
    String[] words = line.strip().split("\\s+", -1);
    long bit = 1L << languages.size();
    indices.put(words[0], languages.size());
    languages.add(words[0]);
    Set<String> open = new HashSet<>();
    List<String> ends = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      String word = words[i].replace("-", "");
      if (words[i].startsWith("-")) {
        ends.add(word);
      } else {
        masks.merge(word, bit, (a, b) -> a | b);
      }
      if (words[i].endsWith("-")) {
        open.add(word);
      }
    }
    opening.put(words[0], open);
    endings.put(words[0], ends);
  }

  /** Whether the words of a language are known. */
  public boolean knows(LanguageTag language) {
    return indices.containsKey(language.language());
  }

  /** Whether a word in lower case is a common one of a language. */
  public boolean isCommon(LanguageTag language, String word) {
    return (masks.getOrDefault(word, 0L) & bit(language)) != 0;
  }

  /** Whether a word in lower case is a common one of a language and not of another. */
  public boolean tells(String word, LanguageTag language, LanguageTag from) {
    long mask = masks.getOrDefault(word, 0L);
    return mask != 0 && (mask & bit(language)) != 0 && (mask & bit(from)) == 0;
  }

  private long bit(LanguageTag language) {
    Long known = bits.get(language);
    if (known == null) {
      Integer index = indices.get(language.language());
      known = index == null ? 0L : 1L << index;
      bits.put(language, known);
    }
    return known;
  }

  /**
   * The language of a text that is not in the language it should be in.
   *
   * @param runs the text's words
   * @return nothing where the text is in its language, is too short, or nothing speaks for another
   */
  public Optional<String> other(List<Run> runs, LanguageTag expected) {
    long bit = bit(expected);
    if (bit == 0 || runs.size() <= LEAST) {
      return Optional.empty();
    }
    int best = best(runs, bit);
    return best < 0 ? Optional.empty() : Optional.of(languages.get(best));
  }

  private int best(List<Run> runs, long expected) {
    int[] counts = new int[languages.size()];
    int best = -1;
    for (Run run : runs) {
      long mask = mask(run);
      for (long rest = (mask & expected) == 0 ? mask : 0; rest != 0; rest &= rest - 1) {
        int language = Long.numberOfTrailingZeros(rest);
        if (++counts[language] >= LEAST && (best < 0 || counts[language] > counts[best])) {
          best = language;
        }
      }
    }
    return best >= 0 && counts[best] > RATIO * own(runs, expected, 1L << best) ? best : -1;
  }

  /** How many words speak for the expected language and not for the other one. */
  private int own(List<Run> runs, long expected, long other) {
    int own = 0;
    for (Run run : runs) {
      long mask = mask(run);
      own += (mask & expected) != 0 && (mask & other) == 0 ? 1 : 0;
    }
    return own;
  }

  private long mask(Run run) {
    return run.lower() ? masks.getOrDefault(run.folded(), 0L) : 0L;
  }

  /**
   * Whether a text ends with a word that ends no sentence and no title of its language.
   *
   * @param text without the marks at its end
   */
  public boolean endsOpen(String text, LanguageTag language) {
    return opening.getOrDefault(language.language(), Set.of()).contains(lastWord(text));
  }

  /**
   * Whether a text ends with a form of a word that ends no sentence of its language.
   *
   * @param text without the marks at its end
   */
  public boolean endsInflected(String text, LanguageTag language) {
    List<String> ends = endings.getOrDefault(language.language(), List.of());
    return !ends.isEmpty() && ends.stream().anyMatch(lastWord(text)::endsWith);
  }

  /** The letters that a text ends with; empty where it ends with anything else. */
  private static String lastWord(String text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0
        && end - start < LONGEST_WORD
        && (Character.isLetter(text.charAt(start - 1))
            || Character.getType(text.charAt(start - 1)) == Character.NON_SPACING_MARK)) {
      start--;
    }
    return text.substring(start, end);
  }

  /** The name of a language in English, as a message says it. */
  public static String name(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }
}
