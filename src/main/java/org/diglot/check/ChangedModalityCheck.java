package org.diglot.check;

import java.util.Optional;
import org.diglot.check.MeaningFacts.Force;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.BlockKind;
import org.diglot.text.Concept;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Hit;

/** Finds an obligation that became a permission, a recommendation that became a possibility … */
final class ChangedModalityCheck implements PairCheck {

  static final Rule RULE = new Rule("changed-modality", Severity.ERROR, "mistranslation");

  /** A longer text may say the same in other parts of it. */
  private static final int FEW = 3;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (!pair.isComparable() || pair.block().kind() == BlockKind.HEADING) {
      return;
    }
    MeaningDifference meaning = pair.meaning();
    MeaningFacts source = meaning.source();
    MeaningFacts target = meaning.target();
    if (meaning.isContrary() || source.isPossibility() || target.isPossibility()) {
      return;
    }
    Optional<Force> lost = only(source, target);
    Optional<Force> won = only(target, source);
    if (lost.isPresent()
        && won.isPresent()
        && isExchanged(lost.get(), won.get(), source, target)
        && !isAllowed(won.get(), source, target)
        && !isStillFree(lost.get(), won.get(), target)) {
      severity(lost.get(), won.get())
          .filter(severity -> !isEither(lost.get(), won.get(), source, target))
          .map(severity -> finding(pair, lost.get(), won.get()).withSeverity(severity))
          .ifPresent(findings::report);
    }
  }

  /** Whether one came for the other, where the halves say it once or as often in all. */
  private static boolean isExchanged(
      Force lost, Force won, MeaningFacts source, MeaningFacts target) {
    return target.force(lost).isEmpty() && source.force(won).isEmpty()
        || count(source) <= FEW
            && count(source) == count(target)
            && said(source, won) < target.force(won).size();
  }

  /** How often a half has words of a force, those too that only describe a thing. */
  private static long said(MeaningFacts half, Force force) {
    return half.hits().stream().filter(hit -> hit.cue().name().equals(force.name())).count();
  }

  /** Whether the language has one word for "should" and "must", which its pack lists as both. */
  private static boolean isEither(Force lost, Force won, MeaningFacts source, MeaningFacts target) {
    if (lost != Force.RECOMMENDATION || won != Force.OBLIGATION || isAdvice(source)) {
      return false;
    }
    return target.force(won).stream()
        .anyMatch(
            hit ->
                target.hits().stream()
                    .anyMatch(
                        other ->
                            other.cue() == Cue.RECOMMENDATION
                                && other.start() < hit.end()
                                && hit.start() < other.end()));
  }

  /** Whether every recommendation of a half has a word of its own. */
  private static boolean isAdvice(MeaningFacts half) {
    return half.force(Force.RECOMMENDATION).stream()
        .allMatch(
            hit ->
                half.concept(Concept.ADVICE).stream()
                    .anyMatch(
                        advice -> advice.start() <= hit.start() && advice.end() >= hit.end()));
  }

  private static int count(MeaningFacts half) {
    int count = 0;
    for (Force force : Force.values()) {
      count += half.force(force).size();
    }
    return count;
  }

  /** Whether a duty in the translation may be denied there, as "need not" denies one. */
  private static boolean isStillFree(Force lost, Force won, MeaningFacts target) {
    return lost == Force.EXEMPTION
        && won == Force.OBLIGATION
        && !(target.negations().isEmpty() && target.weakNegations().isEmpty());
  }

  /** "This lets you" permits as "you can" does, where nothing else stands for it. */
  private static boolean isAllowed(Force won, MeaningFacts source, MeaningFacts target) {
    return won == Force.PERMISSION
        && source.concept(Concept.ALLOW).size() > target.concept(Concept.ALLOW).size();
  }

  /** The one force that a half has more often than the other; nothing where there are several. */
  private static Optional<Force> only(MeaningFacts half, MeaningFacts other) {
    Optional<Force> found = Optional.empty();
    for (Force force : Force.values()) {
      if (half.force(force).size() > other.force(force).size()) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(force);
      }
    }
    return found;
  }

  /**
   * How bad the change is; nothing where languages differ in what they prefer. A prohibition is a
   * permission with a negation and a freedom an obligation with one; their loss is an inversion.
   */
  private static Optional<Severity> severity(Force from, Force to) {
    return switch (from) {
      case OBLIGATION ->
          switch (to) {
            case PERMISSION -> Optional.of(Severity.ERROR);
            case RECOMMENDATION -> Optional.of(Severity.WARNING);
            default -> Optional.empty();
          };
      case PROHIBITION -> to == Force.EXEMPTION ? Optional.of(Severity.ERROR) : Optional.empty();
      case EXEMPTION ->
          switch (to) {
            case PROHIBITION -> Optional.of(Severity.ERROR);
            case OBLIGATION -> Optional.of(Severity.WARNING);
            default -> Optional.empty();
          };
      case PERMISSION ->
          switch (to) {
            case OBLIGATION -> Optional.of(Severity.ERROR);
            case RECOMMENDATION -> Optional.of(Severity.WARNING);
            default -> Optional.empty();
          };
      case RECOMMENDATION ->
          switch (to) {
            case PERMISSION -> Optional.of(Severity.WARNING);
            case OBLIGATION -> Optional.of(Severity.WARNING);
            default -> Optional.empty();
          };
    };
  }

  private static Diagnostic finding(Pair pair, Force lost, Force won) {
    MeaningDifference meaning = pair.meaning();
    Hit from = meaning.source().force(lost).get(0);
    Hit to = meaning.target().force(won).get(0);
    String said = pair.source().quote(from);
    return pair.finding(
            RULE,
            pair.target().range(to),
            "the source "
                + verb(lost)
                + " with \""
                + said
                + "\", the translation "
                + verb(won)
                + ": \""
                + pair.target().quote(to)
                + "\"")
        .withRemedy("say as strongly as \"" + said + "\" does what the reader is to do");
  }

  private static String verb(Force force) {
    return switch (force) {
      case PROHIBITION -> "forbids";
      case OBLIGATION -> "obliges";
      case RECOMMENDATION -> "recommends";
      case PERMISSION -> "permits";
      case EXEMPTION -> "leaves free";
    };
  }
}
