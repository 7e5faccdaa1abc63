package org.diglot.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diglot.check.LatinWords.LatinWord;

/** The words of a text in Latin letters, and which of them look like names. */
final class NameWords {

  private static final int[] UNKNOWN = {-1};

  private final List<LatinWord> words;
  private final Set<String> texts = new HashSet<>();
  private final boolean otherLetters;
  private int[] names = UNKNOWN;

  NameWords(String prose) {
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
      names =
          IntStream.range(0, words.size())
              .filter(i -> NameShape.of(words.get(i).text()) != NameShape.NONE)
              .toArray();
    }
    return names;
  }

  /** What looks like a name, each once; but for owners, which a translation may leave out. */
  List<String> distinctNames() {
    return Arrays.stream(names())
        .filter(i -> !isOwner(i))
        .mapToObj(i -> words.get(i).text())
        .distinct()
        .toList();
  }

  /** Whether an apostrophe and an s stand behind a name. */
  private boolean isOwner(int index) {
    return index + 1 < words.size()
        && words.get(index + 1).text().equals("s")
        && words.get(index + 1).start() == words.get(index).end() + 1;
  }
}
