package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.CheckedTexts;
import org.junit.jupiter.api.Test;

/**
 * A segment of a megabyte, or of one character again and again, costs no check more than a moment.
 * What all checks share, such as the marks of a text, is found once and timed by itself.
 */
class HostileSegmentTest {

  private static final int LENGTH = 1 << 20;

  /** What a check may take of a processor. */
  private static final double GOAL_MILLISECONDS = 50;

  /** The same on a slow machine. */
  private static final double LIMIT_MILLISECONDS = 2 * GOAL_MILLISECONDS;

  private static final int RUNS = 5;

  private static final List<String> PIECES =
      List.of(
          "*", "[", "(", "`", "&lt;", "あ", "a ", "لا ", "1,", "word ", "not ", "](", "**a** ", "\\",
          "*a", "*a ", "_a_ ", "~~a", "[a](", "[a][", "]", "<a ", "{", "%a ", "$a/", "a@", "://",
          ":::", "``a", "\"a ", "a1 ", "Ab", "a-", ". ", "\u200E", "한 ");

  private final Set<String> slow = new TreeSet<>();

  @Test
  void noCheckTakesLong() {
    for (String piece : PIECES) {
      String text = piece.repeat(LENGTH / piece.length());
      CheckedTexts.Reading reading =
          CheckedTexts.read(
              List.of(
                  CheckedTexts.Page.of("fr", "page.md", page(text, "Do not do this. ")),
                  CheckedTexts.Page.of("ja", "page.md", page("しないでください。", text))));
      judge("facts", piece, facts(reading));
      List<CheckedPath> paths = reading.fresh();
      paths.forEach(HostileSegmentTest::lookUp);
      judge("knowledge", piece, best(() -> paths.forEach(HostileSegmentTest::learn)));
      for (Check check : Checks.all()) {
        judge(check.rule().id(), piece, best(() -> paths.forEach(path -> run(check, path))));
      }
    }
    assertEquals(Set.of(), slow);
  }

  private void judge(String name, String piece, double best) {
    String what = name + " on \"" + piece + "\"";
    if (best > GOAL_MILLISECONDS) {
      System.out.printf(Locale.ROOT, "  %-45s %.0f ms%n", what, best);
    }
    if (best > LIMIT_MILLISECONDS) {
      slow.add(what);
    }
  }

  /** Each time on pages in which nothing has been looked up yet. */
  private static double facts(CheckedTexts.Reading reading) {
    double best = Double.MAX_VALUE;
    for (int run = 0; run < RUNS && best > GOAL_MILLISECONDS / 2; run++) {
      List<CheckedPath> paths = reading.fresh();
      best = Math.min(best, milliseconds(() -> paths.forEach(HostileSegmentTest::lookUp)));
    }
    return best;
  }

  private static double best(Runnable work) {
    double best = Double.MAX_VALUE;
    for (int run = 0; run < RUNS && best > GOAL_MILLISECONDS / 2; run++) {
      best = Math.min(best, milliseconds(work));
    }
    return best;
  }

  /** Processor time for one of the two pages. */
  private static double milliseconds(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6 / 2;
  }

  /** Asks for the facts that several checks use. */
  private static void lookUp(CheckedPath path) {
    for (CheckedPage page : path.pages()) {
      for (Pair pair : page.all()) {
        for (PairText text : List.of(pair.source(), pair.target())) {
          text.characters();
          text.prose();
          text.typeset();
          text.hits();
          text.values();
          text.length();
        }
      }
    }
  }

  private static void learn(CheckedPath path) {
    RunKnowledge knowledge = new RunKnowledge();
    path.pages().forEach(knowledge::gather);
  }

  private static void run(Check check, CheckedPath path) {
    Findings findings = new Findings(finding -> {});
    if (check instanceof PairCheck pairs) {
      path.pages().forEach(page -> page.all().forEach(pair -> pairs.check(pair, findings)));
    } else if (check instanceof PageCheck pages) {
      path.pages().forEach(page -> pages.check(page, findings));
    } else if (check instanceof PathCheck paths) {
      paths.check(path, findings);
    }
  }

  private static String page(String target, String source) {
    return "<span data-ttu-id=\"5c0e1-101\">"
        + target
        + "</span><span class=\"sxs-lookup\"><span data-stu-id=\"5c0e1-101\">"
        + source
        + "</span></span>\n";
  }
}
