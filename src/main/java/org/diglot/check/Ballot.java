package org.diglot.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Subject;
import org.diglot.model.LanguageTag;
import org.diglot.text.SegmentKey;

/**
 * The vote of a page's locales on what the rules about meaning find. Where one locale differs from
 * the source and the others do not, they speak against it. Where most of them differ in the same
 * way, it is the source that was misread or is wrong: that is said once, and of no locale.
 */
final class Ballot {

  private static final Set<Rule> RULES =
      Set.of(
          InvertedMeaningCheck.RULE,
          OppositeMeaningCheck.RULE,
          ChangedModalityCheck.RULE,
          DroppedConditionCheck.RULE,
          ChangedDeadlineCheck.RULE);

  private record Question(Rule rule, String source) {}

  private final Map<String, Set<LanguageTag>> voters;
  private final Map<Question, List<Diagnostic>> votes = new LinkedHashMap<>();
  private final Findings heard;

  /**
   * @param path the page in all of its locales
   * @param findings takes what needs no vote, at once
   */
  Ballot(CheckedPath path, Findings findings) {
    this.voters = path.pages().size() < SameSource.QUORUM ? Map.of() : voters(path);
    this.heard = voters.isEmpty() ? findings : findings.filtered(finding -> !hold(finding));
  }

  /** For each source text the locales that can be asked about its meaning. */
  private static Map<String, Set<LanguageTag>> voters(CheckedPath path) {
    Map<String, Set<LanguageTag>> voters = new LinkedHashMap<>();
    for (CheckedPage page : path.pages()) {
      for (Pair pair : page.all()) {
        if (!pair.isHalf() && pair.isComparable()) {
          voters
              .computeIfAbsent(pair.source().normalised(), key -> new LinkedHashSet<>(8))
              .add(page.locale());
        }
      }
    }
    return voters;
  }

  private static String text(String source) {
    return SegmentKey.normalised(source);
  }

  /** Takes the findings of checks that judge a pair. */
  Findings heard() {
    return heard;
  }

  private boolean hold(Diagnostic finding) {
    if (!RULES.contains(finding.rule()) || finding.subject().isEmpty()) {
      return false;
    }
    String source = text(finding.subject().get().source());
    if (voters.getOrDefault(source, Set.of()).size() < SameSource.QUORUM) {
      return false;
    }
    votes
        .computeIfAbsent(new Question(finding.rule(), source), key -> new ArrayList<>())
        .add(finding);
    return true;
  }

  /** Reports what the locales agree on. */
  void count(Findings findings) {
    votes.forEach(
        (question, held) -> {
          int asked = voters.getOrDefault(question.source(), Set.of()).size();
          Set<String> against = locales(held);
          if (against.size() >= SameSource.QUORUM && against.size() * 2 > asked) {
            findings.report(suspect(held, against, asked));
          } else {
            held.forEach(finding -> findings.report(outvoted(finding, against.size(), asked)));
          }
        });
  }

  private static Set<String> locales(List<Diagnostic> findings) {
    return findings.stream()
        .flatMap(finding -> finding.subject().map(Subject::locale).stream())
        .map(LanguageTag::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Diagnostic outvoted(Diagnostic finding, int against, int asked) {
    return against > 1
        ? finding
        : finding.withDetail(
            "the other " + (asked - 1) + " locales of this sentence do not differ");
  }

  private static Diagnostic suspect(List<Diagnostic> held, Set<String> against, int asked) {
    Diagnostic first = held.get(0);
    String message =
        against.size()
            + " of "
            + asked
            + " locales differ from this source text in the same way ("
            + first.rule().id()
            + "); the source may be the one that is wrong";
    Diagnostic finding =
        Diagnostic.of(SuspectSourceCheck.RULE, first.location(), message)
            .withDetail("locales: " + String.join(", ", against))
            .withRemedy(SuspectSourceCheck.REMEDY);
    for (String detail : first.details()) {
      finding = finding.withDetail(detail);
    }
    return first.subject().map(finding::about).orElse(finding);
  }
}
