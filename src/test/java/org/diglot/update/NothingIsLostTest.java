package org.diglot.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diglot.model.RemovedSegment;
import org.diglot.model.Segment;
import org.diglot.model.SegmentStatus;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is done to a source: each translation is in the page afterwards, or beside it. */
class NothingIsLostTest {

  private static final String HEAD = "---\ntitle: Keys\n---\n";
  private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)\\]");
  private static final List<String> WORDS =
      List.of(
          "key", "badge", "door", "visitor", "locker", "guard", "report", "cable", "room", "shift");

  /** Sentences of which no two differ in their number alone. */
  private static List<String> sentences(Random random, int count) {
    List<String> sentences = new ArrayList<>();
    Set<String> pairs = new TreeSet<>();
    while (sentences.size() < count) {
      String pair = word(random) + " of the " + word(random);
      if (pairs.add(pair)) {
        String verb = random.nextBoolean() ? "must" : "may";
        sentences.add("The " + pair + " " + verb + " stays with number " + sentences.size() + ".");
      }
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
      switch (random.nextInt(9)) {
        case 0 -> edited.remove(at);
        case 1 -> edited.add(at, "A new sentence about the " + word(random) + ".");
        case 2 -> edited.add(random.nextInt(edited.size()), edited.remove(at));
        case 3 -> edited.set(at, edited.get(at).replace("stays", "goes along"));
        case 4 -> edited.set(at, edited.get(at).replace(" stays", ". It stays"));
        case 5 -> edited.set(at, edited.get(at).replace("must", "may"));
        case 6 -> edited.set(at, edited.get(at).replaceFirst("number \\d+", "no number"));
        case 7 -> {
          if (at + 1 < edited.size()) {
            String joined = edited.get(at).replaceFirst("\\.$", ", and ") + edited.remove(at + 1);
            edited.set(at, joined);
          }
        }
        default -> edited.set(at, edited.get(at).replaceFirst("\\.$", ", and so on."));
      }
    }
    return edited;
  }

  /** A page whose translations tell which sentence each was made from. */
  private record Made(UpdatedPage page, List<String> originals) {

    static Made of(List<String> sentences, Random random) {
      Map<String, String> translations = new HashMap<>();
      for (int i = 0; i < sentences.size(); i++) {
        translations.put(sentences.get(i), "[" + i + "]");
      }
      return new Made(
          UpdatedPage.of("de-DE", NothingIsLostTest.page(sentences, random), translations),
          List.copyOf(sentences));
    }

    /** What a translation was made from, by the numbers in it. */
    String from(String target) {
      List<String> from = new ArrayList<>();
      NUMBER
          .matcher(target)
          .results()
          .forEach(found -> from.add(originals.get(Integer.parseInt(found.group(1)))));
      return String.join(" ", from);
    }
  }

  @RepeatedTest(60)
  void keepsEveryTranslationThroughRandomEdits(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> sentences = sentences(random, 4 + random.nextInt(20));
    Made made = Made.of(sentences, random);
    UpdatedPage page = made.page();
    Set<String> kept = new TreeSet<>();
    page.targets().forEach(target -> kept.addAll(numbers(target)));
    for (int i = 0; i < 6; i++) {
      sentences = edited(sentences, random);
      page = page.update(page(sentences, random));
      page.removed().forEach(removed -> kept.removeAll(numbers(removed.target())));
      Set<String> there = new TreeSet<>();
      page.targets().forEach(target -> there.addAll(numbers(target)));
      assertEquals(kept, there, page.text());
    }
  }

  private static Set<String> numbers(String target) {
    return NUMBER.matcher(target).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** However often a source is edited: each translation stands with the text it was made from. */
  @RepeatedTest(60)
  void remembersWhatEachTranslationWasMadeFromThroughManyUpdates(RepetitionInfo repetition) {
    Random random = new Random(1000 + repetition.getCurrentRepetition());
    List<String> sentences = sentences(random, 4 + random.nextInt(20));
    Made made = Made.of(sentences, random);
    UpdatedPage page = made.page();
    for (int i = 0; i < 6; i++) {
      sentences = edited(sentences, random);
      page = page.update(page(sentences, random));
      for (Segment segment : page.segments()) {
        Optional<SegmentStatus> status = page.states().of(segment.id());
        String from = status.flatMap(SegmentStatus::translatedFrom).orElse(segment.source().text());
        if (!segment.target().text().isBlank()) {
          assertEquals(made.from(segment.target().text()), from, page.text() + page.states());
        }
      }
      for (RemovedSegment removed : page.removed()) {
        assertTrue(!removed.target().isBlank());
      }
    }
  }

  /** A sentence that nobody touched keeps its translation, and waits for nobody. */
  @RepeatedTest(60)
  void leavesUntouchedSentencesAlone(RepetitionInfo repetition) {
    Random random = new Random(2000 + repetition.getCurrentRepetition());
    List<String> sentences = sentences(random, 4 + random.nextInt(20));
    Made made = Made.of(sentences, random);
    List<String> edited = edited(sentences, random);
    UpdatedPage page = made.page().update(page(edited, random));
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      boolean once = edited.stream().filter(sentence::equals).count() == 1;
      if (once) {
        String target = "[" + i + "]";
        List<Segment> found =
            page.segments().stream().filter(s -> s.target().text().equals(target)).toList();
        assertEquals(1, found.size(), () -> target + " in\n" + page.text() + sentences + edited);
        assertEquals(sentence, found.get(0).source().text());
        assertEquals(
            Optional.empty(),
            page.status(sentence).map(SegmentStatus::translatedFrom).flatMap(from -> from));
      }
    }
  }
}
