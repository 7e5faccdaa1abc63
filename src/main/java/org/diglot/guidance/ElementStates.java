package org.diglot.guidance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.diglot.align.Alignment;
import org.diglot.model.PageElement;
import org.diglot.model.PageElement.Kind;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.text.SegmentKey;
import org.diglot.text.UntranslatedText;

/** Says for every element of the pivot whether one locale's page has it. */
final class ElementStates {

  private final Pivot pivot;
  private final LocalePage page;
  private final Currency currency;
  private final Alignment alignment;
  private final List<StatementCoverage> states;
  private final UntranslatedText untranslated;
  private final SectionMap sections;
  private final ElementMatch inTarget;
  private final ElementMatch inSource;
  private final Set<Integer> goneSections;

  ElementStates(
      Pivot pivot,
      LocalePage page,
      Currency currency,
      Alignment alignment,
      List<StatementCoverage> states,
      UntranslatedText untranslated) {
    this.pivot = pivot;
    this.page = page;
    this.currency = currency;
    this.alignment = alignment;
    this.states = states;
    this.untranslated = untranslated;
    this.sections = new SectionMap(pivot.text(), page.target(), states);
    this.inTarget = new ElementMatch(alignment, page.target().elements(), sections);
    this.inSource = new ElementMatch(alignment, page.source().elements(), sections);
    this.goneSections = sectionsOf(pivot.text(), goneFromPivot());
  }

  /** The pivot's elements in their order, then those that were withdrawn. */
  List<ElementCoverage> all() {
    linkChangedCode();
    List<ElementCoverage> all = new ArrayList<>();
    for (PageElement element : pivot.text().elements()) {
      Optional<PageElement> evidence = inTarget.of(element);
      Coverage state = state(element, evidence);
      boolean told = isTold(element, state) || tellsHeading(element);
      all.add(new ElementCoverage(element, state, evidence, told));
    }
    if (!isCurrent()) {
      addWithdrawn(all);
    }
    return all;
  }

  private boolean isCurrent() {
    return currency == Currency.CURRENT || currency == Currency.PIVOT;
  }

  /**
   * Code blocks of one section that differ are the same block in order: comments get translated.
   */
  private void linkChangedCode() {
    for (PageElement element : pivot.text().elements()) {
      if (element.kind() == Kind.CODE_BLOCK && inTarget.of(element).isEmpty()) {
        inTarget.unmatched().stream()
            .filter(e -> e.kind() == Kind.CODE_BLOCK)
            .filter(e -> sections.pivot(e.section()) == element.section())
            .findFirst()
            .ifPresent(other -> inTarget.link(element, other));
      }
    }
  }

  private Coverage state(PageElement element, Optional<PageElement> evidence) {
    if (evidence.isEmpty()) {
      boolean had = isCurrent() || isIn(inSource, element);
      return had ? Coverage.OMITTED : Coverage.NOT_YET;
    }
    return switch (element.kind()) {
      case TITLE, DESCRIPTION, IMAGE -> textState(element, evidence.get());
      case CODE_BLOCK ->
          isCurrent() || element.key().equals(evidence.get().key())
              ? Coverage.COVERED
              : Coverage.OUTDATED;
      case LINK, HEADING_ANCHOR -> leads(element) ? Coverage.COVERED : Coverage.OUTDATED;
    };
  }

  /** An address that the locale's own source has, too, may be another one in the locale. */
  private boolean leads(PageElement element) {
    return isCurrent() || isIn(inTarget, element) || isIn(inSource, element);
  }

  private static boolean isIn(ElementMatch match, PageElement element) {
    return match.of(element).filter(other -> other.key().equals(element.key())).isPresent();
  }

  /** An embedded source has titles and alternative texts in its locale's language only. */
  private Coverage textState(PageElement element, PageElement evidence) {
    if (evidence.text().isBlank()) {
      return element.text().isBlank() ? Coverage.COVERED : Coverage.OMITTED;
    }
    if (pivot.embeddedIn().isEmpty() && untranslated.isLeft(element.text(), evidence.text())) {
      return Coverage.UNTRANSLATED;
    }
    return tellsHeading(element) ? Coverage.OUTDATED : Coverage.COVERED;
  }

  /** Whether a title has the words of the page's first heading, and that one is outdated. */
  private boolean tellsHeading(PageElement element) {
    String title = SegmentKey.normalised(element.text());
    if (element.kind() != Kind.TITLE || isCurrent() || title.isEmpty()) {
      return false;
    }
    return pivot.text().sentences().stream()
        .filter(sentence -> SegmentKey.normalised(sentence.text()).equals(title))
        .limit(1)
        .anyMatch(sentence -> states.get(sentence.index()).state() == Coverage.OUTDATED);
  }

  /** Whether the sentence that holds it, or its whole section, has a finding already. */
  private boolean isTold(PageElement element, Coverage state) {
    if (element.sentence().isPresent()) {
      Sentence sentence = pivot.text().sentences().get(element.sentence().getAsInt());
      Coverage said = states.get(sentence.index()).state();
      return state == Coverage.OUTDATED && isAround(element, sentence)
          ? said == Coverage.NOT_YET || said == Coverage.OMITTED
          : said != Coverage.COVERED;
    }
    boolean header = element.kind() == Kind.TITLE || element.kind() == Kind.DESCRIPTION;
    return !header && goneSections.contains(element.section());
  }

  /** A link around a sentence is no part of it: what is found of the text does not tell of it. */
  private static boolean isAround(PageElement element, Sentence sentence) {
    return element.kind() == Kind.LINK
        && element.range().start() < sentence.range().start()
        && element.range().end() > sentence.range().end();
  }

  private Set<Integer> goneFromPivot() {
    return IntStream.range(0, states.size())
        .filter(i -> states.get(i).evidence().isEmpty())
        .collect(HashSet::new, Set::add, Set::addAll);
  }

  /** The sections that have sentences, all of them among some. */
  private static Set<Integer> sectionsOf(PageText text, Set<Integer> some) {
    Set<Integer> sections = new HashSet<>();
    Set<Integer> others = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      (some.contains(sentence.index()) ? sections : others).add(text.section(sentence).index());
    }
    sections.removeAll(others);
    return sections;
  }

  private void addWithdrawn(List<ElementCoverage> all) {
    Set<Integer> told = toldInLocale();
    Set<Integer> toldSections = sectionsOf(page.target(), told);
    Set<String> own = new HashSet<>();
    page.source().elements().forEach(e -> own.add(e.kind() + e.key()));
    for (PageElement element : inTarget.unmatched()) {
      boolean header = element.kind() == Kind.TITLE || element.kind() == Kind.DESCRIPTION;
      if (!header && own.contains(element.kind() + element.key())) {
        boolean explained =
            element.sentence().isPresent()
                ? told.contains(element.sentence().getAsInt())
                : toldSections.contains(element.section());
        all.add(new ElementCoverage(element, Coverage.WITHDRAWN, Optional.of(element), explained));
      }
    }
  }

  /** The locale's sentences that were removed or edited since. */
  private Set<Integer> toldInLocale() {
    Set<Integer> told = new HashSet<>();
    alignment.pairs().stream()
        .filter(pair -> pair.to().isEmpty() || !StatementStates.isNoise(pair.change()))
        .forEach(pair -> pair.from().forEach(sentence -> told.add(sentence.index())));
    return told;
  }
}
