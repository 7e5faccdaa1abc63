package org.diglot.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordDistanceTest {

  private static int within(int[] one, int[] other, int most) {
    IntList words = new IntList();
    words.add(1);
    for (int word : other) {
      words.add(word);
    }
    return new WordDistance(one, new int[4]).within(words, 1, words.size(), most);
  }

  @Test
  void longTextsGoOverSeveralMachineWords() {
    Random random = new Random(4);
    for (int length : new int[] {63, 64, 65, 127, 128, 129, 200, 300}) {
      int[] one = random.ints(length, 0, 4).toArray();
      int[] other = random.ints(length + random.nextInt(40) - 20, 0, 4).toArray();
      assertEquals(whole(one, other), within(one, other, 1_000), "words: " + length);
    }
  }

  @Test
  void unknownWordsAreLikeNoOther() {
    assertEquals(2, within(new int[] {-1, 2, -1}, new int[] {1, 2, 3}, 9));
  }

  @Test
  void agreesWithTheWholeTable() {
    Random random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      int[] one = random.ints(random.nextInt(12), 0, 4).toArray();
      int[] other = random.ints(random.nextInt(12), 0, 4).toArray();
      int distance = whole(one, other);
      for (int most = 0; most <= 13; most++) {
        assertEquals(
            Math.min(distance, most + 1), within(one, other, most), () -> "distance " + distance);
      }
    }
  }

  private static int whole(int[] one, int[] other) {
    int[][] table = new int[one.length + 1][other.length + 1];
    for (int i = 0; i <= one.length; i++) {
      for (int j = 0; j <= other.length; j++) {
        table[i][j] =
            i == 0 || j == 0
                ? i + j
                : Math.min(
                    table[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1),
                    1 + Math.min(table[i - 1][j], table[i][j - 1]));
      }
    }
    return table[one.length][other.length];
  }
}
