package org.diglot.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.diglot.align.AlignedPair;
import org.diglot.align.Alignment;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.ElementCoverage;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.StatementCoverage;
import org.diglot.model.PageElement;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.model.TextRange;

/** A page's coverage as the program found it, in the words of the hand-made tables. */
final class ActualCoverage {

  private final PageCoverage coverage;
  private final PageNames pivot;

  private ActualCoverage(PageCoverage coverage) {
    this.coverage = coverage;
    this.pivot = new PageNames(coverage.pivot().text());
  }

  static List<CoverageLine> lines(PageCoverage coverage) {
    ActualCoverage actual = new ActualCoverage(coverage);
    List<CoverageLine> lines = new ArrayList<>(actual.statements());
    coverage.locales().forEach(locale -> lines.addAll(actual.withdrawn(locale)));
    lines.addAll(actual.elements());
    return lines;
  }

  private List<CoverageLine> statements() {
    List<CoverageLine> lines = new ArrayList<>();
    for (int i = 0; i < coverage.statements().size(); i++) {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("class", lower(coverage.statements().get(i).guidanceClass()));
      for (LocaleCoverage locale : coverage.locales()) {
        addStatement(fields, locale, locale.statements().get(i));
      }
      String name = pivot.of(coverage.statements().get(i).sentence());
      lines.add(new CoverageLine("statement " + name, fields));
    }
    return lines;
  }

  private void addStatement(
      Map<String, String> fields, LocaleCoverage locale, StatementCoverage said) {
    PageNames names = names(locale);
    String tag = locale.locale() + " ";
    fields.put(tag + "state", said.state().name());
    fields.put(tag + "consequence", lower(said.change().consequence()));
    fields.put(tag + "aspects", join(said.change().aspects().stream().map(ActualCoverage::lower)));
    fields.put(tag + "evidence", join(said.evidence().stream().map(names::of)));
    fields.put(tag + "link", said.link().map(ActualCoverage::kind).orElse("-"));
  }

  private List<CoverageLine> withdrawn(LocaleCoverage locale) {
    PageNames names = names(locale);
    return locale.withdrawn().stream()
        .map(
            dropped ->
                new CoverageLine(
                    "withdrawn " + locale.locale() + " " + names.of(dropped.sentence()),
                    Map.of("class", lower(dropped.guidanceClass()))))
        .toList();
  }

  private List<CoverageLine> elements() {
    List<CoverageLine> lines = new ArrayList<>();
    Map<String, Map<String, String>> elements = new LinkedHashMap<>();
    for (LocaleCoverage locale : coverage.locales()) {
      for (ElementCoverage found : locale.elements()) {
        if (found.state() == Coverage.WITHDRAWN) {
          String name = locale.locale() + " " + names(locale).kindAndPlace(found.element());
          lines.add(new CoverageLine("withdrawn-element " + name, Map.of()));
        } else {
          String name = "element " + pivot.kindAndPlace(found.element());
          addElement(elements.computeIfAbsent(name, n -> new LinkedHashMap<>()), locale, found);
        }
      }
    }
    elements.forEach((name, fields) -> lines.add(new CoverageLine(name, fields)));
    return lines;
  }

  private void addElement(
      Map<String, String> fields, LocaleCoverage locale, ElementCoverage found) {
    fields.put(locale.locale() + " state", found.state().name());
    String evidence = found.evidence().map(names(locale)::place).orElse("-");
    fields.put(locale.locale() + " evidence", evidence);
  }

  /** Names of the locale's own source, which is the pivot where it is aligned with nothing. */
  private PageNames names(LocaleCoverage locale) {
    return locale.alignment().map(Alignment::from).map(PageNames::new).orElse(pivot);
  }

  private static String kind(AlignedPair link) {
    return link.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String join(Stream<String> values) {
    return values.reduce((a, b) -> a + "," + b).orElse(ExpectedCoverage.NOTHING);
  }

  /** The names that the tables give to sentences and elements of a page. */
  static final class PageNames {

    private final PageText page;

    PageNames(PageText page) {
      this.page = page;
    }

    /** The segment's number; without segments line and ordinal in the line. */
    String of(Sentence sentence) {
      return sentence
          .segment()
          .map(segment -> segment.id().ordinal())
          .orElseGet(() -> line(sentence) + "." + ordinalInLine(sentence));
    }

    private int line(Sentence sentence) {
      return page.file().lines().positionOf(sentence.range().start()).line();
    }

    private long ordinalInLine(Sentence sentence) {
      return page.sentences().stream()
          .filter(other -> other.index() <= sentence.index() && line(other) == line(sentence))
          .count();
    }

    String kindAndPlace(PageElement element) {
      return lower(element.kind()) + " " + place(element);
    }

    /**
     * The sentence that the element belongs to, or its ordinal among its kind. The element may be
     * of the page's other side, which differs in the texts and not in the places.
     */
    String place(PageElement element) {
      if (element.sentence().isPresent()) {
        return of(page.sentences().get(element.sentence().getAsInt()));
      }
      List<TextRange> kind =
          page.elements().stream()
              .filter(other -> other.kind() == element.kind())
              .map(PageElement::range)
              .toList();
      return "#" + (kind.indexOf(element.range()) + 1);
    }
  }
}
