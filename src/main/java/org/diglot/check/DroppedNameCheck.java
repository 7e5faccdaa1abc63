package org.diglot.check;

import java.util.HashSet;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.LanguageTag;

/** Finds names that a locale always keeps and a translation leaves out. */
final class DroppedNameCheck implements RunCheck {

  static final Rule RULE = new Rule("dropped-name", Severity.WARNING, "omission");

  /** Labels have other words for things than sentences have. */
  private static final int SENTENCE = 5;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<PageKey> suspects(RunKnowledge knowledge) {
    return new HashSet<>(knowledge.names().droppedPages());
  }

  @Override
  public void check(CheckedPage page, RunKnowledge knowledge, Findings findings) {
    LanguageTag locale = page.key().locale();
    for (Pair pair : page.all()) {
      if (!pair.isHalf() && !pair.source().markdown().equals(pair.target().markdown())) {
        PairNames names = new PairNames(pair);
        if (names.sourceLength() < SENTENCE) {
          continue;
        }
        names.names().stream()
            .filter(name -> !names.keeps(name) && knowledge.names().isAlwaysKept(locale, name))
            .filter(name -> !names.mayHave(name))
            .findFirst()
            .ifPresent(
                name ->
                    findings.report(
                        pair.finding(
                                RULE,
                                "the source names \""
                                    + name
                                    + "\", which this language keeps as it is; the translation"
                                    + " does not")
                            .onTopic(name)
                            .withRemedy("name \"" + name + "\"")));
      }
    }
  }
}
