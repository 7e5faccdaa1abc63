package org.diglot.guidance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.model.DocumentPath;
import org.diglot.model.GuidanceRegister;
import org.diglot.model.GuidanceRegister.ById;
import org.diglot.model.GuidanceRegister.ByText;
import org.diglot.model.GuidanceRegister.Entry;
import org.diglot.model.GuidanceRegister.Exemption;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.model.TextRange;
import org.diglot.text.SegmentKey;

/** The register's entries about one page, each with the statement it means. */
final class PageRegister {

  private final GuidanceRegister register;
  private final LocalDate today;
  private final DiagnosticSink sink;
  private final Map<Integer, Entry> entries = new HashMap<>();

  private PageRegister(GuidanceRegister register, LocalDate today, DiagnosticSink sink) {
    this.register = register;
    this.today = today;
    this.sink = sink;
  }

  /** Finds the statements; entries without one and second ones are reported. */
  static PageRegister of(
      GuidanceRegister register,
      LocalDate today,
      DocumentPath page,
      PageText text,
      List<GuidanceId> ids,
      DiagnosticSink sink) {
    PageRegister found = new PageRegister(register, today, sink);
    for (Entry entry : register.of(page)) {
      OptionalInt index = index(entry.statement(), text, ids);
      if (index.isEmpty()) {
        found.reportUnknown(entry.statement(), text, ids);
      } else {
        found.put(index.getAsInt(), entry);
      }
    }
    return found;
  }

  private static OptionalInt index(
      GuidanceRegister.Reference statement, PageText text, List<GuidanceId> ids) {
    if (statement instanceof ById byId) {
      int index = ids.indexOf(new GuidanceId(byId.id()));
      return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }
    ByText byText = (ByText) statement;
    String wanted = SegmentKey.normalised(byText.text());
    return text.sentences().stream()
        .filter(s -> byText.section().filter(a -> !a.equals(text.section(s).anchor())).isEmpty())
        .filter(s -> SegmentKey.normalised(s.text()).equals(wanted))
        .mapToInt(Sentence::index)
        .findFirst();
  }

  private void put(int index, Entry entry) {
    Entry first = entries.putIfAbsent(index, entry);
    if (first != null) {
      sink.report(
          Diagnostic.of(
                  GuidanceRules.REPEATED_GUIDANCE_ENTRY,
                  at(entry.statement().range()),
                  "this statement has an entry already")
              .withRelated("the entry that holds", at(first.statement().range()))
              .withRemedy("put the two entries together"));
    }
  }

  private void reportUnknown(
      GuidanceRegister.Reference statement, PageText text, List<GuidanceId> ids) {
    String wanted = statement instanceof ByText byText ? byText.text() : ((ById) statement).id();
    Optional<String> nearest = NearestStatement.of(statement, text, ids);
    sink.report(
        Diagnostic.of(
                GuidanceRules.UNKNOWN_GUIDANCE_STATEMENT,
                at(statement.range()),
                statement.page() + " has no statement \"" + Quote.of(wanted) + "\"")
            .withRemedy(
                nearest
                    .map(near -> "write \"" + near + "\"")
                    .orElse("copy an id or a text from the coverage report, or remove the entry")));
  }

  /** The entry about a statement. */
  Optional<Entry> entry(int index) {
    return Optional.ofNullable(entries.get(index));
  }

  /** Whether a locale may lack a statement today; a needless exemption is reported. */
  boolean isExempt(int index, LanguageTag locale, Coverage state) {
    Optional<Exemption> exemption =
        entry(index).stream()
            .flatMap(entry -> entry.exemptions().stream())
            .filter(e -> e.locale().equals(locale) && !e.isExpired(today))
            .findFirst();
    if (exemption.isPresent() && state == Coverage.COVERED) {
      sink.report(
          Diagnostic.of(
                  GuidanceRules.NEEDLESS_EXEMPTION,
                  at(exemption.get().range()),
                  locale + " says this statement, so that it needs no exemption")
              .withRemedy("remove the exemption"));
    }
    return exemption.isPresent();
  }

  private Location at(TextRange range) {
    return Location.of(register.file().orElseThrow(), range);
  }
}
