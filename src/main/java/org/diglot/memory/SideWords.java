package org.diglot.memory;

import java.util.Arrays;

/**
 * The words of a bitext that one of its sides has, numbered anew by their first appearance there.
 */
final class SideWords {

  private final Vocabulary all;

  /** By the number in the bitext the number here and one more; 0 for a word of the other side. */
  private int[] here = new int[1024];

  private int[] there = new int[1024];
  private int[] lastText = new int[1024];
  private int text;
  private int size;

  SideWords(Vocabulary all) {
    this.all = all;
  }

  /** The numbers here of a text's words, each once. */
  int[] add(int[] words) {
    int[] numbers = new int[words.length];
    int found = 0;
    text++;
    for (int word : words) {
      int number = add(word);
      if (lastText[number] != text) {
        lastText[number] = text;
        numbers[found++] = number;
      }
    }
    return found == numbers.length ? numbers : Arrays.copyOf(numbers, found);
  }

  private int add(int word) {
    if (word >= here.length) {
      here = Arrays.copyOf(here, 2 * word);
    }
    if (here[word] == 0) {
      if (size == there.length) {
        there = Arrays.copyOf(there, 2 * size);
        lastText = Arrays.copyOf(lastText, 2 * size);
      }
      there[size++] = word;
      here[word] = size;
    }
    return here[word] - 1;
  }

  /** The number here of a word by its number in the bitext; {@link Vocabulary#UNKNOWN} for none. */
  int number(int word) {
    return word >= 0 && word < here.length ? here[word] - 1 : Vocabulary.UNKNOWN;
  }

  /** The number here of a word; {@link Vocabulary#UNKNOWN} for none. */
  int number(String word) {
    return number(all.number(word));
  }

  /** The word of a number here. */
  String word(int number) {
    return all.word(there[number]);
  }

  int size() {
    return size;
  }
}
