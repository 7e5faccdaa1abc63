package org.diglot.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a body of text uses its words: which of them it writes in lower case, which it capitalises
 * inside of sentences, as names are. Says without a dictionary which words are ordinary ones.
 */
public final class Vocabulary {

  /** A vocabulary of no text. */
  public static final Vocabulary EMPTY = new Builder().build();

  /** A word is a name where capitals are that many times as frequent as small letters. */
  private static final int NAME_RATIO = 2;

  private static final int SMALL = 0;
  private static final int NAME = 1;
  private static final int ALL = 2;
  private static final int[] NO_USE = new int[3];

  private final Map<String, int[]> counts;
  private final Set<String> joints;
  private final long total;

  private Vocabulary(Map<String, int[]> counts, Set<String> joints) {
    this.counts = counts;
    this.joints = joints;
    this.total = counts.values().stream().mapToLong(count -> count[ALL]).sum();
  }

  /** The vocabulary of some texts, given as Markdown. */
  public static Vocabulary of(Iterable<String> texts) {
    Builder builder = new Builder();
    texts.forEach(builder::add);
    return builder.build();
  }

  /** Whether no text was counted. */
  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** How frequent the word is among all words of the text, from 0 to 1. */
  double share(String folded) {
    int[] count = counts.getOrDefault(folded, NO_USE);
    return total == 0 ? 0 : (double) count[ALL] / total;
  }

  /** Whether the text uses the word as an ordinary one: in lower case and not as a name. */
  boolean isOrdinary(String folded) {
    int[] count = counts.getOrDefault(folded, NO_USE);
    return count[SMALL] > 0 && count[NAME] <= NAME_RATIO * count[SMALL];
  }

  /** Whether running text joins two capitalised words like this: {@code Skype for Business}. */
  boolean joins(String left, String middle, String right) {
    return joints.contains(joint(left, middle, right));
  }

  private static String joint(String left, String middle, String right) {
    return left + " " + middle + " " + right;
  }

  /** Counts words. Safe for use by several threads. */
  public static final class Builder {

    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> joints = new HashSet<>();

    /** Counts the words of one sentence, given as Markdown. */
    public synchronized void add(String markdown) {
      List<ProseWords.Word> words = ProseWords.of(markdown);
      boolean running = words.stream().filter(ProseWords.Word::isLower).count() > 2;
      for (int i = 0; i < words.size(); i++) {
        ProseWords.Word word = words.get(i);
        if (word.symbol()) {
          continue;
        }
        int[] count = counts.computeIfAbsent(word.folded(), key -> new int[3]);
        count[ALL]++;
        if (word.isLower()) {
          // A lone word in lower case is a value or an attribute more often than prose.
          count[SMALL] += words.size() > 1 ? 1 : 0;
        } else if (!word.first() && running) {
          count[NAME]++;
        }
        if (running && i > 0 && i + 1 < words.size() && isJoint(words, i)) {
          joints.add(joint(words.get(i - 1).text(), word.text(), words.get(i + 1).text()));
        }
      }
    }

    private static boolean isJoint(List<ProseWords.Word> words, int i) {
      return words.get(i).isLower() && !words.get(i - 1).isLower() && !words.get(i + 1).isLower();
    }

    /** What was counted so far. */
    public synchronized Vocabulary build() {
      Map<String, int[]> copy = new HashMap<>();
      counts.forEach((word, count) -> copy.put(word, count.clone()));
      return new Vocabulary(copy, Set.copyOf(joints));
    }
  }
}
