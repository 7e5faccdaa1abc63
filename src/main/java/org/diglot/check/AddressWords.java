package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.check.LatinWords.LatinWord;
import org.diglot.text.InlineMarkup;
import org.diglot.text.InlineMarkup.Kind;

/**
 * The words that the addresses of a text's links are made of. A translation may write out a name
 * that the source shortens; then only the address has it in full.
 */
final class AddressWords {

  private static final int SHORTEST = 5;

  private final InlineMarkup markup;
  private Optional<List<String>> words = Optional.empty();

  AddressWords(InlineMarkup markup) {
    this.markup = markup;
  }

  /**
   * The name that a word of the translation may be a slip of: it stands in an address beside the
   * same word as in the translation.
   *
   * @param target the translation's words
   * @param own which of them
   * @param sameScript whether the target's language writes Latin letters
   */
  Optional<String> name(List<LatinWord> target, int own, boolean sameScript) {
    String word = target.get(own).text();
    if (word.length() < SHORTEST
        || NameShape.of(word) != NameShape.CAPITALISED
        || !markup.has(Kind.LINK)
        || words().contains(fold(word))) {
      return Optional.empty();
    }
    Optional<String> before = neighbour(target, own, own - 1, own);
    Optional<String> behind = neighbour(target, own, own + 1, own + 1);
    for (int i = 0; i < words().size(); i++) {
      String name = capitalised(words().get(i));
      if ((isAt(i - 1, before) || isAt(i + 1, behind)) && NearName.isNear(name, word, sameScript)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The word beside another one where only a space parts them. */
  private static Optional<String> neighbour(List<LatinWord> target, int own, int other, int later) {
    boolean inside = other >= 0 && other < target.size() && other != own;
    return inside && target.get(later).joined()
        ? Optional.of(fold(target.get(other).text()))
        : Optional.empty();
  }

  private boolean isAt(int index, Optional<String> word) {
    return word.isPresent()
        && index >= 0
        && index < words().size()
        && words().get(index).equals(word.get());
  }

  private List<String> words() {
    if (words.isEmpty()) {
      List<String> found = new ArrayList<>();
      for (InlineMarkup.Mark link : markup.marks(Kind.LINK)) {
        addAll(link.target(), found);
      }
      words = Optional.of(found);
    }
    return words.get();
  }

  private static void addAll(String address, List<String> found) {
    int start = -1;
    for (int i = 0; i <= address.length(); i++) {
      boolean letter = i < address.length() && isLetter(address.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        found.add(fold(address.substring(start, i)));
        start = -1;
      }
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
