package org.diglot.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Findings as people read them in a terminal. The first line of each can be clicked in most
 * terminals and editors:
 *
 * <pre>
 * locales/fr-FR/content/sign-in.md:52:61: warning: no space before the link [missing-space]
 *     source 8bbe7-134: "For more information, see this [overview]"
 *     fix: insert a space before "["
 * </pre>
 */
public final class ConsoleFormat {

  /** More findings than this are counted, not printed. */
  public static final int MAX_FINDINGS = 1000;

  /** Code points of a line; the place and the rule of a finding are kept whole beyond it. */
  static final int MAX_WIDTH = 300;

  private static final int MIN_MESSAGE = 80;
  private static final String INDENT = "    ";

  private ConsoleFormat() {}

  /** A finding's lines, without line ends. */
  public static List<String> lines(Diagnostic diagnostic) {
    List<String> lines = new ArrayList<>();
    lines.add(firstLine(diagnostic));
    diagnostic.details().forEach(detail -> lines.add(indented(detail)));
    diagnostic
        .related()
        .forEach(related -> lines.add(indented(place(related.location()) + related.message())));
    diagnostic.remedy().ifPresent(remedy -> lines.add(indented("fix: " + remedy)));
    return lines;
  }

  /** A judged finding's lines, with the key to suppress it by and with why it does not count. */
  public static List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>(lines(finding.diagnostic()));
    lines.add(INDENT + "key: " + finding.key());
    finding.suppression().ifPresent(entry -> lines.add(indented("suppressed: " + entry.reason())));
    finding
        .baselineState()
        .filter(state -> state == BaselineState.UNCHANGED)
        .ifPresent(state -> lines.add(INDENT + "known from the baseline"));
    return lines;
  }

  /**
   * The findings to print: all, or where there are too many, the heaviest ones; in their order.
   *
   * @param sorted findings in the order of their places
   */
  public static List<Finding> printable(List<Finding> sorted) {
    if (sorted.size() <= MAX_FINDINGS) {
      return sorted;
    }
    return sorted.stream()
        .sorted(Comparator.comparing(finding -> finding.diagnostic().severity()))
        .limit(MAX_FINDINGS)
        .sorted(Comparator.comparing(Finding::diagnostic))
        .toList();
  }

  private static String firstLine(Diagnostic diagnostic) {
    String head =
        SafeText.escape(place(diagnostic.location()) + diagnostic.severity().word() + ": ");
    String tail = " [" + diagnostic.rule().id() + "]";
    int rest = Math.max(MIN_MESSAGE, MAX_WIDTH - head.length() - tail.length());
    return head + SafeText.cut(SafeText.escape(diagnostic.message()), rest) + tail;
  }

  private static String place(Location location) {
    return location.path() + ":" + location.start() + ": ";
  }

  private static String indented(String text) {
    return INDENT + SafeText.cut(SafeText.escape(text), MAX_WIDTH - INDENT.length());
  }
}
