package org.diglot.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.text.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cost of an alignment stays in proportion to the page. */
class AlignerCostTest {

  private static final int SENTENCES = 10_000;
  private static final int GENEROUS = 10_000;

  private final Aligner aligner =
      new Aligner(new ConsequenceGrader(Lexicon.empty(new LanguageTag("en"))));
  private final Random random = new Random(3);

  @Test
  void alignsTenThousandSentencesAtOnce() {
    List<String> before = typicalPage();
    List<String> after = edited(before);
    PageText from = Pages.page(before.toArray(String[]::new));
    PageText to = Pages.page(after.toArray(String[]::new));
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      long start = cpuTime();
      Alignment alignment = aligner.align(from, to);
      best = Math.min(best, cpuTime() - start);
      assertEquals(from.sentences().size(), count(alignment, true));
      assertEquals(to.sentences().size(), count(alignment, false));
    }
    long milliseconds = best / 1_000_000;
    System.out.println(
        "Aligned " + from.sentences().size() + " sentences in " + milliseconds + " ms");
    assertTrue(milliseconds < 2_000, milliseconds + " ms");
  }

  /** Of this thread alone: other programs on the machine do not count. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static int count(Alignment alignment, boolean from) {
    return alignment.pairs().stream().mapToInt(p -> (from ? p.from() : p.to()).size()).sum();
  }

  /** Sections of prose, lists and tables whose cells repeat. */
  private List<String> typicalPage() {
    List<String> lines = new ArrayList<>();
    for (int section = 0; section < SENTENCES / 40; section++) {
      lines.add("# " + words(4));
      for (int p = 0; p < 8; p++) {
        lines.add(words(12) + " / " + words(15) + " / " + words(9));
      }
      lines.add("| Name | State | Needed");
      for (int row = 0; row < 5; row++) {
        lines.add("| " + words(2) + " | " + (row % 2 == 0 ? "On" : "Off") + " | Yes");
      }
    }
    return lines;
  }

  private List<String> edited(List<String> lines) {
    List<String> edited = new ArrayList<>();
    for (String line : lines) {
      int chance = random.nextInt(10);
      if (chance == 0 && !line.startsWith("|")) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
        words.set(1 + random.nextInt(words.size() - 1), word());
        edited.add(String.join(" ", words));
      } else if (chance != 1 || random.nextInt(4) > 0) {
        edited.add(line);
      }
    }
    Collections.rotate(edited.subList(1000, 1400), 100);
    return edited;
  }

  private String words(int count) {
    return Stream.generate(this::word).limit(count).collect(Collectors.joining(" "));
  }

  /** Some words are frequent and most are rare, as in any language. */
  private String word() {
    int rank = (int) Math.exp(random.nextDouble() * Math.log(20_000));
    return "w" + Integer.toString(rank * 7919, 36);
  }

  @ParameterizedTest
  @ValueSource(strings = {"equal", "different", "reversed", "two", "similar", "lines", "frequent"})
  void staysQuickAtItsWorst(String kind) {
    PageText from = worst(kind, true);
    PageText to = worst(kind, false);
    long start = cpuTime();
    Alignment alignment = aligner.align(from, to);
    long milliseconds = (cpuTime() - start) / 1_000_000;
    System.out.println("Aligned 10000 " + kind + " in " + milliseconds + " ms");
    assertTrue(milliseconds < GENEROUS, milliseconds + " ms");
    assertEquals(from.sentences().size(), count(alignment, true));
    assertEquals(to.sentences().size(), count(alignment, false));
  }

  private PageText worst(String kind, boolean from) {
    int size = from ? SENTENCES : SENTENCES - 7;
    List<String> lines =
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    switch (kind) {
                      case "equal" -> "Yes";
                      case "different" -> (from ? "a" : "b") + i + " x" + (from ? -i : i);
                      case "reversed" -> "Sentence number " + (from ? i : size - i) + " of it";
                      case "two" -> random.nextBoolean() ? "Yes" : "No";
                      case "similar" -> "The " + (from ? i : i + SENTENCES) + " of the house is it";
                      case "frequent" -> words(12);
                      default -> "One" + " / Two / Three".repeat(from ? 2 : 1);
                    })
            .collect(Collectors.toCollection(ArrayList::new));
    return Pages.page(lines.toArray(String[]::new));
  }
}
