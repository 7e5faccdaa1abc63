package org.diglot.guidance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.diglot.diagnostic.JsonLines;
import org.diglot.diagnostic.Location;

/**
 * Writes {@code coverage.csv}: a line for each statement in each locale, then for what a locale
 * still says and the pivot dropped; as RFC 4180 has it, with CR LF, and with a byte order mark,
 * without which Excel takes UTF-8 for another encoding. A cell that a spreadsheet would run as a
 * formula begins with an apostrophe. Call {@link #page} for each page in the order of paths, then
 * {@link #finish}; the stream stays open.
 */
public final class CoverageCsv {

  private static final List<String> COLUMNS =
      List.of(
          "page",
          "statement",
          "name",
          "class",
          "strength",
          "section",
          "locale",
          "state",
          "consequence",
          "aspects",
          "source-line",
          "segments",
          "file",
          "line",
          "column",
          "source",
          "target");

  /** A spreadsheet also reads the full-width forms of the first four as a formula's start. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final BufferedWriter text;

  /**
   * Writes the heading.
   *
   * @throws IOException where the stream cannot be written, as with all methods
   */
  public CoverageCsv(OutputStream out) throws IOException {
    this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    text.write('\uFEFF');
    new CSVPrinter(text, CSVFormat.RFC4180).printRecord(COLUMNS);
  }

  /** A page's lines. */
  public static String text(PageCoverage page) {
    StringBuilder lines = new StringBuilder();
    try {
      new Lines(new CSVPrinter(lines, CSVFormat.RFC4180)).page(page);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be written", e);
    }
    return lines.toString();
  }

  /**
   * Writes a page's lines.
   *
   * @param lines what {@link #text} gave
   */
  public void page(String lines) throws IOException {
    text.write(lines);
    text.flush();
  }

  /** Hands everything to the stream. */
  public void finish() throws IOException {
    text.flush();
  }

  /** Prints the lines of a page. */
  private record Lines(CSVPrinter csv) {

    void page(PageCoverage page) throws IOException {
      for (int i = 0; i < page.statements().size(); i++) {
        for (LocaleCoverage locale : page.locales()) {
          statement(page, page.statements().get(i), locale, locale.statements().get(i));
        }
      }
      for (LocaleCoverage locale : page.locales()) {
        for (Withdrawn withdrawn : locale.withdrawn()) {
          withdrawn(page, locale, withdrawn);
        }
      }
    }

    private void statement(
        PageCoverage page,
        GuidanceStatement statement,
        LocaleCoverage locale,
        StatementCoverage state)
        throws IOException {
      Evidence evidence = Evidence.of(locale, state);
      Location source = Evidence.sourceLocation(page, statement.sentence());
      record(
          page.page().value(),
          statement.id().value(),
          statement.name().orElse(""),
          ReportWords.of(statement.guidanceClass()),
          ReportWords.of(statement.strength()),
          page.pivot().text().section(statement.sentence()).anchor(),
          locale.locale().value(),
          ReportWords.of(evidence.state()),
          evidence.consequence(),
          String.join(" ", evidence.aspects()),
          String.valueOf(source.start().line()),
          String.join(" ", evidence.segments()),
          path(evidence.location()),
          line(evidence.location()),
          column(evidence.location()),
          statement.sentence().text(),
          evidence.target());
    }

    private void withdrawn(PageCoverage page, LocaleCoverage locale, Withdrawn withdrawn)
        throws IOException {
      Evidence evidence = Evidence.of(locale, withdrawn);
      record(
          page.page().value(),
          "",
          "",
          ReportWords.of(withdrawn.guidanceClass()),
          ReportWords.of(withdrawn.strength()),
          Evidence.section(locale, withdrawn),
          locale.locale().value(),
          ReportWords.of(evidence.state()),
          "",
          "",
          "",
          String.join(" ", evidence.segments()),
          path(evidence.location()),
          line(evidence.location()),
          column(evidence.location()),
          evidence.source(),
          evidence.target());
    }

    private static String path(Optional<Location> location) {
      return location.map(Location::path).orElse("");
    }

    private static String line(Optional<Location> location) {
      return location.map(place -> String.valueOf(place.start().line())).orElse("");
    }

    private static String column(Optional<Location> location) {
      return location.map(place -> String.valueOf(place.start().column())).orElse("");
    }

    private void record(String... cells) throws IOException {
      csv.printRecord(Arrays.stream(cells).map(Lines::inert).toList());
    }

    private static String inert(String cell) {
      String text = JsonLines.wellFormed(cell);
      boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
      return formula ? "'" + text : text;
    }
  }
}
