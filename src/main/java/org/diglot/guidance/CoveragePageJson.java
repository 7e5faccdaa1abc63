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
    json.beginObject();
    json.member("path", page.page().value());
    json.pivot(page.pivot());
    json.name("locales").beginObject();
    for (LocaleCoverage locale : page.locales()) {
      locale(measured, locale);
    }
    json.endObject();
    sections(measured);
    json.name("statements").beginArray();
    for (int i = 0; i < page.statements().size(); i++) {
      statement(measured, i);
    }
    json.endArray();
    rows(page);
    withdrawn(page);
    elements(page);
    json.endObject();
  }

  private void locale(MeasuredPage measured, LocaleCoverage locale) throws IOException {
    json.name(locale.locale().value());
    json.beginLine();
    json.member("currency", ReportWords.of(locale.currency()));
    counts.write("guidance", measured.guidance(locale));
    counts.write("all", measured.counts(locale, statement -> true));
    counts.write("withdrawn", measured.withdrawnGuidance(locale));
    json.endLine();
  }

  private void sections(MeasuredPage measured) throws IOException {
    List<LocaleCoverage> locales = measured.coverage().locales();
    List<List<CoverageCounts>> perLocale = locales.stream().map(measured::sections).toList();
    json.name("sections").beginArray();
    for (Section section : measured.coverage().pivot().text().sections()) {
      json.beginLine();
      json.member("anchor", section.anchor());
      json.member("heading", section.heading());
      json.member("level", section.level());
      json.name("locales").beginObject();
      for (int i = 0; i < locales.size(); i++) {
        CoverageCounts here = perLocale.get(i).get(section.index());
        if (!here.total().isNone()) {
          counts.write(locales.get(i).locale().value(), here);
        }
      }
      json.endObject();
      json.endLine();
    }
    json.endArray();
  }

  private void statement(MeasuredPage measured, int index) throws IOException {
    PageCoverage page = measured.coverage();
    GuidanceStatement statement = page.statements().get(index);
    json.beginLine();
    json.member("id", statement.id().value());
    json.member("text", statement.sentence().text());
    json.member("class", ReportWords.of(statement.guidanceClass()));
    json.member("strength", ReportWords.of(statement.strength()));
    if (statement.name().isPresent()) {
      json.member("name", statement.name().get());
    }
    level(statement.level());
    json.member("section", page.pivot().text().section(statement.sentence()).anchor());
    json.member("words", measured.words(index));
    json.location(Evidence.sourceLocation(page, statement.sentence()));
    json.name("locales").beginObject();
    for (LocaleCoverage locale : page.locales()) {
      json.name(locale.locale().value()).beginObject();
      evidence(Evidence.of(locale, locale.statements().get(index)));
      json.endObject();
    }
    json.endObject();
    json.endLine();
  }

  private void level(Level level) throws IOException {
    if (level instanceof Level.Everywhere) {
      json.member("level", "everywhere");
    } else if (level instanceof Level.In in) {
      json.list("level", in.locales().stream().sorted().map(LanguageTag::value).toList());
    }
  }

  private void evidence(Evidence evidence) throws IOException {
    json.member("state", ReportWords.of(evidence.state()));
    json.memberUnlessEmpty("consequence", evidence.consequence());
    json.listUnlessEmpty("aspects", evidence.aspects());
    if (!evidence.link().isEmpty()) {
      json.member("link", evidence.link());
      json.member("confidence", evidence.confidence());
    }
    json.listUnlessEmpty("segments", evidence.segments());
    if (evidence.location().isPresent()) {
      json.location(evidence.location().get());
    }
    if (!evidence.consequence().isEmpty()) {
      json.member("similarity", evidence.similarity());
      json.member("source", evidence.source());
    }
    json.memberUnlessEmpty("target", evidence.target());
  }

  /** Table rows as wholes: each is as its worst statement is. */
  private void rows(PageCoverage page) throws IOException {
    List<List<RowCoverage>> perLocale =
        page.locales().stream().map(locale -> RowCoverage.of(page, locale)).toList();
    int size = perLocale.isEmpty() ? 0 : perLocale.get(0).size();
    json.name("rows").beginArray();
    for (int i = 0; i < size; i++) {
      json.beginLine();
      RowCoverage row = perLocale.get(0).get(i);
      json.member("line", Evidence.sourceLocation(page, row.first()).start().line());
      json.name("locales").beginObject();
      for (int locale = 0; locale < perLocale.size(); locale++) {
        json.member(
            page.locales().get(locale).locale().value(),
            ReportWords.of(perLocale.get(locale).get(i).worst()));
      }
      json.endObject();
      json.endLine();
    }
    json.endArray();
  }

  private void withdrawn(PageCoverage page) throws IOException {
    json.name("withdrawn").beginObject();
    for (LocaleCoverage locale : page.locales()) {
      if (!locale.withdrawn().isEmpty()) {
        json.name(locale.locale().value()).beginArray();
        for (Withdrawn withdrawn : locale.withdrawn()) {
          withdrawn(locale, withdrawn);
        }
        json.endArray();
      }
    }
    json.endObject();
  }

  private void withdrawn(LocaleCoverage locale, Withdrawn withdrawn) throws IOException {
    Evidence evidence = Evidence.of(locale, withdrawn);
    json.beginLine();
    json.list("segments", evidence.segments());
    json.member("source", evidence.source());
    json.member("class", ReportWords.of(withdrawn.guidanceClass()));
    json.member("strength", ReportWords.of(withdrawn.strength()));
    json.member("section", Evidence.section(locale, withdrawn));
    json.member("confidence", evidence.confidence());
    if (evidence.location().isPresent()) {
      json.location(evidence.location().get());
    }
    json.memberUnlessEmpty("target", evidence.target());
    json.endLine();
  }

  private void elements(PageCoverage page) throws IOException {
    json.name("elements").beginObject();
    for (LocaleCoverage locale : page.locales()) {
      if (!locale.elements().isEmpty()) {
        json.name(locale.locale().value()).beginArray();
        for (ElementCoverage element : locale.elements()) {
          element(page, locale, element);
        }
        json.endArray();
      }
    }
    json.endObject();
  }

  private void element(PageCoverage page, LocaleCoverage locale, ElementCoverage element)
      throws IOException {
    json.beginLine();
    json.member("kind", ReportWords.of(element.element().kind()));
    json.memberUnlessEmpty("key", element.element().key());
    json.member("text", element.element().text());
    json.member("state", ReportWords.of(element.state()));
    Optional<Location> location = location(page, locale, element);
    if (location.isPresent()) {
      json.location(location.get());
    }
    if (element.evidence().isPresent()) {
      json.member("target", element.evidence().get().text());
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
