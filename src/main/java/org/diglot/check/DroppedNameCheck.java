package org.diglot.check;

import java.util.Set;
import org.diglot.check.NameUse.Missing;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;

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
    return knowledge.names().droppedPages();
  }

  @Override
  public void check(CheckedPage page, RunKnowledge knowledge, Findings findings) {
    for (Pair pair : page.all()) {
      if (!pair.isHalf() && !pair.source().markdown().equals(pair.target().markdown())) {
        PairNames names = new PairNames(pair);
        names.names().stream()
            .filter(name -> !names.keeps(name) && !names.isPart(name))
            .filter(name -> isLost(pair, names, name, knowledge.names()))
            .filter(name -> !names.mayHave(name) && !pair.target().markdown().contains(name))
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

  private static boolean isLost(Pair pair, PairNames names, String name, NameUse use) {
    PageKey page = pair.page().key();
    return use.isOutvoted(page, new Missing(pair.index(), name))
        || names.sourceLength() >= SENTENCE && use.isAlwaysKept(page.locale(), name)
        || use.isLostOnce(page.locale(), name) && hasOtherName(pair, use);
  }

  /** Whether the target has a name of two words that its source has nothing of. */
  private static boolean hasOtherName(Pair pair, NameUse use) {
    NameWords source = pair.source().names();
    for (String name : pair.target().names().distinctNames()) {
      int gap = name.indexOf(' ');
      if (gap > 0
          && !source.texts().contains(name.substring(0, gap))
          && !source.texts().contains(name.substring(gap + 1))
          && use.isKnown(pair.page().locale(), name)) {
        return true;
      }
    }
    return false;
  }
}
