package org.diglot.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.diglot.check.LatinWords.LatinWord;

/** The words of a text in Latin letters, and which of them look like names. */
final class NameWords {

  private static final int[] UNKNOWN = {-1};

  private final String prose;
  private final List<LatinWord> words;
  private final Set<String> texts = new HashSet<>();
  private final boolean otherLetters;
  private int[] names = UNKNOWN;
  private NameShape[] shapes = {};
  private Optional<List<LatinWord>> compounds = Optional.empty();
  private Optional<List<String>> distinct = Optional.empty();

  NameWords(String prose) {
    this.prose = prose;
    this.words = LatinWords.of(prose);
    this.otherLetters = LatinWords.hasOtherLetters(prose);
    words.forEach(word -> texts.add(word.text()));
  }

  /** The words in order. */
  List<LatinWord> words() {
    return words;
  }

  /** The words, each once. */
  Set<String> texts() {
    return texts;
  }

  /** Whether the text has letters of another script as well. */
  boolean hasOtherLetters() {
    return otherLetters;
  }

  /** Ordinals of the words that look like names. */
  int[] names() {
    if (names == UNKNOWN) {
      names = IntStream.range(0, words.size()).filter(i -> shape(i) != NameShape.NONE).toArray();
    }
    return names;
  }

  /** How much a word looks like a name. */
  NameShape shape(int index) {
    if (shapes.length < words.size()) {
      shapes = new NameShape[words.size()];
      for (int i = 0; i < shapes.length; i++) {
        shapes[i] = NameShape.of(words.get(i).text());
      }
    }
    return shapes[index];
  }

  /**
   * What looks like a name, each once: words, words joined by hyphens, two names in a row, and a
   * name with a number behind it. Owners do not count: a translation may leave them out.
   */
  List<String> distinctNames() {
    if (distinct.isEmpty()) {
      Set<String> found = new LinkedHashSet<>();
      for (int i : names()) {
        if (!isOwner(i)) {
          found.add(words.get(i).text());
        }
      }
      compounds().forEach(compound -> found.add(compound.text()));
      for (int i : names()) {
        rowFrom(i).ifPresent(found::add);
      }
      distinct = Optional.of(List.copyOf(found));
    }
    return distinct.get();
  }

  /** Whether an apostrophe and an s stand behind a name. */
  private boolean isOwner(int index) {
    return index + 1 < words.size()
        && words.get(index + 1).text().equals("s")
        && words.get(index + 1).start() == words.get(index).end() + 1;
  }

  /** A name together with the name or number behind it. */
  private Optional<String> rowFrom(int index) {
    if (index + 1 >= words.size() || !words.get(index + 1).joined()) {
      return Optional.empty();
    }
    String next = words.get(index + 1).text();
    return shape(index + 1) != NameShape.NONE || isNumber(next)
        ? Optional.of(words.get(index).text() + " " + next)
        : Optional.empty();
  }

  /** Capitalised words that hyphens join, as the names of commands. */
  List<LatinWord> compounds() {
    if (compounds.isEmpty()) {
      List<LatinWord> found = new ArrayList<>();
      int first = 0;
      for (int i = 1; i <= words.size(); i++) {
        if (i == words.size() || !isHyphened(i)) {
          if (i - first > 1) {
            int start = words.get(first).start();
            int end = words.get(i - 1).end();
            found.add(new LatinWord(prose.substring(start, end), start, end, false));
          }
          first = i;
        }
      }
      compounds = Optional.of(List.copyOf(found));
    }
    return compounds.get();
  }

  private static boolean isNumber(String word) {
    return word.length() >= 3 && word.chars().allMatch(Character::isDigit);
  }

  /** Whether a name is that of a command: words joined by hyphens, one with a capital within. */
  static boolean isCommand(String name) {
    boolean coded = false;
    int start = 0;
    for (int end = name.indexOf('-'); end >= 0; end = name.indexOf('-', start)) {
      coded |= NameShape.of(name.substring(start, end)) == NameShape.CODED;
      start = end + 1;
    }
    return start > 0 && (coded || NameShape.of(name.substring(start)) == NameShape.CODED);
  }

  /** Whether a word is words joined by hyphens without their last letters, a plural's apart. */
  static boolean isCut(String name, String word) {
    return name.indexOf('-') > 0 && name.startsWith(word) && !name.endsWith("s");
  }

  private boolean isHyphened(int index) {
    LatinWord before = words.get(index - 1);
    LatinWord word = words.get(index);
    return word.start() == before.end() + 1
        && prose.charAt(before.end()) == '-'
        && Character.isUpperCase(before.text().charAt(0))
        && Character.isUpperCase(word.text().charAt(0));
  }

  /**
   * Whether the text has a name: a word as it is, several words in a row, the last one with
   * whatever ending, or run together.
   */
  boolean has(String name) {
    if (texts.contains(name)) {
      return true;
    }
    int gap = name.indexOf(' ');
    if (gap < 0) {
      return name.indexOf('-') > 0 && prose.contains(name);
    }
    String first = name.substring(0, gap);
    String last = name.substring(gap + 1);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).text().equals(first)
          && words.get(i + 1).start() <= words.get(i).end() + 2
          && words.get(i + 1).text().startsWith(last)) {
        return true;
      }
    }
    return texts.contains(first + last);
  }
}
