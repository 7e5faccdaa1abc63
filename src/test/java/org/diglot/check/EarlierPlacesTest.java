package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.diglot.text.LetterRuns;
import org.diglot.text.LetterRuns.Run;
import org.junit.jupiter.api.Test;

class EarlierPlacesTest {

  @Test
  void namesTheLastPlaceBefore() {
    List<Run> runs = LetterRuns.of("the badge of the guest, The badge");
    assertArrayEquals(new int[] {-1, -1, -1, 0, -1, 3, 1}, EarlierPlaces.ofWords(runs));
    assertArrayEquals(new int[] {-1, -1, 0, 1}, EarlierPlaces.ofLetters("ababa"));
  }

  @Test
  void hasNoPlaceInNothing() {
    assertArrayEquals(new int[0], EarlierPlaces.ofWords(List.of()));
    assertArrayEquals(new int[0], EarlierPlaces.ofLetters(""));
    assertArrayEquals(new int[0], EarlierPlaces.ofLetters("a"));
  }

  @Test
  void agreesWithAMap() {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append((char) (0x4E00 + random.nextInt(60)));
    }
    Map<String, Integer> last = new HashMap<>();
    int[] expected = new int[text.length() - 1];
    for (int i = 0; i < expected.length; i++) {
      Integer before = last.put(text.substring(i, i + 2), i);
      expected[i] = before == null ? -1 : before;
    }
    assertArrayEquals(expected, EarlierPlaces.ofLetters(text.toString()));
  }
}
