package org.diglot.guidance;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Location;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageElement;
import org.diglot.model.Section;
import org.diglot.model.SourceFile;

/** Writes one page of {@code coverage.json}. */
final class CoveragePageJson {

  private final JsonReport json;
  private final CountsJson counts;

  CoveragePageJson(JsonReport json, CountsJson counts) {
    this.json = json;
    this.counts = counts;
  }

  void write(MeasuredPage measured) throws IOException {
    PageCoverage page = measured.coverage();
    json.begin();
    json.field("path", page.page().value());
    json.pivot(page.pivot());
    json.begin("locales");
    for (LocaleCoverage locale : page.locales()) {
      locale(measured, locale);
    }
    json.end();
    sections(measured);
    json.beginList("statements");
    for (int i = 0; i < page.statements().size(); i++) {
      statement(measured, i);
    }
    json.endList();
    rows(page);
    withdrawn(page);
    elements(page);
    json.end();
  }

  private void locale(MeasuredPage measured, LocaleCoverage locale) throws IOException {
    json.beginLine(locale.locale().value());
    json.field("currency", ReportWords.of(locale.currency()));
    counts.write("guidance", measured.guidance(locale));
    counts.write("all", measured.counts(locale, statement -> true));
    counts.write("withdrawn", measured.withdrawnGuidance(locale));
    json.endLine();
  }

  private void sections(MeasuredPage measured) throws IOException {
    List<LocaleCoverage> locales = measured.coverage().locales();
    List<List<CoverageCounts>> perLocale = locales.stream().map(measured::sections).toList();
    json.beginList("sections");
    for (Section section : measured.coverage().pivot().text().sections()) {
      json.beginLine();
      json.field("anchor", section.anchor());
      json.field("heading", section.heading());
      json.field("level", section.level());
      json.begin("locales");
      for (int i = 0; i < locales.size(); i++) {
        CoverageCounts here = perLocale.get(i).get(section.index());
        if (!here.total().isNone()) {
          counts.write(locales.get(i).locale().value(), here);
        }
      }
      json.end();
      json.endLine();
    }
    json.endList();
  }

  private void statement(MeasuredPage measured, int index) throws IOException {
    PageCoverage page = measured.coverage();
    GuidanceStatement statement = page.statements().get(index);
    json.beginLine();
    json.field("id", statement.id().value());
    json.field("text", statement.sentence().text());
    json.field("class", ReportWords.of(statement.guidanceClass()));
    json.field("strength", ReportWords.of(statement.strength()));
    if (statement.name().isPresent()) {
      json.field("name", statement.name().get());
    }
    level(statement.level());
    json.field("section", page.pivot().text().section(statement.sentence()).anchor());
    json.field("words", measured.words(index));
    json.location(Evidence.sourceLocation(page, statement.sentence()));
    json.begin("locales");
    for (LocaleCoverage locale : page.locales()) {
      json.begin(locale.locale().value());
      evidence(Evidence.of(locale, locale.statements().get(index)));
      json.end();
    }
    json.end();
    json.endLine();
  }

  private void level(Level level) throws IOException {
    if (level instanceof Level.Everywhere) {
      json.field("level", "everywhere");
    } else if (level instanceof Level.In in) {
      json.list("level", in.locales().stream().sorted().map(LanguageTag::value).toList());
    }
  }

  private void evidence(Evidence evidence) throws IOException {
    json.field("state", ReportWords.of(evidence.state()));
    json.fieldUnlessEmpty("consequence", evidence.consequence());
    json.listUnlessEmpty("aspects", evidence.aspects());
    if (!evidence.link().isEmpty()) {
      json.field("link", evidence.link());
      json.field("confidence", evidence.confidence());
    }
    json.listUnlessEmpty("segments", evidence.segments());
    if (evidence.location().isPresent()) {
      json.location(evidence.location().get());
    }
    if (!evidence.consequence().isEmpty()) {
      json.field("similarity", evidence.similarity());
      json.field("source", evidence.source());
    }
    json.fieldUnlessEmpty("target", evidence.target());
  }

  /** Table rows as wholes: each is as its worst statement is. */
  private void rows(PageCoverage page) throws IOException {
    List<List<RowCoverage>> perLocale =
        page.locales().stream().map(locale -> RowCoverage.of(page, locale)).toList();
    int size = perLocale.isEmpty() ? 0 : perLocale.get(0).size();
    json.beginList("rows");
    for (int i = 0; i < size; i++) {
      json.beginLine();
      RowCoverage row = perLocale.get(0).get(i);
      json.field("line", Evidence.sourceLocation(page, row.first()).start().line());
      json.begin("locales");
      for (int locale = 0; locale < perLocale.size(); locale++) {
        json.field(
            page.locales().get(locale).locale().value(),
            ReportWords.of(perLocale.get(locale).get(i).worst()));
      }
      json.end();
      json.endLine();
    }
    json.endList();
  }

  private void withdrawn(PageCoverage page) throws IOException {
    json.begin("withdrawn");
    for (LocaleCoverage locale : page.locales()) {
      if (!locale.withdrawn().isEmpty()) {
        json.beginList(locale.locale().value());
        for (Withdrawn withdrawn : locale.withdrawn()) {
          withdrawn(locale, withdrawn);
        }
        json.endList();
      }
    }
    json.end();
  }

  private void withdrawn(LocaleCoverage locale, Withdrawn withdrawn) throws IOException {
    Evidence evidence = Evidence.of(locale, withdrawn);
    json.beginLine();
    json.list("segments", evidence.segments());
    json.field("source", evidence.source());
    json.field("class", ReportWords.of(withdrawn.guidanceClass()));
    json.field("strength", ReportWords.of(withdrawn.strength()));
    json.field("section", Evidence.section(locale, withdrawn));
    json.field("confidence", evidence.confidence());
    if (evidence.location().isPresent()) {
      json.location(evidence.location().get());
    }
    json.fieldUnlessEmpty("target", evidence.target());
    json.endLine();
  }

  private void elements(PageCoverage page) throws IOException {
    json.begin("elements");
    for (LocaleCoverage locale : page.locales()) {
      if (!locale.elements().isEmpty()) {
        json.beginList(locale.locale().value());
        for (ElementCoverage element : locale.elements()) {
          element(page, locale, element);
        }
        json.endList();
      }
    }
    json.end();
  }

  private void element(PageCoverage page, LocaleCoverage locale, ElementCoverage element)
      throws IOException {
    json.beginLine();
    json.field("kind", ReportWords.of(element.element().kind()));
    json.fieldUnlessEmpty("key", element.element().key());
    json.field("text", element.element().text());
    json.field("state", ReportWords.of(element.state()));
    Optional<Location> location = location(page, locale, element);
    if (location.isPresent()) {
      json.location(location.get());
    }
    if (element.evidence().isPresent()) {
      json.field("target", element.evidence().get().text());
    }
    json.endLine();
  }

  /** In the locale's file where the locale has it, else in the pivot's. */
  private static Optional<Location> location(
      PageCoverage page, LocaleCoverage locale, ElementCoverage element) {
    Optional<PageElement> there =
        element.state() == Coverage.WITHDRAWN
            ? Optional.of(element.evidence().orElse(element.element()))
            : element.evidence();
    Optional<SourceFile> file = locale.alignment().map(alignment -> alignment.from().file());
    return there.isPresent()
        ? file.map(f -> Location.of(f, there.get().range()))
        : Optional.of(Location.of(page.pivot().text().file(), element.element().range()));
  }
}
