package org.diglot.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.diglot.check.PairNames.Altered;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

/** Finds names of products, features and files that a translation misspells. */
final class AlteredNameCheck implements RunCheck {

  static final Rule RULE = new Rule("altered-name", Severity.ERROR, "terminology");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<PageKey> suspects(RunKnowledge knowledge) {
    return new HashSet<>(knowledge.names().alteredPages());
  }

  @Override
  public void check(CheckedPage page, RunKnowledge knowledge, Findings findings) {
    for (Pair pair : page.all()) {
      if (!pair.isHalf()) {
        new PairNames(pair)
            .altered().stream()
                .filter(one -> knowledge.names().isAltered(page.key(), pair.index(), one))
                .forEach(altered -> findings.report(finding(pair, altered)));
      }
    }
  }

  private static Diagnostic finding(Pair pair, Altered altered) {
    int start = pair.target().markup().offset(altered.start());
    int end = start + altered.word().length();
    String message = "the name \"" + altered.name() + "\" is written \"" + altered.word() + "\"";
    return pair.finding(RULE, pair.target().plainRange(altered.start(), altered.end()), message)
        .onTopic(message)
        .withSeverity(altered.isCase() ? Severity.WARNING : RULE.severity())
        .withRemedy("write \"" + altered.name() + "\"")
        .withFix(
            pair.target().markdown().startsWith(altered.word(), start)
                ? pair.fix("write \"" + altered.name() + "\"", start, end, altered.name())
                : Optional.empty());
  }
}
