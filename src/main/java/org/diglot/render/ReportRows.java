package org.diglot.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.diagnostic.Location;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.ElementCoverage;
import org.diglot.guidance.Evidence;
import org.diglot.guidance.GuidanceStatement;
import org.diglot.guidance.Level;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.model.LanguageTag;
import org.diglot.model.Section;
import org.diglot.render.ReportPageView.ElementRow;
import org.diglot.render.ReportPageView.StateCell;
import org.diglot.render.ReportPageView.StatementRow;
import org.diglot.render.ReportPageView.TextEvidence;
import org.diglot.render.ReportPageView.TextRun;
import org.diglot.render.ReportView.ReportLocale;
import org.diglot.text.WordDiff;

/** The rows of a page's report. */
final class ReportRows {

  /** More locales are counted rather than named in a row's head. */
  private static final int MANY = 6;

  private final PageCoverage page;
  private final List<ReportLocale> locales;

  /**
   * @param locales those of the page's locales, in their order
   */
  ReportRows(PageCoverage page, List<ReportLocale> locales) {
    this.page = page;
    this.locales = locales;
  }

  List<StatementRow> statements(int from, int to) {
    List<StatementRow> rows = new ArrayList<>();
    int section = -1;
    for (int i = from; i < to; i++) {
      Section here = page.pivot().text().section(page.statements().get(i).sentence());
      rows.add(row(i, here.index() == section ? "" : here.heading()));
      section = here.index();
    }
    return rows;
  }

  private StatementRow row(int index, String heading) {
    GuidanceStatement statement = page.statements().get(index);
    List<StateCell> cells = new ArrayList<>();
    List<TextEvidence> evidence = new ArrayList<>();
    Set<String> states = new LinkedHashSet<>();
    for (int i = 0; i < locales.size(); i++) {
      LocaleCoverage locale = page.locales().get(i);
      Evidence shown = Evidence.of(locale, locale.statements().get(index));
      StateCell state = ReportState.of(shown).cell(locales.get(i).column());
      states.add("has-" + word(shown.state()));
      cells.add(state);
      evidence.add(evidence(locales.get(i), state, shown, statement.sentence().text()));
    }
    return new StatementRow(
        index + 1,
        heading,
        word(statement.guidanceClass()),
        word(statement.guidanceClass()),
        word(statement.strength()),
        statement.name().orElse(""),
        level(statement.level()),
        statement.id().value(),
        statement.sentence().text(),
        place(Evidence.sourceLocation(page, statement.sentence())),
        String.join(" ", states),
        cells,
        evidence);
  }

  private static TextEvidence evidence(
      ReportLocale locale, StateCell state, Evidence evidence, String source) {
    List<WordDiff.Run> runs =
        evidence.consequence().isEmpty() ? List.of() : WordDiff.between(evidence.source(), source);
    return new TextEvidence(
        locale,
        state,
        detail(evidence),
        evidence.target(),
        without(WordDiff.Kind.INSERTED, runs),
        without(WordDiff.Kind.DELETED, runs),
        String.join(" ", evidence.segments()),
        evidence.location().map(ReportRows::place).orElse(""));
  }

  private static List<TextRun> kept(String text) {
    return List.of(new TextRun("kept", text));
  }

  /** One of the two texts that runs are of. */
  private static List<TextRun> without(WordDiff.Kind kind, List<WordDiff.Run> runs) {
    return runs.stream()
        .filter(run -> run.kind() != kind)
        .map(run -> new TextRun(run.kind().word(), run.text()))
        .toList();
  }

  private static String detail(Evidence evidence) {
    List<String> words = new ArrayList<>();
    if (!evidence.consequence().isEmpty()) {
      words.add(
          evidence.consequence()
              + (evidence.aspects().isEmpty() ? "" : ": " + String.join(", ", evidence.aspects())));
    }
    boolean plain = evidence.link().isEmpty() || evidence.link().equals("unchanged");
    if (!plain) {
      words.add(evidence.link() + ", confidence " + evidence.confidence());
    }
    return String.join(" · ", words);
  }

  private static String level(Level level) {
    if (level instanceof Level.Everywhere) {
      return "required everywhere";
    }
    if (!(level instanceof Level.In in)) {
      return "";
    }
    return in.locales().size() > MANY
        ? "required in " + in.locales().size() + " locales"
        : in.locales().stream()
            .sorted()
            .map(LanguageTag::value)
            .collect(Collectors.joining(", ", "required in ", ""));
  }

  List<TextEvidence> withdrawn() {
    List<TextEvidence> rows = new ArrayList<>();
    for (int i = 0; i < locales.size(); i++) {
      LocaleCoverage coverage = page.locales().get(i);
      ReportLocale locale = locales.get(i);
      coverage.withdrawn().stream()
          .map(
              withdrawn -> {
                Evidence evidence = Evidence.of(coverage, withdrawn);
                return new TextEvidence(
                    locale,
                    ReportState.WITHDRAWN.cell(locale.column()),
                    word(withdrawn.guidanceClass()),
                    evidence.target(),
                    kept(evidence.source()),
                    List.of(),
                    String.join(" ", evidence.segments()),
                    evidence.location().map(ReportRows::place).orElse(""));
              })
          .forEach(rows::add);
    }
    return rows;
  }

  /** Elements that are not as they should be, unless a statement's row says so already. */
  List<ElementRow> elements() {
    List<ElementRow> rows = new ArrayList<>();
    for (int i = 0; i < locales.size(); i++) {
      for (ElementCoverage element : page.locales().get(i).elements()) {
        boolean fine =
            element.state() == Coverage.COVERED
                || element.state() == Coverage.EXEMPT
                || element.explained();
        if (!fine) {
          rows.add(element(locales.get(i), element));
        }
      }
    }
    return rows;
  }

  private static ElementRow element(ReportLocale locale, ElementCoverage element) {
    return new ElementRow(
        locale,
        ReportState.of(element.state()).cell(locale.column()),
        word(element.element().kind()).replace('-', ' '),
        element.element().text(),
        element.element().key());
  }

  private static String place(Location location) {
    return location.path() + ":" + location.start();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
