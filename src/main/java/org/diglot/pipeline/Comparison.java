package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diglot.align.AlignedPair;
import org.diglot.align.Aspect;
import org.diglot.align.Consequence;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.ElementCoverage;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageElement;
import org.diglot.model.Sentence;

/**
 * A page in two languages, in rows in the order of the source.
 *
 * @param first the page of the first column
 * @param second the page of the second column
 * @param rows the sentences
 * @param elements elements that one of them lacks
 */
record Comparison(ComparedPage first, ComparedPage second, List<Row> rows, List<Element> elements) {

  /**
   * How one side differs.
   *
   * @param kind last part of the interface string's key
   * @param language the side that it is said of
   */
  record Difference(String kind, LanguageTag language) {}

  /**
   * Sentences that belong together.
   *
   * @param first in the first language
   * @param second in the second language
   * @param differences what differs; empty where nothing does
   */
  record Row(List<Sentence> first, List<Sentence> second, Set<Difference> differences) {}

  /** Something that is not a sentence and differs. */
  record Element(PageElement element, Set<Difference> differences) {}

  static Comparison of(int sentences, ComparedPage first, ComparedPage second) {
    List<Row> rows = new ArrayList<>();
    addWithdrawn(-1, first, second, rows);
    int index = 0;
    while (index < sentences) {
      int end = index + 1;
      while (end < sentences && belongTogether(end - 1, end, first, second)) {
        end++;
      }
      rows.add(row(index, end, first, second));
      for (int i = index; i < end; i++) {
        addWithdrawn(i, first, second, rows);
      }
      index = end;
    }
    return new Comparison(first, second, rows, elements(first, second));
  }

  /** How many rows and elements differ. */
  int differing() {
    return (int) rows.stream().filter(row -> !row.differences().isEmpty()).count()
        + elements.size();
  }

  /** Whether one side has one sentence for both. */
  private static boolean belongTogether(int a, int b, ComparedPage first, ComparedPage second) {
    return shareLink(a, b, first) || shareLink(a, b, second);
  }

  private static boolean shareLink(int a, int b, ComparedPage page) {
    Optional<AlignedPair> link = page.link(a);
    return link.isPresent()
        && !link.get().from().isEmpty()
        && page.link(b).isPresent()
        && link.get() == page.link(b).get();
  }

  private static Row row(int start, int end, ComparedPage first, ComparedPage second) {
    Set<Sentence> left = new LinkedHashSet<>();
    Set<Sentence> right = new LinkedHashSet<>();
    Set<Difference> differences = new LinkedHashSet<>();
    for (int i = start; i < end; i++) {
      left.addAll(first.sentences(i));
      right.addAll(second.sentences(i));
      if (!bothStandAlike(i, first, second)) {
        addDifferences(i, first, differences);
        addDifferences(i, second, differences);
      }
    }
    return new Row(List.copyOf(left), List.copyOf(right), differences);
  }

  /** Two translations of one older text differ from the source, but not from each other. */
  private static boolean bothStandAlike(int index, ComparedPage first, ComparedPage second) {
    return first.state(index) == second.state(index)
        && ComparedPage.source(first.sentences(index))
            .equals(ComparedPage.source(second.sentences(index)));
  }

  private static void addDifferences(int index, ComparedPage page, Set<Difference> all) {
    LanguageTag language = page.language();
    Coverage state = page.state(index);
    switch (state) {
      case COVERED, WITHDRAWN -> {}
      case OUTDATED -> {
        boolean normative = page.change(index).consequence() == Consequence.NORMATIVE;
        all.add(new Difference(normative ? "changed" : "reworded", language));
        page.change(index).aspects().forEach(aspect -> all.add(touched(aspect, language)));
      }
      case UNTRANSLATED, OMITTED, NOT_YET, EXEMPT ->
          all.add(new Difference(keyOf(state), language));
    }
    if (page.link(index).filter(link -> link instanceof AlignedPair.Moved).isPresent()) {
      all.add(new Difference("moved", language));
    }
  }

  private static Difference touched(Aspect aspect, LanguageTag language) {
    return new Difference("touches-" + keyOf(aspect), language);
  }

  private static String keyOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void addWithdrawn(
      int index, ComparedPage first, ComparedPage second, List<Row> rows) {
    List<Sentence> others = new ArrayList<>(second.withdrawnAfter(index));
    for (Sentence sentence : first.withdrawnAfter(index)) {
      Optional<Sentence> twin =
          others.stream()
              .filter(s -> SentenceNames.key(s).equals(SentenceNames.key(sentence)))
              .findFirst();
      twin.ifPresent(others::remove);
      rows.add(
          new Row(
              List.of(sentence),
              twin.map(List::of).orElse(List.of()),
              twin.isPresent() ? Set.of() : withdrawn(first)));
    }
    others.forEach(s -> rows.add(new Row(List.of(), List.of(s), withdrawn(second))));
  }

  private static Set<Difference> withdrawn(ComparedPage page) {
    return Set.of(new Difference("withdrawn", page.language()));
  }

  private static List<Element> elements(ComparedPage first, ComparedPage second) {
    List<Element> elements = new ArrayList<>();
    Set<PageElement> alike = new HashSet<>();
    for (ElementCoverage element : lacking(first)) {
      if (lacking(second).stream().anyMatch(other -> isAlike(element, other))) {
        alike.add(element.element());
      } else {
        elements.add(element(element, first));
      }
    }
    for (ElementCoverage element : lacking(second)) {
      if (!alike.contains(element.element())) {
        elements.add(element(element, second));
      }
    }
    return elements;
  }

  private static boolean isAlike(ElementCoverage element, ElementCoverage other) {
    return element.state() == other.state() && element.element().equals(other.element());
  }

  private static Element element(ElementCoverage element, ComparedPage page) {
    String kind = element.state() == Coverage.OUTDATED ? "changed" : keyOf(element.state());
    return new Element(element.element(), Set.of(new Difference(kind, page.language())));
  }

  private static List<ElementCoverage> lacking(ComparedPage page) {
    return page.elements().stream()
        .filter(element -> element.state() != Coverage.COVERED)
        .filter(element -> !element.explained())
        .filter(element -> element.element().kind() != PageElement.Kind.HEADING_ANCHOR)
        .toList();
  }
}
