package org.diglot.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.Concept;
import org.diglot.text.Lexicon.Hit;
import org.diglot.text.ValueFinder.Value;

/** Finds a time limit that became another thing: its end, its length, the time behind it. */
final class ChangedDeadlineCheck implements PairCheck {

  static final Rule RULE = new Rule("changed-deadline", Severity.ERROR, "mistranslation");

  /** What a time says of what happens. */
  private enum Relation {
    /** It happens before the time is over. */
    LIMIT("until when"),
    /** It happens when the time is over. */
    AFTER("from when on"),
    /** It goes on all the time. */
    DURATION("for how long");

    private final String words;

    Relation(String words) {
      this.words = words;
    }
  }

  /** A cue further from a number than this says nothing of it. */
  private static final int NEAR = 2;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (!pair.isComparable()
        || pair.source().values().isEmpty()
        || !mayLimit(pair.meaning().source())) {
      return;
    }
    for (Value value : pair.source().values()) {
      Set<Relation> said = relations(pair.source(), value);
      if (said.size() == 1) {
        compare(pair, value, said.iterator().next(), findings);
      }
    }
  }

  private static boolean mayLimit(MeaningFacts source) {
    return source.hits().stream().anyMatch(hit -> relation(hit).isPresent());
  }

  private static void compare(Pair pair, Value value, Relation said, Findings findings) {
    List<Value> same =
        pair.target().values().stream()
            .filter(v -> v.kind() == value.kind() && v.value().equals(value.value()))
            .toList();
    if (same.size() != 1 || says(pair.meaning().target(), said)) {
      return;
    }
    Set<Relation> heard = relations(pair.target(), same.get(0));
    if (heard.size() == 1 && said != Relation.DURATION) {
      Relation other = heard.iterator().next();
      if (other != said && (said == Relation.LIMIT || other == Relation.LIMIT)) {
        report(pair, value, same.get(0), said, other, findings);
      }
    }
  }

  private static boolean says(MeaningFacts half, Relation relation) {
    return half.hits().stream().anyMatch(hit -> relation(hit).equals(Optional.of(relation)));
  }

  private static Set<Relation> relations(PairText half, Value value) {
    Set<Relation> found = EnumSet.noneOf(Relation.class);
    for (Hit hit : half.hits()) {
      if (hit.start() <= value.end() + NEAR && hit.end() >= value.start() - NEAR) {
        relation(hit).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Relation> relation(Hit hit) {
    return switch (hit.cue()) {
      case DEADLINE -> Optional.of(Relation.LIMIT);
      case DURATION -> Optional.of(Relation.DURATION);
      case CONCEPT -> Concept.of(hit.entry()).flatMap(ChangedDeadlineCheck::relation);
      default -> Optional.empty();
    };
  }

  private static Optional<Relation> relation(Concept concept) {
    return switch (concept) {
      case WITHIN, BEFORE, UNTIL, AT_MOST -> Optional.of(Relation.LIMIT);
      case AFTER, FROM -> Optional.of(Relation.AFTER);
      default -> Optional.empty();
    };
  }

  private static void report(
      Pair pair, Value from, Value to, Relation said, Relation heard, Findings findings) {
    findings.report(
        pair.finding(
                RULE,
                pair.target().plainRange(to.start(), to.end()),
                "with \""
                    + pair.source().prose().substring(from.start(), from.end())
                    + "\" the source says "
                    + said.words
                    + ", the translation "
                    + heard.words)
            .withRemedy("say " + said.words + ", as the source does"));
  }
}
