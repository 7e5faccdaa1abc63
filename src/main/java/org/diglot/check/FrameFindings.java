package org.diglot.check;

import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Fix;
import org.diglot.diagnostic.Rule;

/** Words for what differs around the sentences of a page. */
final class FrameFindings {

  private static final Set<FrameKind> FIXED =
      Set.of(FrameKind.HEADING, FrameKind.ALERT, FrameKind.QUOTE);
  private static final int MOST_QUOTED = 3;

  private FrameFindings() {}

  /** Reports what differs in marks of some kinds. */
  static void report(CheckedPath path, Set<FrameKind> kinds, Rule rule, Findings findings) {
    for (FrameDifference difference : path.frames()) {
      if (kinds.contains(difference.kind())) {
        findings.replace(finding(difference, rule), difference.told(path.coverage()));
      }
    }
  }

  /** A finding about a difference, in words that fit marks of any kind. */
  static Diagnostic finding(FrameDifference difference, Rule rule) {
    String found = quoted(difference.found());
    String wanted = quoted(difference.wanted());
    if (difference.found().isEmpty()) {
      return difference
          .finding(rule, wanted + " is missing here, unlike in " + difference.witness())
          .withRemedy("insert " + wanted);
    }
    if (difference.wanted().isEmpty()) {
      return difference
          .finding(rule, found + " stands here, unlike in " + difference.witness())
          .withRemedy("remove " + found);
    }
    return difference
        .finding(rule, found + " stands here, and " + wanted + " in " + difference.witness())
        .withRemedy("write " + wanted)
        .withFix(fix(difference, wanted));
  }

  private static Optional<Fix> fix(FrameDifference difference, String wanted) {
    boolean one = difference.found().size() == 1 && difference.wanted().size() == 1;
    if (!one || !FIXED.contains(difference.kind())) {
      return Optional.empty();
    }
    FrameMark found = difference.found().get(0);
    String text = difference.wanted().get(0).text();
    return Optional.of(new Fix("write " + wanted, found.range(), found.text(), text));
  }

  private static String quoted(Iterable<FrameMark> marks) {
    StringBuilder quoted = new StringBuilder();
    int count = 0;
    for (FrameMark mark : marks) {
      if (count == MOST_QUOTED) {
        return quoted + " …";
      }
      quoted.append(count == 0 ? "" : " ").append(Quoted.of(mark.text()));
      count++;
    }
    return quoted.toString();
  }
}
