package org.diglot.interchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.interchange.ExchangeSegment.Match;
import org.diglot.model.SegmentState;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Writes and reads pages as CSV (RFC 4180), a segment in each row, with a byte order mark so that
 * spreadsheets take it for UTF-8, and with no cell that they would run as a formula. Columns are
 * found by their names; a semicolon may separate them.
 */
final class ExchangeCsv {

  private static final String MARK = "\uFEFF";

  /** Keeps a key of mere digits from being taken for a number and rounded. */
  private static final String KEY_MARK = "k";

  private static final List<String> NEEDED = List.of("page", "segment", "source", "target");
  private static final List<String> COLUMNS =
      List.of(
          "page",
          "segment",
          "kind",
          "context",
          "source",
          "target",
          "state",
          "translated-from",
          "remarks",
          "terms",
          "suggestions",
          "source-language",
          "target-language",
          "key");

  private final SourceFile file;
  private final DiagnosticSink sink;

  private ExchangeCsv(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
  }

  static String write(ExchangeFile file) {
    StringBuilder out = new StringBuilder(MARK);
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(COLUMNS);
      for (ExchangeUnit unit : file.units()) {
        for (ExchangeSegment segment : unit.segments()) {
          printer.printRecord(
              cells(file, unit, segment).stream().map(SpreadsheetCell::of).toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string builder takes everything", e);
    }
    return out.toString();
  }

  private static List<String> cells(ExchangeFile file, ExchangeUnit unit, ExchangeSegment segment) {
    return List.of(
        file.page().value(),
        segment.id(),
        unit.kind(),
        String.join(" › ", unit.context()),
        segment.source(),
        segment.target(),
        segment.status().state().toString(),
        segment.previous().orElse(""),
        String.join("\n", segment.remarks()),
        String.join("\n", segment.termLines()),
        segment.matches().stream()
            .filter(match -> match.kind() != Match.Kind.PREVIOUS)
            .map(match -> match.percent() + " %: " + match.source() + " → " + match.target())
            .collect(Collectors.joining("\n")),
        file.source().value(),
        file.target().value(),
        KEY_MARK + segment.key());
  }

  /** The pages of a file; none where it cannot be read, which is reported. */
  static List<ReturnedPage> read(SourceFile file, DiagnosticSink sink) {
    return new ExchangeCsv(file, sink).read();
  }

  private List<ReturnedPage> read() {
    String text = file.text().substring(file.contentStart());
    int headEnd = text.indexOf('\n');
    String head = headEnd < 0 ? text : text.substring(0, headEnd);
    boolean semicolons = head.indexOf(';') >= 0 && head.indexOf(',') < 0;
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(semicolons ? ';' : ',').get();
    Map<String, List<ReturnedSegment>> pages = new LinkedHashMap<>();
    Map<String, ReturnedPage> heads = new LinkedHashMap<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Map<String, Integer> columns = new LinkedHashMap<>();
      int width = 0;
      for (CSVRecord row : parser) {
        if (columns.isEmpty()) {
          width = row.size();
          for (int i = 0; i < width; i++) {
            columns.putIfAbsent(row.get(i).strip().toLowerCase(Locale.ROOT), i);
          }
          if (!columns.keySet().containsAll(NEEDED)) {
            problem(0, "the first line lacks page, segment, source or target");
            return List.of();
          }
        } else {
          take(new Row(row, columns, width), pages, heads);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      problem(0, "a quotation mark is not closed, or stands in a cell without quotes");
      return List.of();
    }
    List<ReturnedPage> found = new ArrayList<>();
    heads.forEach(
        (page, first) ->
            found.add(
                new ReturnedPage(
                    first.place(),
                    first.page(),
                    first.source(),
                    first.target(),
                    Optional.empty(),
                    pages.getOrDefault(page, List.of()))));
    return found;
  }

  private record Row(CSVRecord cells, Map<String, Integer> columns, int width) {

    String get(String column) {
      int index = columns.getOrDefault(column, -1);
      return index < 0 || index >= cells.size() ? "" : SpreadsheetCell.text(cells.get(index));
    }

    /** Whether it has the cells of the first line; empty ones at its end do not count. */
    boolean fits() {
      int last = cells.size() - 1;
      while (last >= width && cells.get(last).isBlank()) {
        last--;
      }
      return last < width
          && NEEDED.stream().allMatch(column -> columns.getOrDefault(column, 0) < cells.size());
    }
  }

  private void take(
      Row row, Map<String, List<ReturnedSegment>> pages, Map<String, ReturnedPage> heads) {
    String page = row.get("page").strip();
    if (page.isEmpty() && row.get("segment").isBlank()) {
      return;
    }
    if (!row.fits()) {
      problem(offset(row), "this row has not as many cells as the first line; it is left alone");
      return;
    }
    String from = row.get("source-language").strip();
    String into = row.get("target-language").strip();
    Location place = Location.of(file, TextRange.at(offset(row)));
    String group = page + '\n' + from + '\n' + into;
    heads.putIfAbsent(
        group, new ReturnedPage(place, page, from, into, Optional.empty(), List.of()));
    pages
        .computeIfAbsent(group, key -> new ArrayList<>())
        .add(
            new ReturnedSegment(
                place,
                row.get("segment").strip(),
                row.get("source"),
                row.get("target"),
                SegmentState.of(row.get("state").strip()),
                Optional.of(key(row)).filter(key -> !key.isEmpty()),
                Optional.empty()));
  }

  private static String key(Row row) {
    String key = row.get("key").strip();
    return key.startsWith(KEY_MARK) ? key.substring(KEY_MARK.length()) : key;
  }

  private int offset(Row row) {
    long at = row.cells().getCharacterPosition() + file.contentStart();
    return (int) Math.min(at, file.text().length());
  }

  private void problem(int offset, String message) {
    sink.report(
        Diagnostic.of(ExchangeRules.INVALID_FILE, Location.of(file, TextRange.at(offset)), message)
            .withRemedy("keep the first line of diglot:export, and save as CSV with UTF-8"));
  }
}
