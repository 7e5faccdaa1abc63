package org.diglot.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordDistanceTest {

  @Test
  void agreesWithTheWholeTable() {
    Random random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      int[] one = random.ints(random.nextInt(12), 0, 4).toArray();
      int[] other = random.ints(random.nextInt(12), 0, 4).toArray();
      int distance = whole(one, other);
      for (int most = 0; most <= 13; most++) {
        assertEquals(
            Math.min(distance, most + 1),
            WordDistance.within(one, other, 0, other.length, most),
            () -> "distance " + distance);
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
