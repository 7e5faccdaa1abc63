package org.diglot.memory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.diglot.align.Aspect;
import org.diglot.align.ConsequenceGrader;
import org.diglot.model.LanguageTag;
import org.diglot.text.Concept;
import org.diglot.text.InlineMarkup;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.Lexicon;
import org.diglot.text.Lexicon.Cue;
import org.diglot.text.SegmentKey;

/** Tells what two texts of one language differ in that their words alone do not weigh enough. */
final class Differences {

  private static final Set<Kind> MARKS =
      EnumSet.of(
          Kind.LINK, Kind.IMAGE, Kind.STRONG, Kind.EMPHASIS, Kind.STRIKETHROUGH, Kind.HTML_TAG);

  private final Lexicon lexicon;
  private final Termbase terms;
  private final ConsequenceGrader grader;

  /**
   * @param lexicon the words of the language that both texts are in
   * @param terms what concepts the texts may name
   */
  Differences(Lexicon lexicon, Termbase terms) {
    this.lexicon = lexicon;
    this.terms = terms;
    this.grader = new ConsequenceGrader(lexicon);
  }

  EnumSet<Penalty> between(String one, String other) {
    InlineMarkup first = InlineMarkup.of(one);
    InlineMarkup second = InlineMarkup.of(other);
    EnumSet<Penalty> found = EnumSet.noneOf(Penalty.class);
    for (Aspect aspect : grader.aspects(one, other)) {
      found.add(penalty(aspect));
    }
    if (isContrary(first, second)) {
      found.add(Penalty.NEGATION);
    }
    if (!terms.isEmpty() && !concepts(first).equals(concepts(second))) {
      found.add(Penalty.TERM);
    }
    if (!marks(first).equals(marks(second))) {
      found.add(Penalty.MARKUP);
    }
    if (isSameButForm(first, second)) {
      found.add(Penalty.FORM);
    }
    return found;
  }

  private static Penalty penalty(Aspect aspect) {
    return switch (aspect) {
      case NEGATION -> Penalty.NEGATION;
      case MODALITY -> Penalty.MODALITY;
      case NUMBER -> Penalty.NUMBER;
      case DATE -> Penalty.DATE;
      case LINK_TARGET -> Penalty.MARKUP;
      case NAME -> Penalty.TERM;
      case ROLE, CONDITION, QUANTIFIER -> Penalty.CONDITION;
    };
  }

  /** Whether one says a thing and the other one its contrary: allow and block. */
  private boolean isContrary(InlineMarkup one, InlineMarkup other) {
    Set<Concept> first = said(one);
    Set<Concept> second = said(other);
    return first.stream()
        .filter(concept -> !second.contains(concept))
        .flatMap(concept -> concept.opposite().stream())
        .anyMatch(contrary -> second.contains(contrary) && !first.contains(contrary));
  }

  private Set<Concept> said(InlineMarkup text) {
    return lexicon.find(text.prose()).stream()
        .filter(hit -> hit.cue() == Cue.CONCEPT)
        .flatMap(hit -> Concept.of(hit.entry()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> concepts(InlineMarkup text) {
    LanguageTag language = lexicon.language();
    return terms.inSource(TermText.of(text.plain(), language)).stream()
        .map(match -> match.entry().concept())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> marks(InlineMarkup text) {
    return text.marks().stream()
        .filter(mark -> MARKS.contains(mark.kind()))
        .map(mark -> mark.kind() + " " + mark.target())
        .sorted()
        .toList();
  }

  private boolean isSameButForm(InlineMarkup one, InlineMarkup other) {
    LanguageTag language = lexicon.language();
    return !SegmentKey.normalised(one.plain()).equals(SegmentKey.normalised(other.plain()))
        && SegmentWords.of(one, language).equals(SegmentWords.of(other, language));
  }
}
