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

  /** What stands further back in a sentence does not count. */
  private static final int LONGEST = 8_000;

  private final String text;
  private final List<Hit> hits;
  private final List<Hit> modal = new ArrayList<>();
  private final Orders orders;
  private final Subjects subjects;

  SentenceCues(String sentence, Lexicon lexicon) {
    this.text = sentence.substring(0, Math.min(LONGEST, sentence.length()));
    List<Hit> all = lexicon.find(text);
    this.orders = new Orders(text, all);
    this.hits = withoutConditions(all);
    this.subjects = new Subjects(text, hits);
    for (Hit hit : hits) {
      if (MODAL.contains(hit.cue())
          && isPlaced(hit)
          && !isCovered(hit)
          && subjects.isAddressed(hit)) {
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
    while (at < text.length() && !Subjects.endsClause(text, at)) {
      at++;
    }
    return at;
  }

  /** "Do not" orders where an order may stand, not in "rules, where set, do not end". */
  private boolean isPlaced(Hit hit) {
    return !hit.entry().startsWith("^") || orders.opensAt(hit.start());
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

  /** What the sentence is, be it by a cue or by an imperative. */
  Classification classify() {
    return orders.point() ? Classification.INFORMATION : of(classOf(orders.instruct()));
  }

  /** What the sentence is by its cues, where its imperative does not count. */
  Classification withoutOrder() {
    return orders.point() || orders.start() ? Classification.INFORMATION : of(classOf(false));
  }

  private GuidanceClass classOf(boolean instructs) {
    if (has(Cue.PROHIBITION)) {
      return GuidanceClass.PROHIBITION;
    }
    boolean entitles = entitles();
    boolean loose = entitles || orders.worksProgram();
    if (modal.stream().anyMatch(hit -> hit.cue() == Cue.OBLIGATION && !(loose && ties(hit)))) {
      return GuidanceClass.OBLIGATION;
    }
    if (hits.stream().anyMatch(hit -> hit.cue() == Cue.DEADLINE)) {
      return GuidanceClass.DEADLINE;
    }
    if (entitles) {
      return GuidanceClass.ENTITLEMENT;
    }
    if (has(Cue.RECOMMENDATION)) {
      return GuidanceClass.RECOMMENDATION;
    }
    if (instructs) {
      return GuidanceClass.OBLIGATION;
    }
    return has(Cue.PERMISSION) ? GuidanceClass.PERMISSION : GuidanceClass.INFORMATION;
  }

  /** Whether it tells the reader to do something that is no step in a program. */
  boolean instructs() {
    return orders.instruct();
  }

  /** Whether it is a step in a program or a pointer. */
  boolean isStep() {
    return orders.point() || (orders.any() && orders.worksProgram());
  }

  boolean startsWithOrder() {
    return orders.start();
  }

  /**
   * Whether it is no more than a verb with its modal, as cells and items are: "Can use the app".
   */
  boolean lacksSubject() {
    return hits.stream().anyMatch(hit -> hit.cue() == Cue.ABILITY && subjects.isMissing(hit));
  }

  /** As the sentence before a list; nothing where it says nothing of the items. */
  Optional<Classification> asLead() {
    if (orders.point() || leadsToTopics()) {
      return Optional.of(Classification.INFORMATION);
    }
    boolean lists = hits.stream().anyMatch(hit -> hit.cue() == Cue.LIST_LEAD);
    Classification own = of(classOf(lists && orders.instruct()));
    boolean leads = lists || text.matches("(?s).*[:\uff1a]\\s*");
    return own.guidanceClass().isGuidance() && leads ? Optional.of(own) : Optional.empty();
  }

  private boolean leadsToTopics() {
    boolean topics = hits.stream().anyMatch(hit -> hit.cue() == Cue.LIST_TOPIC);
    return modal.isEmpty() && (topics || goesOn());
  }

  /** Whether the items go on where it stops: "The guide shows you how to:". */
  private boolean goesOn() {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int last = end;
    return hits.stream().anyMatch(hit -> hit.end() == last && asksForMore(hit));
  }

  private boolean asksForMore(Hit last) {
    return switch (last.cue()) {
      case ABILITY -> true;
      case FUNCTION_WORD -> !last.entry().startsWith("*");
      case AUDIENCE, ROLE -> orders.followFront(last);
      default -> false;
    };
  }

  private boolean has(Cue cue) {
    return modal.stream().anyMatch(hit -> hit.cue() == cue);
  }

  /** Whether a licence, plan or role is named together with what ties it to something. */
  private boolean entitles() {
    boolean tie = hits.stream().anyMatch(hit -> hit.cue() == Cue.REQUIREMENT && !describes(hit));
    return tie && !orders.any() && hits.stream().anyMatch(hit -> hit.cue() == Cue.ENTITLEMENT);
  }

  private boolean describes(Hit tie) {
    return hits.stream()
        .anyMatch(
            other ->
                other.cue() == Cue.ATTRIBUTE
                    && other.start() <= tie.start()
                    && other.end() >= tie.end());
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
    if (!found.isGuidance()) {
      return Classification.INFORMATION;
    }
    boolean strong = hits.stream().anyMatch(hit -> hit.cue() == Cue.INTENSIFIER);
    boolean weak = hits.stream().anyMatch(hit -> hit.cue() == Cue.HEDGE);
    return new Classification(
        found, strong ? Strength.STRONG : weak ? Strength.WEAK : Strength.PLAIN);
  }
}
