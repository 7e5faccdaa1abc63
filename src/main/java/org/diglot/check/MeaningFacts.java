package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.text.Concept;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Hit;

/** What the cues of one half say: what it denies, obliges and permits, and its concepts. */
final class MeaningFacts {

  /** What a sentence does to its reader, as far as languages agree on it. */
  enum Force {
    PROHIBITION,
    OBLIGATION,
    RECOMMENDATION,
    /** May, can. */
    PERMISSION,
    /** Need not. */
    EXEMPTION
  }

  private final List<Hit> negations = new ArrayList<>();
  private final List<Hit> weakNegations = new ArrayList<>();

  /** Most sentences have few, and a map with a place for each is not small. */
  private Map<Concept, List<Hit>> concepts = Map.of();

  private Map<Force, List<Hit>> forces = Map.of();
  private final List<Hit> hits;
  private int alternatives;
  private boolean possibility;

  /**
   * @param hits the cues of the half, by their start
   */
  MeaningFacts(List<Hit> hits) {
    this.hits = hits;
    for (int i = 0; i < hits.size(); i++) {
      take(i);
    }
  }

  private void take(int index) {
    Hit hit = hits.get(index);
    switch (hit.cue()) {
      case NEGATION -> {
        if (!isWithin(index, MeaningFacts::absorbs)) {
          negations.add(hit);
        }
      }
      case WEAK_NEGATION -> {
        if (!isWithin(index, (inner, outer) -> outer.cue() == Cue.CONCEPT)) {
          weakNegations.add(hit);
        }
      }
      case CONCEPT -> Concept.of(hit.entry()).ifPresent(concept -> take(concept, hit));
      case ALTERNATIVE -> alternatives++;
      case POSSIBILITY -> possibility = true;
      case PROHIBITION, OBLIGATION, RECOMMENDATION, PERMISSION, ABILITY -> takeForce(index);
      default -> {}
    }
  }

  private void take(Concept concept, Hit hit) {
    concepts = concepts.isEmpty() ? new TreeMap<>() : concepts;
    concepts.computeIfAbsent(concept, c -> new ArrayList<>(2)).add(hit);
  }

  /** Cues that say all that a negation within them does. */
  private static boolean absorbs(Hit inner, Hit outer) {
    return switch (outer.cue()) {
      case WEAK_NEGATION, OBLIGATION, POSSIBILITY, DEADLINE, QUANTIFIER -> true;
      case CONCEPT ->
          isLonger(outer, inner)
              || Concept.of(outer.entry()).filter(Concept::isNegative).isPresent();
      default -> false;
    };
  }

  private interface Covering {
    boolean covers(Hit inner, Hit outer);
  }

  /** Whether a hit lies within another one; no phrase has more than a few words. */
  private boolean isWithin(int index, Covering covering) {
    Hit hit = hits.get(index);
    for (int i = index - 1; i >= 0 && i > index - NEAR; i--) {
      Hit other = hits.get(i);
      if (other.end() >= hit.end() && covering.covers(hit, other)) {
        return true;
      }
    }
    for (int i = index + 1; i < hits.size() && hits.get(i).start() == hit.start(); i++) {
      Hit other = hits.get(i);
      if (other.end() >= hit.end() && covering.covers(hit, other)) {
        return true;
      }
    }
    return false;
  }

  private static final int NEAR = 16;

  /** Orders are no modals: languages put them in many ways. */
  private void takeForce(int index) {
    Hit hit = hits.get(index);
    if (hit.entry().startsWith("^") || isWithin(index, MeaningFacts::outweighs)) {
      return;
    }
    forces = forces.isEmpty() ? new TreeMap<>() : forces;
    forces.computeIfAbsent(force(hit), f -> new ArrayList<>(2)).add(hit);
  }

  private static boolean outweighs(Hit inner, Hit outer) {
    return switch (outer.cue()) {
      case POSSIBILITY, DEADLINE, ATTRIBUTE, PURPOSE -> true;
      case PROHIBITION, OBLIGATION, RECOMMENDATION, PERMISSION ->
          isLonger(outer, inner) || (inner.cue().compareTo(outer.cue()) > 0);
      default -> false;
    };
  }

  private static boolean isLonger(Hit one, Hit other) {
    return one.end() - one.start() > other.end() - other.start();
  }

  /** What may be left undone is permitted by a negation. */
  private Force force(Hit hit) {
    return switch (hit.cue()) {
      case PROHIBITION -> Force.PROHIBITION;
      case OBLIGATION -> Force.OBLIGATION;
      case RECOMMENDATION -> Force.RECOMMENDATION;
      default ->
          hit.cue() == Cue.PERMISSION && holdsNegation(hit) ? Force.EXEMPTION : Force.PERMISSION;
    };
  }

  private boolean holdsNegation(Hit hit) {
    return hits.stream()
        .anyMatch(n -> n.cue() == Cue.NEGATION && n.start() >= hit.start() && n.end() <= hit.end());
  }

  /** Cues that turn the sentence round, each once. */
  List<Hit> negations() {
    return negations;
  }

  /** Cues that may do so. */
  List<Hit> weakNegations() {
    return weakNegations;
  }

  /** The places of a concept. */
  List<Hit> concept(Concept concept) {
    return concepts.getOrDefault(concept, List.of());
  }

  /** The concepts it has. */
  java.util.Set<Concept> concepts() {
    return concepts.keySet();
  }

  /** How often it says "or". */
  int alternatives() {
    return alternatives;
  }

  /** The places of a force. */
  List<Hit> force(Force force) {
    return forces.getOrDefault(force, List.of());
  }

  /** Whether an obligation in it is only possible. */
  boolean isPossibility() {
    return possibility;
  }

  /** The first cue of a kind. */
  Optional<Hit> first(Cue cue) {
    return hits.stream().filter(hit -> hit.cue() == cue).findFirst();
  }

  /** All of its cues, by their start. */
  List<Hit> hits() {
    return hits;
  }
}
