package org.diglot.check;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.LetterRuns;
import org.diglot.text.LetterRuns.Run;

/** A word with letters of two alphabets that look alike: a Cyrillic a in a Latin word. */
final class MixedScriptWordCheck implements PairCheck {

  static final Rule RULE = new Rule("mixed-script-word", Severity.ERROR, "characters");

  private static final String CYRILLIC_AND_GREEK = "аеорсхуіјѕһАВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
  private static final String LATIN = "aeopcxyijshABEKMHOPCTXIJSABEZHIKMNOPTYXo";

  private static final CharacterSet LOOKALIKES = CharacterSet.of(CYRILLIC_AND_GREEK);
  private static final int FIRST_GREEK = 0x370;
  private static final int LAST_CYRILLIC = 0x530;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    String text = pair.target().markdown();
    if (pair.target().isTooLong()
        || !pair.target().characters().meets(LOOKALIKES)
        || text.chars().noneMatch(MixedScriptWordCheck::isLookalike)) {
      return;
    }
    List<Run> runs = LetterRuns.of(text);
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Run run = runs.get(i);
      if (run.start() == before.end() && isAlphabet(before) && isAlphabet(run)) {
        int last = i;
        while (last + 1 < runs.size()
            && runs.get(last + 1).start() == runs.get(last).end()
            && isAlphabet(runs.get(last + 1))) {
          last++;
        }
        report(pair, before.start(), runs.get(last).end(), findings);
        i = last;
      }
    }
  }

  private static boolean isLookalike(int c) {
    return c >= FIRST_GREEK && c < LAST_CYRILLIC && CYRILLIC_AND_GREEK.indexOf(c) >= 0;
  }

  private static boolean isAlphabet(Run run) {
    return run.isLatin()
        || run.script() == UnicodeScript.CYRILLIC
        || run.script() == UnicodeScript.GREEK;
  }

  private static void report(Pair pair, int start, int end, Findings findings) {
    String word = pair.target().markdown().substring(start, end);
    if (pair.source().markdown().contains(word) || !isLookalike(word)) {
      return;
    }
    findings.report(
        pair.finding(
                RULE,
                pair.target().range(start, end),
                "\"" + word + "\" mixes letters of two alphabets that look alike")
            .withRemedy("type the word anew in one alphabet"));
  }

  /** Whether all letters of one alphabet have a double in the other. */
  private static boolean isLookalike(String word) {
    boolean others = true;
    boolean latins = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean latin = UnicodeScript.of(c) == UnicodeScript.LATIN;
      others &= latin || CYRILLIC_AND_GREEK.indexOf(c) >= 0;
      latins &= !latin || LATIN.indexOf(c) >= 0;
    }
    return others || latins;
  }
}
