package org.diglot.check;

import java.util.Set;
import org.diglot.check.BitextVerdict.Kind;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.memory.WordForms.Form;

/**
 * Finds translations that have the usual word for the contrary of a source word instead of its own;
 * in languages whose own words for opposites are not known.
 */
final class MissingKeyWordCheck implements RunCheck {

  static final Rule RULE = new Rule("missing-key-word", Severity.WARNING, "mistranslation");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Set<PageKey> suspects(RunKnowledge knowledge) {
    return knowledge.bitext().pages(Kind.WORD_MISSING);
  }

  @Override
  public void check(CheckedPage page, RunKnowledge knowledge, Findings findings) {
    if (!page.targetLanguage().lexicon().isEmpty()) {
      return;
    }
    for (BitextVerdict verdict : knowledge.bitext().verdicts(page, Kind.WORD_MISSING)) {
      findings.report(finding(page, verdict));
    }
  }

  private static Diagnostic finding(CheckedPage page, BitextVerdict verdict) {
    Pair pair = page.all().get(verdict.pair());
    Form word = BitextText.word(pair.target(), verdict.intruder());
    String found = pair.target().prose().substring(word.start(), word.end());
    return pair.finding(
            RULE,
            pair.target().plainRange(word.start(), word.end()),
            "the usual translations of "
                + BitextText.words(pair.source(), verdict.words())
                + " are missing; \""
                + found
                + "\" stands for "
                + BitextText.form(verdict.translates())
                + " elsewhere")
        .withRemedy("use the word that says the same as the source");
  }
}
