package org.diglot.check;

import java.util.List;
import org.diglot.memory.TermMatch;
import org.diglot.memory.TermText;
import org.diglot.memory.Termbase;

/**
 * The terms of a pair.
 *
 * @param inSource terms of its source, one for each concept and place
 * @param target the target's words
 * @param forbidden terms that its target must not have
 */
record PairTerms(List<TermMatch> inSource, TermText target, List<TermMatch> forbidden) {

  private static final TermText NOTHING = new TermText("", List.of());

  static PairTerms of(Pair pair) {
    Termbase terms = pair.page().termbase();
    if (terms.isEmpty()) {
      return new PairTerms(List.of(), NOTHING, List.of());
    }
    List<TermMatch> matches =
        terms.inSource(TermText.of(pair.source().prose(), pair.page().sourceLanguage().language()));
    if (matches.isEmpty() && !terms.bansAnywhere()) {
      return new PairTerms(List.of(), NOTHING, List.of());
    }
    TermText target = TermText.of(pair.target().prose(), terms.language());
    List<String> concepts = matches.stream().map(m -> m.entry().concept()).distinct().toList();
    return new PairTerms(matches, target, terms.forbidden(concepts, target));
  }
}
