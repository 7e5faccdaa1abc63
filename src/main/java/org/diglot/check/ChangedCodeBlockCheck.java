package org.diglot.check;

import java.util.List;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Fenced code that says something else than the source's, comments apart, or that lost a fence. */
final class ChangedCodeBlockCheck implements PathCheck {

  static final Rule RULE = Rule.markup("changed-code-block", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(CheckedPath path, Findings findings) {
    for (FrameDifference difference : path.frames()) {
      if (difference.kind() == FrameKind.CODE_BLOCK) {
        Diagnostic finding = finding(difference);
        findings.replace(finding, difference.told(path.coverage()));
      }
    }
    for (CheckedPage page : path.pages()) {
      SwallowedText.find(path, page).ifPresent(findings::report);
    }
  }

  private static Diagnostic finding(FrameDifference difference) {
    if (!difference.isChanged()) {
      return FrameFindings.finding(difference, RULE);
    }
    List<String> found = lines(difference.found().get(0));
    List<String> wanted = lines(difference.wanted().get(0));
    int line = 0;
    while (line < Math.min(found.size(), wanted.size())
        && found.get(line).equals(wanted.get(line))) {
      line++;
    }
    String here = line < found.size() ? Quoted.of(found.get(line)) : "nothing";
    String there = line < wanted.size() ? Quoted.of(wanted.get(line)) : "nothing";
    Diagnostic finding =
        difference
            .finding(
                RULE, "the code says " + here + ", and in " + difference.witness() + " " + there)
            .withRemedy("write the code as the source has it");
    return code(found).equals(code(wanted)) ? finding.withSeverity(Severity.NOTE) : finding;
  }

  private static List<String> lines(FrameMark block) {
    return block.key().lines().toList();
  }

  /** What is left of code without its comments, which may be translated. */
  private static List<String> code(List<String> lines) {
    return lines.stream().map(FrameText::withoutComment).filter(line -> !line.isEmpty()).toList();
  }
}
