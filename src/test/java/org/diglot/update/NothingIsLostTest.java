package org.diglot.update;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.diglot.model.RemovedSegment;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is done to a source: each translation is in the page afterwards, or beside it. */
class NothingIsLostTest {

  private static final String HEAD = "---\ntitle: Keys\n---\n";
  private static final List<String> WORDS =
      List.of(
          "key", "badge", "door", "visitor", "locker", "guard", "report", "cable", "room", "shift");

  private static List<String> sentences(Random random, int count) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sentences.add(
          "The %s of the %s %s stays with number %d."
              .formatted(word(random), word(random), random.nextBoolean() ? "must" : "may", i));
    }
    return sentences;
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static String page(List<String> sentences, Random random) {
    StringBuilder page = new StringBuilder(HEAD).append("# Keys\n\n");
    for (String sentence : sentences) {
      switch (random.nextInt(6)) {
        case 0 -> page.append("\n\n## ").append(sentence, 0, 12).append("\n\n").append(sentence);
        case 1 -> page.append("\n\n- ").append(sentence);
        case 2 -> page.append("\n\n> [!NOTE]\n> ").append(sentence);
        case 3 -> page.append("\n\n").append(sentence);
        default -> page.append(' ').append(sentence);
      }
    }
    return page.append('\n').toString();
  }

  private static List<String> edited(List<String> sentences, Random random) {
    List<String> edited = new ArrayList<>(sentences);
    for (int i = 0; i < 1 + random.nextInt(6) && !edited.isEmpty(); i++) {
      int at = random.nextInt(edited.size());
      switch (random.nextInt(6)) {
        case 0 -> edited.remove(at);
        case 1 -> edited.add(at, "A new sentence about the " + word(random) + ".");
        case 2 -> edited.add(random.nextInt(edited.size()), edited.remove(at));
        case 3 -> edited.set(at, edited.get(at).replace("stays", "goes along"));
        case 4 -> edited.set(at, edited.get(at).replace(" stays", ". It stays"));
        default -> edited.set(at, edited.get(at).replaceFirst("\\.$", ", and so on."));
      }
    }
    return edited;
  }

  @RepeatedTest(60)
  void keepsEveryTranslationThroughRandomEdits(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> sentences = sentences(random, 4 + random.nextInt(20));
    Map<String, String> translations = new HashMap<>();
    sentences.forEach(sentence -> translations.put(sentence, "[" + sentence.hashCode() + "]"));
    UpdatedPage page = UpdatedPage.of("de-DE", page(sentences, random), translations);
    List<String> kept = new ArrayList<>(page.targets());
    for (int i = 0; i < 4; i++) {
      sentences = edited(sentences, random);
      page = page.update(page(sentences, random));
      page.removed().stream().map(RemovedSegment::target).forEach(kept::remove);
      String text = page.text();
      for (String target : kept) {
        assertTrue(text.contains(target), () -> "lost " + target + " in\n" + text);
      }
    }
  }
}
