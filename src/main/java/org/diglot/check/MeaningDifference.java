package org.diglot.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.text.Concept;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Hit;

/**
 * How the meaning of a pair's halves differs. A defect shows in one of its parts only: what an
 * opposite explains is no inversion.
 */
final class MeaningDifference {

  /** What the source has and the target says the contrary of, or another role for a role. */
  record Opposite(Concept concept, Hit source, Hit target) {}

  /**
   * A negation that one half has and the other lacks.
   *
   * @param negated whether the source is the one that has it
   * @param cue the negation
   * @param sole whether the other half has no negation at all
   */
  record Inversion(boolean negated, Hit cue, boolean sole) {}

  /** Always a negation: no language leaves them out. */
  private static final Set<Concept> STRONG = EnumSet.of(Concept.NEVER, Concept.WITHOUT);

  /** Put with a negation or without one. */
  private static final Set<Concept> WEAK =
      EnumSet.of(
          Concept.BLOCK,
          Concept.DISABLE,
          Concept.EXCLUDE,
          Concept.UNSUPPORTED,
          Concept.UNAVAILABLE,
          Concept.FAIL,
          Concept.OPTIONAL,
          Concept.REJECT,
          Concept.STOP,
          Concept.ONLY,
          Concept.UNLESS,
          Concept.EXCEPT,
          Concept.UNTIL,
          Concept.BEFORE,
          Concept.AT_LEAST,
          Concept.AT_MOST,
          Concept.LESS,
          Concept.DIFFERENT,
          Concept.OFFLINE,
          Concept.DISCONNECT,
          Concept.HIDE);

  /** A negation of one is not the other. */
  private static final Set<Concept> UNNEGATABLE =
      EnumSet.of(Concept.FIRST, Concept.LAST, Concept.ADD, Concept.REMOVE);

  /** Those whom a sentence binds; one is not another, though none says the contrary of another. */
  private static final Set<Concept> ROLES =
      EnumSet.of(Concept.ADMINISTRATOR, Concept.USER, Concept.GUEST, Concept.OWNER, Concept.MEMBER);

  /** What may stand in an "if" that says "unless". */
  private static final Set<Concept> EXCEPTIONS =
      EnumSet.of(Concept.UNLESS, Concept.EXCEPT, Concept.ONLY, Concept.UNTIL, Concept.WITHOUT);

  /** What may be put as "until". */
  private static final Set<Concept> ENDS =
      EnumSet.of(
          Concept.UNTIL,
          Concept.BEFORE,
          Concept.WITHIN,
          Concept.AT_MOST,
          Concept.MAXIMUM,
          Concept.UNLESS,
          Concept.LESS,
          Concept.IF);

  /** What may be put as "from". */
  private static final Set<Concept> STARTS =
      EnumSet.of(Concept.FROM, Concept.AFTER, Concept.AT_LEAST, Concept.MINIMUM);

  private final MeaningFacts source;
  private final MeaningFacts target;
  private final Optional<Opposite> opposite;
  private final Optional<Inversion> inversion;

  MeaningDifference(MeaningFacts source, MeaningFacts target) {
    this.source = source;
    this.target = target;
    int negations = negations(source, target) - negations(target, source);
    boolean even = negations % 2 == 0;
    this.opposite =
        findOpposite()
            .filter(found -> even != isNegation(found))
            .or(this::findExchangedEnd)
            .or(this::findExchangedRole);
    this.inversion = even || opposite.isPresent() ? Optional.empty() : findInversion(negations > 0);
  }

  /** Whether one of the two was counted as a negation: "always" and "never". */
  private static boolean isNegation(Opposite found) {
    return STRONG.contains(found.concept())
        || found.concept().opposite().filter(STRONG::contains).isPresent();
  }

  /** Negations of a half, without those that a concept on both sides makes. */
  private static int negations(MeaningFacts half, MeaningFacts other) {
    int count = half.negations().size();
    for (Concept concept : STRONG) {
      count += surplus(concept, half, other);
    }
    return isPlainIf(half, other) ? count + 1 : count;
  }

  /** "Unless" that the other half puts as an "if": it has to deny something there. */
  private static boolean isPlainIf(MeaningFacts half, MeaningFacts other) {
    return surplus(Concept.UNLESS, half, other) > 0
        && surplus(Concept.IF, other, half) > 0
        && other.weakNegations().isEmpty()
        && EXCEPTIONS.stream().allMatch(concept -> surplus(concept, other, half) == 0);
  }

  private static int surplus(Concept concept, MeaningFacts half, MeaningFacts other) {
    return Math.max(0, half.concept(concept).size() - other.concept(concept).size());
  }

  /** "Some" is said in too many ways to be missed. */
  private Optional<Opposite> findOpposite() {
    for (Concept concept : source.concepts()) {
      Optional<Concept> contrary = concept.opposite();
      if (contrary.isPresent()
          && concept != Concept.SOME
          && !isOnlyAfter(concept)
          && surplus(concept, source, target) > 0
          && surplus(contrary.get(), target, source) > 0) {
        Hit from = source.concept(concept).get(0);
        return Optional.of(new Opposite(concept, from, target.concept(contrary.get()).get(0)));
      }
    }
    return Optional.empty();
  }

  /** "Only after" may be put as "before" with the halves of the sentence exchanged. */
  private boolean isOnlyAfter(Concept concept) {
    return concept == Concept.AFTER && surplus(Concept.ONLY, source, target) > 0;
  }

  /** "Until" for "from", or the reverse; "not until" may well be "after". */
  private Optional<Opposite> findExchangedEnd() {
    if (!source.negations().isEmpty() || !target.negations().isEmpty()) {
      return Optional.empty();
    }
    if (surplus(Concept.FROM, source, target) > 0 && lacks(source, ENDS) && lacks(target, STARTS)) {
      return opposite(Concept.FROM, Concept.UNTIL);
    }
    return surplus(Concept.UNTIL, source, target) > 0
            && lacks(source, STARTS)
            && lacks(target, ENDS)
            && target.first(Cue.DEADLINE).isEmpty()
            && slack(target, source) <= 0
        ? opposite(Concept.UNTIL, Concept.FROM).or(() -> opposite(Concept.UNTIL, Concept.AFTER))
        : Optional.empty();
  }

  private static boolean lacks(MeaningFacts half, Set<Concept> concepts) {
    return concepts.stream().allMatch(concept -> half.concept(concept).isEmpty());
  }

  private Optional<Opposite> opposite(Concept said, Concept heard) {
    return surplus(heard, target, source) > 0
        ? Optional.of(new Opposite(said, source.concept(said).get(0), target.concept(heard).get(0)))
        : Optional.empty();
  }

  private Optional<Opposite> findExchangedRole() {
    for (Concept role : ROLES) {
      if (surplus(role, source, target) == 0) {
        continue;
      }
      for (Concept other : ROLES) {
        if (target.concept(role).isEmpty()
            && source.concept(other).isEmpty()
            && surplus(other, target, source) > 0) {
          return Optional.of(
              new Opposite(role, source.concept(role).get(0), target.concept(other).get(0)));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Inversion> findInversion(boolean negated) {
    MeaningFacts more = negated ? source : target;
    MeaningFacts fewer = negated ? target : source;
    if (slack(fewer, more) > 0 || isShared(more, fewer) || hasContrary(more, fewer)) {
      return Optional.empty();
    }
    boolean sole = negations(fewer, more) == 0;
    return cue(more).map(cue -> new Inversion(negated, cue, sole));
  }

  /** Cues of a half that may stand for a negation of the other one. */
  private static int slack(MeaningFacts half, MeaningFacts other) {
    int count = Math.max(0, half.weakNegations().size() - other.weakNegations().size());
    for (Concept concept : WEAK) {
      if (concept != Concept.UNLESS || !isPlainIf(half, other)) {
        count += surplus(concept, half, other);
      }
    }
    return count;
  }

  /** "Not a or b" says no less than "not a and not b". */
  private static boolean isShared(MeaningFacts more, MeaningFacts fewer) {
    return !fewer.negations().isEmpty() && fewer.alternatives() > 0 && more.negations().size() > 1;
  }

  /** "Not the same" for "different": an opposite that the negation explains. */
  private static boolean hasContrary(MeaningFacts more, MeaningFacts fewer) {
    for (Concept concept : more.concepts()) {
      Optional<Concept> contrary = concept.opposite();
      if (contrary.isPresent()
          && !UNNEGATABLE.contains(concept)
          && !STRONG.contains(concept)
          && surplus(concept, more, fewer) > 0
          && surplus(contrary.get(), fewer, more) > 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Hit> cue(MeaningFacts half) {
    List<Hit> cues = new ArrayList<>(half.negations());
    STRONG.forEach(concept -> cues.addAll(half.concept(concept)));
    cues.addAll(half.concept(Concept.UNLESS));
    return cues.stream().findFirst();
  }

  /** Whether a concept names those whom a sentence binds. */
  static boolean isRole(Concept concept) {
    return ROLES.contains(concept);
  }

  MeaningFacts source() {
    return source;
  }

  MeaningFacts target() {
    return target;
  }

  /** A concept that became its opposite. */
  Optional<Opposite> opposite() {
    return opposite;
  }

  /** A negation that came or went. */
  Optional<Inversion> inversion() {
    return inversion;
  }

  /** Whether the halves say the contrary of one another. */
  boolean isContrary() {
    return opposite.isPresent() || inversion.isPresent();
  }
}
