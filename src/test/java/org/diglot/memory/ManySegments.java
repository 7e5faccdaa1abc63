package org.diglot.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up segments as a large documentation has them: words as frequent as in real text, sentences
 * of 3 to 40 words, every third one a slight change of an earlier one.
 */
public final class ManySegments {

  private static final String[] FUNCTION =
      ("the of to and a in is for you that on with are be this can your if or from as by an not"
              + " must when all only at it may before should use will after which has each no more")
          .split(" ");
  private static final String[] SYLLABLES =
      "ba den ri mo tal ku ser vi lon pa gre ti nor ca sul me dar fo pli zen hu ab et or in"
          .split(" ");

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final List<String> segments = new ArrayList<>();

  public ManySegments(int size, long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < 40_000; i++) {
      words.add(word());
    }
    for (int i = 0; i < size; i++) {
      boolean alike = i > 10 && random.nextInt(3) == 0;
      segments.add(alike ? edited(segments.get(random.nextInt(i))) : sentence());
    }
  }

  public List<String> segments() {
    return segments;
  }

  /** A segment with one to four words changed, put in or taken out. */
  public String edited(String segment) {
    List<String> said = new ArrayList<>(List.of(segment.split(" ")));
    int edits = 1 + random.nextInt(4);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(said.size());
      switch (random.nextInt(3)) {
        case 0 -> said.set(at, next());
        case 1 -> said.add(at, next());
        default -> {
          if (said.size() > 3) {
            said.remove(at);
          }
        }
      }
    }
    return String.join(" ", said);
  }

  private String sentence() {
    int length = 3 + random.nextInt(8) + random.nextInt(10) + random.nextInt(20);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      said.add(next());
    }
    return String.join(" ", said) + ".";
  }

  /** Half of the words of a text are its language's fifty most common ones. */
  private String next() {
    int kind = random.nextInt(100);
    if (kind < 45) {
      return FUNCTION[(int) (FUNCTION.length * Math.pow(random.nextDouble(), 2))];
    }
    if (kind < 47) {
      return Integer.toString(random.nextInt(400));
    }
    String word = words.get((int) (words.size() * Math.pow(random.nextDouble(), 4)));
    return kind == 47 ? "`" + word + "`" : kind == 48 ? "**" + word + "**" : word;
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }
}
