package org.diglot.memory;

import java.util.ArrayList;
import java.util.List;
import org.diglot.model.LanguageTag;
import org.diglot.text.Words;
import org.diglot.text.Words.Gap;
import org.diglot.text.Words.Word;

/** One alternative of a term, as words to find in their order. */
final class TermPattern {

  private record Part(
      String folded, String written, boolean openStart, boolean openEnd, boolean unspaced) {}

  private final TermEntry entry;
  private final List<Part> parts;
  private final boolean exactCase;

  private TermPattern(TermEntry entry, List<Part> parts, boolean exactCase) {
    this.entry = entry;
    this.parts = List.copyOf(parts);
    this.exactCase = exactCase;
  }

  /**
   * The alternatives of a term.
   *
   * @param exactCase whether capital letters have to be as written
   */
  static List<TermPattern> of(
      TermEntry entry, String term, LanguageTag language, boolean exactCase) {
    List<TermPattern> patterns = new ArrayList<>();
    for (String alternative : term.split("\\|", -1)) {
      List<Part> parts = new ArrayList<>();
      for (String piece : alternative.strip().split("\\s+", -1)) {
        add(piece, language, parts);
      }
      if (!parts.isEmpty()) {
        patterns.add(new TermPattern(entry, parts, exactCase));
      }
    }
    return patterns;
  }

  private static void add(String piece, LanguageTag language, List<Part> parts) {
    List<Word> words = Words.of(piece, language);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      parts.add(
          new Part(
              word.folded(),
              piece.substring(word.start(), word.end()),
              i == 0 && piece.startsWith("*"),
              i == words.size() - 1 && piece.endsWith("*"),
              word.unspaced()));
    }
  }

  TermEntry entry() {
    return entry;
  }

  int length() {
    return parts.size();
  }

  /** The first letters of its first word; empty where any word may be its first. */
  String firstLetters() {
    Part first = parts.get(0);
    boolean prefixed = !first.unspaced() && first.folded().codePointAt(0) > 0x52F;
    return first.openStart() || prefixed ? "" : TermIndex.key(first.folded());
  }

  /** Whether it stands at a word of a text. */
  boolean isAt(TermText text, int at, Inflection inflection) {
    if (at + parts.size() > text.words().size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      Word word = text.words().get(at + i);
      if (i > 0 && word.gap() == Gap.CLAUSE || !isForm(parts.get(i), word, text, inflection)) {
        return false;
      }
    }
    return true;
  }

  private boolean isForm(Part part, Word word, TermText text, Inflection inflection) {
    if (exactCase && !hasCaseOf(part.written(), text.written(word))) {
      return false;
    }
    if (part.openStart() && part.openEnd()) {
      return word.folded().contains(part.folded());
    }
    if (part.openStart()) {
      return word.folded().endsWith(part.folded());
    }
    if (part.openEnd()) {
      return word.folded().startsWith(part.folded());
    }
    return part.unspaced()
        ? word.folded().equals(part.folded())
        : inflection.isForm(word.folded(), part.folded());
  }

  /** Whether the letters that both words have are large and small at the same places. */
  private static boolean hasCaseOf(String term, String word) {
    int end = Math.min(term.length(), word.length());
    for (int i = 0; i < end; i++) {
      if (Character.isUpperCase(term.charAt(i)) != Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
