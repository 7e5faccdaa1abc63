package org.diglot.guidance;

import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageElement;
import org.diglot.model.Segment;
import org.diglot.model.Sentence;
import org.diglot.model.TextRange;

/** Makes the findings about what has no segment id: titles, images, links, code, anchors. */
final class ElementFindings {

  private final DocumentPath path;
  private final Pivot pivot;
  private final LocalePage page;
  private final List<ElementCoverage> elements;
  private final List<StatementCoverage> states;

  /**
   * @param elements the elements' states
   * @param states of the pivot's sentences, which tell where an element belongs
   */
  ElementFindings(
      DocumentPath path,
      Pivot pivot,
      LocalePage page,
      List<ElementCoverage> elements,
      List<StatementCoverage> states) {
    this.path = path;
    this.pivot = pivot;
    this.page = page;
    this.elements = elements;
    this.states = states;
  }

  /** What to report of an element; nothing where all is well or told elsewhere. */
  Optional<Diagnostic> of(int index) {
    ElementCoverage coverage = elements.get(index);
    if (coverage.explained()) {
      return Optional.empty();
    }
    return switch (coverage.state()) {
      case COVERED, EXEMPT -> Optional.empty();
      case OMITTED -> finding(GuidanceRules.OMITTED_ELEMENT, index, "omits ", "add it here again");
      case NOT_YET ->
          finding(GuidanceRules.ELEMENT_NOT_YET_TRANSLATED, index, "does not have yet: ", "add it");
      case UNTRANSLATED ->
          finding(
              GuidanceRules.UNTRANSLATED_ELEMENT,
              index,
              "leaves in the source language: ",
              "translate it");
      case OUTDATED -> outdated(index);
      case WITHDRAWN ->
          finding(
              GuidanceRules.WITHDRAWN_ELEMENT,
              index,
              "still has, and the source has dropped, ",
              "remove it, or bring it back in the source");
    };
  }

  private Optional<Diagnostic> outdated(int index) {
    ElementCoverage coverage = elements.get(index);
    Rule rule = GuidanceRules.OUTDATED_ELEMENT;
    boolean link = coverage.element().kind() == PageElement.Kind.LINK;
    if (!link || coverage.evidence().isEmpty()) {
      return finding(rule, index, "has an older form of ", "bring it up to date");
    }
    String here = coverage.evidence().get().key();
    boolean elsewhere = !page(here).equals(page(coverage.element().key()));
    return finding(rule, index, "leads elsewhere with ", "lead it to the source's address")
        .map(found -> found.withDetail("it leads to " + here))
        .map(found -> found.withSeverity(elsewhere ? Severity.WARNING : Severity.NOTE));
  }

  /** What a link leads to; to another place of it is a small matter. */
  private static String page(String address) {
    int fragment = address.indexOf('#');
    return fragment < 0 ? address : address.substring(0, fragment);
  }

  private Optional<Diagnostic> finding(Rule rule, int index, String says, String remedy) {
    ElementCoverage coverage = elements.get(index);
    PageElement element = coverage.element();
    Diagnostic finding =
        Diagnostic.of(rule, place(index), page.locale() + " " + says + name(element))
            .withRemedy(remedy)
            .about(coverage.subject(path, page.locale()));
    return Optional.of(
        coverage.state() == Coverage.WITHDRAWN
            ? finding
            : finding.withRelated(
                "in the source", Location.of(pivot.text().file(), element.range())));
  }

  private static String name(PageElement element) {
    String shown = Quote.of(element.text().isBlank() ? element.key() : element.text());
    return switch (element.kind()) {
      case TITLE -> "the title \"" + shown + "\"";
      case DESCRIPTION -> "the description \"" + shown + "\"";
      case IMAGE -> "the image " + element.key() + " (\"" + Quote.of(element.text()) + "\")";
      case LINK -> "the link \"" + shown + "\" to " + element.key();
      case CODE_BLOCK -> "the code block \"" + Quote.of(element.key()) + "\"";
      case HEADING_ANCHOR -> "the heading anchor \"" + element.key() + "\"";
    };
  }

  /** The end of the sentence that holds an element of the pivot. */
  private Optional<TextRange> inSentence(int index) {
    return elements.get(index).element().sentence().stream()
        .boxed()
        .flatMap(sentence -> states.get(sentence).evidence().stream())
        .findFirst()
        .map(sentence -> TextRange.at(page.target(sentence).range().end()));
  }

  /** The element; else its sentence; else behind the element before it that the locale has. */
  private Location place(int index) {
    Optional<TextRange> own =
        elements.get(index).evidence().map(PageElement::range).or(() -> inSentence(index));
    for (int i = index - 1; i >= 0 && own.isEmpty(); i--) {
      own = elements.get(i).evidence().map(e -> TextRange.at(e.range().end()));
    }
    int start =
        page.target().sentences().stream()
            .findFirst()
            .flatMap(Sentence::segment)
            .map(Segment::range)
            .map(TextRange::start)
            .orElse(page.target().file().contentStart());
    return Location.of(page.target().file(), own.orElse(TextRange.at(start)));
  }
}
