package org.diglot.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.text.Lexicon;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.Lexicon.Hit;

/** The cues of one sentence and what they make of it. */
final class SentenceCues {

  private static final Set<Cue> CLAUSES = Set.of(Cue.CONDITION, Cue.PURPOSE);
  private static final Set<Cue> MODAL =
      Set.of(Cue.PROHIBITION, Cue.OBLIGATION, Cue.RECOMMENDATION, Cue.PERMISSION);
  private static final Set<Cue> COVERING =
      Set.of(Cue.PROHIBITION, Cue.OBLIGATION, Cue.RECOMMENDATION, Cue.PERMISSION, Cue.ATTRIBUTE);
  private static final String CLAUSE_ENDS = ",;:.!?()\u2013\u2014、。，；：！？،؛؟";

  /** So far back the one who is addressed may stand: "users in your organisation can". */
  private static final int SUBJECT_REACH = 60;

  /** What stands further back in a sentence does not count. */
  private static final int LONGEST = 8_000;

  private final String text;
  private final List<Hit> hits;
  private final List<Hit> modal = new ArrayList<>();

  SentenceCues(String sentence, Lexicon lexicon) {
    this.text = sentence.substring(0, Math.min(LONGEST, sentence.length()));
    this.hits = withoutConditions(lexicon.find(text));
    for (Hit hit : hits) {
      if (MODAL.contains(hit.cue()) && !isCovered(hit) && isAddressed(hit)) {
        modal.add(hit);
      }
    }
  }

  /** Drops what stands in a clause that a condition opens, up to its comma. */
  private List<Hit> withoutConditions(List<Hit> all) {
    List<Hit> kept = new ArrayList<>();
    int until = 0;
    int from = 0;
    for (Hit hit : all) {
      if (CLAUSES.contains(hit.cue()) && hit.start() >= until) {
        from = hit.start();
        until = endOfClause(hit.end());
      }
      boolean opens = hit.cue() == Cue.DEADLINE && hit.start() == from;
      if (hit.start() >= until || opens) {
        kept.add(hit);
      }
    }
    return kept;
  }

  private int endOfClause(int from) {
    int at = from;
    while (at < text.length() && !endsClause(at)) {
      at++;
    }
    return at;
  }

  /** A point within a number or an abbreviation ends nothing. */
  private boolean endsClause(int at) {
    boolean mark = CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0;
    boolean joined = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return mark && !joined;
  }

  private boolean isCovered(Hit hit) {
    return hits.stream()
        .anyMatch(
            other ->
                COVERING.contains(other.cue())
                    && other.start() <= hit.start()
                    && other.end() >= hit.end()
                    && (length(other) > length(hit) || other.cue() == Cue.ATTRIBUTE));
  }

  private static int length(Hit hit) {
    return hit.end() - hit.start();
  }

  /** What can or may be is guidance only where somebody is addressed who can or may. */
  private boolean isAddressed(Hit hit) {
    boolean describes =
        hits.stream()
            .anyMatch(
                other ->
                    other.cue() == Cue.ABILITY
                        && other.start() == hit.start()
                        && other.end() == hit.end());
    return !describes || hits.stream().anyMatch(other -> isSubject(other, hit));
  }

  private boolean isSubject(Hit other, Hit hit) {
    if ((other.cue() != Cue.AUDIENCE && other.cue() != Cue.ROLE)
        || other.end() > hit.start()
        || hit.start() - other.end() > SUBJECT_REACH) {
      return false;
    }
    for (int i = other.end(); i < hit.start(); i++) {
      if (endsClause(i)) {
        return false;
      }
    }
    return true;
  }

  Classification classify() {
    if (has(Cue.PROHIBITION)) {
      return of(GuidanceClass.PROHIBITION);
    }
    boolean entitles = entitles();
    if (modal.stream().anyMatch(hit -> hit.cue() == Cue.OBLIGATION && !(entitles && ties(hit)))) {
      return of(GuidanceClass.OBLIGATION);
    }
    if (hits.stream().anyMatch(hit -> hit.cue() == Cue.DEADLINE)) {
      return of(GuidanceClass.DEADLINE);
    }
    if (entitles) {
      return of(GuidanceClass.ENTITLEMENT);
    }
    if (has(Cue.RECOMMENDATION)) {
      return of(GuidanceClass.RECOMMENDATION);
    }
    return has(Cue.PERMISSION) ? of(GuidanceClass.PERMISSION) : Classification.INFORMATION;
  }

  /** As the sentence before a list; nothing where it says nothing of the items. */
  Optional<Classification> asLead() {
    Classification own = classify();
    boolean lists = hits.stream().anyMatch(hit -> hit.cue() == Cue.LIST_LEAD);
    if (own.guidanceClass().isGuidance() && (lists || text.matches("(?s).*[:：]\\s*"))) {
      return Optional.of(own);
    }
    boolean orders = hits.stream().anyMatch(hit -> hit.cue() == Cue.IMPERATIVE);
    return lists && orders
        ? Optional.of(new Classification(GuidanceClass.OBLIGATION, own.strength()))
        : Optional.empty();
  }

  private boolean has(Cue cue) {
    return modal.stream().anyMatch(hit -> hit.cue() == cue);
  }

  /** Whether a licence, plan or role is named together with what ties it to something. */
  private boolean entitles() {
    boolean tie = hits.stream().anyMatch(hit -> hit.cue() == Cue.REQUIREMENT);
    return tie && hits.stream().anyMatch(hit -> hit.cue() == Cue.ENTITLEMENT);
  }

  /** Whether a cue of obligation is but the word that ties: "requires". */
  private boolean ties(Hit hit) {
    return hits.stream()
        .anyMatch(
            other ->
                other.cue() == Cue.REQUIREMENT
                    && other.start() == hit.start()
                    && other.end() == hit.end());
  }

  private Classification of(GuidanceClass found) {
    boolean strong = hits.stream().anyMatch(hit -> hit.cue() == Cue.INTENSIFIER);
    boolean weak = hits.stream().anyMatch(hit -> hit.cue() == Cue.HEDGE);
    return new Classification(
        found, strong ? Strength.STRONG : weak ? Strength.WEAK : Strength.PLAIN);
  }
}
