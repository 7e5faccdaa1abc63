package org.diglot.memory;

import java.util.Arrays;

/** Numbers in a row that grows. */
final class IntList {

  private int[] numbers = new int[16];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + (size >> 1));
    }
    numbers[size++] = number;
  }

  int get(int at) {
    return numbers[at];
  }

  void set(int at, int number) {
    numbers[at] = number;
  }

  /** Gives back what the next numbers would need. */
  void trim() {
    numbers = Arrays.copyOf(numbers, size);
  }

  int size() {
    return size;
  }
}
