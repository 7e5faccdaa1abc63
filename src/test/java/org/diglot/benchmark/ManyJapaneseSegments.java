package org.diglot.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up segments in a script without spaces: words of one to five signs, each with a particle or
 * an ending, 2 to 17 of them; every third segment is a slight change of an earlier one.
 */
final class ManyJapaneseSegments {

  private static final String[] PARTICLES =
      ("の を は が に で と も から まで ます です する できます してください します されます ある いる した こと 場合 ため" + " など または この その")
          .split(" ");

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final List<String> segments = new ArrayList<>();

  ManyJapaneseSegments(int size, long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < 30_000; i++) {
      words.add(word());
    }
    for (int i = 0; i < size; i++) {
      boolean alike = i > 10 && random.nextInt(3) == 0;
      segments.add(alike ? edited(segments.get(random.nextInt(i))) : sentence());
    }
  }

  List<String> segments() {
    return segments;
  }

  /** A segment with one to six signs changed or put in. */
  String edited(String segment) {
    StringBuilder edited = new StringBuilder(segment);
    int edits = 1 + random.nextInt(6);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(edited.length());
      if (random.nextBoolean()) {
        edited.setCharAt(at, (char) (0x4E00 + random.nextInt(2_000)));
      } else {
        edited.insert(at, (char) (0x3042 + random.nextInt(60)));
      }
    }
    return edited.toString();
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder();
    int length = 2 + random.nextInt(6) + random.nextInt(10);
    for (int i = 0; i < length; i++) {
      sentence
          .append(words.get(rank(words.size(), 4)))
          .append(PARTICLES[rank(PARTICLES.length, 2)]);
      if (i % 5 == 4) {
        sentence.append('、');
      }
    }
    return sentence.append('。').toString();
  }

  private String word() {
    boolean katakana = random.nextInt(3) == 0;
    int length = 1 + random.nextInt(3) + (katakana ? 2 : 0);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) (katakana ? 0x30A2 + rank(80, 1.5) : 0x4E00 + rank(2_200, 1.7)));
    }
    return word.toString();
  }

  /** A number below a limit, the small ones more often. */
  private int rank(int limit, double steepness) {
    return (int) (limit * Math.pow(random.nextDouble(), steepness));
  }
}
