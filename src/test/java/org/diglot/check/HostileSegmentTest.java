package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.CheckedTexts;
import org.junit.jupiter.api.Test;

/**
 * A segment of a megabyte, or of one character again and again, costs no check more than a moment.
 * The facts that checks share are paid for by the first that asks; each check is timed on its own
 * page, so they count.
 */
class HostileSegmentTest {

  private static final int LENGTH = 1 << 20;

  /** What a check may take; the limit allows for a slow machine. */
  private static final double GOAL_MILLISECONDS = 50;

  private static final double LIMIT_MILLISECONDS = 4 * GOAL_MILLISECONDS;
  private static final int RUNS = 4;

  private static final List<String> PIECES =
      List.of(
          "*", "[", "(", "`", "&lt;", "あ", "a ", "لا ", "1,", "word ", "not ", "](", "**a** ",
          "\\");

  @Test
  void noCheckTakesLong() {
    Set<String> slow = new TreeSet<>();
    for (String piece : PIECES) {
      String text = piece.repeat(LENGTH / piece.length());
      for (Check check : Checks.all()) {
        double best = best(check, text);
        if (best > GOAL_MILLISECONDS) {
          System.out.printf(Locale.ROOT, "  %-32s %-6s %.0f ms%n", check.rule().id(), piece, best);
        }
        if (best > LIMIT_MILLISECONDS) {
          slow.add(check.rule().id() + " " + piece);
        }
      }
    }
    assertEquals(Set.of(), slow);
  }

  private static double best(Check check, String text) {
    double best = Double.MAX_VALUE;
    for (int run = 0; run < RUNS && best > GOAL_MILLISECONDS / 2; run++) {
      best = Math.min(best, milliseconds(check, text));
    }
    return best;
  }

  private static double milliseconds(Check check, String text) {
    List<CheckedTexts.Page> pages = new ArrayList<>();
    pages.add(CheckedTexts.Page.of("fr", "page.md", page(text, "Do not do this. ")));
    pages.add(CheckedTexts.Page.of("ja", "page.md", page("しないでください。", text)));
    List<CheckedPath> paths = CheckedTexts.read(pages);
    QualityChecks checks = new QualityChecks(List.of(check), finding -> {});
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    paths.forEach(path -> checks.take(checks.page(path)));
    checks.suspects();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6 / 2;
  }

  private static String page(String target, String source) {
    return "<span data-ttu-id=\"5c0e1-101\">"
        + target
        + "</span><span class=\"sxs-lookup\"><span data-stu-id=\"5c0e1-101\">"
        + source
        + "</span></span>\n";
  }
}
