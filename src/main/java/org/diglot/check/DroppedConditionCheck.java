package org.diglot.check;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.BlockKind;
import org.diglot.text.Concept;
import org.diglot.text.Lexicon;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Hit;

/** Finds a condition, an exception, a restriction or a quantifier that the translation lacks. */
final class DroppedConditionCheck implements PairCheck {

  static final Rule RULE = new Rule("dropped-condition", Severity.WARNING, "omission");

  /** What each may be put as; besides itself. */
  private static final Map<Concept, Set<Concept>> RENDERINGS = renderings();

  private static Map<Concept, Set<Concept>> renderings() {
    Map<Concept, Set<Concept>> known = new EnumMap<>(Concept.class);
    known.put(
        Concept.ONLY,
        EnumSet.of(
            Concept.ONLY,
            Concept.EXCEPT,
            Concept.UNLESS,
            Concept.AT_MOST,
            Concept.EXCLUDE,
            Concept.BEFORE));
    known.put(
        Concept.EXCEPT,
        EnumSet.of(Concept.EXCEPT, Concept.ONLY, Concept.UNLESS, Concept.WITHOUT, Concept.EXCLUDE));
    known.put(
        Concept.UNLESS,
        EnumSet.of(
            Concept.UNLESS,
            Concept.EXCEPT,
            Concept.IF,
            Concept.ONLY,
            Concept.UNTIL,
            Concept.WITHOUT));
    known.put(
        Concept.IF,
        EnumSet.of(
            Concept.IF,
            Concept.UNLESS,
            Concept.UNTIL,
            Concept.EXCEPT,
            Concept.ONLY,
            Concept.WITHOUT));
    known.put(
        Concept.UNTIL,
        EnumSet.of(
            Concept.UNTIL,
            Concept.BEFORE,
            Concept.IF,
            Concept.UNLESS,
            Concept.AT_MOST,
            Concept.AFTER,
            Concept.ONLY));
    known.put(
        Concept.BEFORE,
        EnumSet.of(
            Concept.BEFORE,
            Concept.UNTIL,
            Concept.AFTER,
            Concept.FIRST,
            Concept.AT_MOST,
            Concept.IF));
    known.put(
        Concept.ALL,
        EnumSet.of(
            Concept.ALL,
            Concept.ALWAYS,
            Concept.BOTH,
            Concept.NEVER,
            Concept.WITHOUT,
            Concept.EITHER,
            Concept.ONLY));
    known.put(
        Concept.ALWAYS, EnumSet.of(Concept.ALWAYS, Concept.ALL, Concept.NEVER, Concept.UNTIL));
    known.put(Concept.AT_LEAST, EnumSet.of(Concept.AT_LEAST, Concept.MORE, Concept.MINIMUM));
    known.put(
        Concept.AT_MOST,
        EnumSet.of(
            Concept.AT_MOST,
            Concept.MAXIMUM,
            Concept.LESS,
            Concept.WITHIN,
            Concept.UNTIL,
            Concept.ONLY));
    return known;
  }

  /** Put as a deadline. */
  private static final Set<Concept> TIMES =
      EnumSet.of(Concept.UNTIL, Concept.BEFORE, Concept.AT_LEAST, Concept.AT_MOST, Concept.ALWAYS);

  /** Put as "not … but": any negative word of the target may be meant. */
  private static final Set<Concept> NEGATIVE =
      EnumSet.of(Concept.ONLY, Concept.EXCEPT, Concept.UNLESS, Concept.UNTIL, Concept.BEFORE);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (!pair.isComparable()
        || pair.block().kind() == BlockKind.HEADING
        || pair.meaning().isContrary()) {
      return;
    }
    MeaningFacts source = pair.meaning().source();
    for (Concept concept : source.concepts()) {
      if (RENDERINGS.containsKey(concept) && isDropped(concept, pair)) {
        report(pair, source.concept(concept).get(0), findings);
      }
    }
  }

  private static boolean isDropped(Concept concept, Pair pair) {
    Lexicon lexicon = pair.target().language().lexicon();
    MeaningFacts target = pair.meaning().target();
    if (!lexicon.knows(concept) || isSaidByNegation(concept, pair.meaning())) {
      return false;
    }
    for (Concept rendering : RENDERINGS.getOrDefault(concept, Set.of())) {
      if (!target.concept(rendering).isEmpty()) {
        return false;
      }
    }
    return !TIMES.contains(concept) || target.first(Cue.DEADLINE).isEmpty();
  }

  private static boolean isSaidByNegation(Concept concept, MeaningDifference meaning) {
    if (concept == Concept.AT_MOST && !meaning.target().negations().isEmpty()) {
      return true;
    }
    return NEGATIVE.contains(concept)
        && (!meaning.target().weakNegations().isEmpty()
            || meaning.target().negations().size() > meaning.source().negations().size());
  }

  private static void report(Pair pair, Hit found, Findings findings) {
    String said = pair.source().quote(found);
    findings.report(
        pair.finding(
                RULE, "the source limits with \"" + said + "\", the translation says nothing of it")
            .withRemedy("translate \"" + said + "\""));
  }
}
