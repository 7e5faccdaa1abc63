package org.diglot.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.text.SegmentKey;

/** The different texts that the sentences of both sides have; equal ones get equal ids. */
final class Texts {

  /** Id of a text that is not there. */
  static final int NONE = -1;

  /**
   * A text.
   *
   * @param exact id of the text without what only tools change
   * @param loose id of its words alone, without case, punctuation, markup and link targets
   * @param words how many words it has, at least 1
   * @param features what similarity counts
   */
  record Text(int exact, int loose, int words, int[] features) {}

  private static final Text BLANK = new Text(NONE, NONE, 0, new int[0]);

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Text> texts = new HashMap<>();
  private final Vocabulary vocabulary;

  Texts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The text of a sentence given as Markdown. */
  Text of(String markdown) {
    String normalised = normalised(markdown);
    return normalised.isEmpty() ? BLANK : texts.computeIfAbsent(normalised, this::read);
  }

  /** An id of a name that is no sentence. */
  int id(String name) {
    return idOf("#" + name);
  }

  /** A localisation build doubles the backslash at the end of a segment. */
  private static String normalised(String markdown) {
    String key = SegmentKey.normalised(markdown);
    int end = key.length();
    while (end > 0 && (key.charAt(end - 1) == '\\' || key.charAt(end - 1) == ' ')) {
      end--;
    }
    return key.substring(0, end);
  }

  private Text read(String normalised) {
    List<String> all = Words.of(normalised);
    List<String> visible = all.stream().filter(word -> !Words.isLink(word)).toList();
    int exact = idOf("=" + normalised);
    int loose = visible.isEmpty() ? exact : idOf("~" + String.join(" ", visible));
    return new Text(exact, loose, Math.max(1, visible.size()), vocabulary.features(all));
  }

  private int idOf(String text) {
    return ids.computeIfAbsent(text, t -> ids.size());
  }
}
