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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.model.SegmentState;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Writes and reads pages as CSV (RFC 4180), a segment in each row, with a byte order mark so that
 * spreadsheets take it for UTF-8. Columns are found by their names; a semicolon may separate them.
 */
final class ExchangeCsv {

  private static final String MARK = "\uFEFF";
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
              file.page(),
              segment.id(),
              unit.kind(),
              String.join(" › ", unit.context()),
              segment.source(),
              segment.target(),
              segment.status().state(),
              segment.previous().orElse(""),
              String.join("\n", segment.remarks()),
              file.source(),
              file.target(),
              segment.key());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string builder takes everything", e);
    }
    return out.toString();
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
      for (CSVRecord row : parser) {
        if (columns.isEmpty()) {
          for (int i = 0; i < row.size(); i++) {
            columns.putIfAbsent(row.get(i).strip().toLowerCase(Locale.ROOT), i);
          }
          if (!columns.keySet().containsAll(List.of("page", "segment", "source", "target"))) {
            problem(0, "the first line lacks page, segment, source or target");
            return List.of();
          }
        } else {
          take(new Row(row, columns), pages, heads);
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

  private record Row(CSVRecord cells, Map<String, Integer> columns) {

    String get(String column) {
      int index = columns.getOrDefault(column, -1);
      return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }
  }

  private void take(
      Row row, Map<String, List<ReturnedSegment>> pages, Map<String, ReturnedPage> heads) {
    String page = row.get("page").strip();
    if (page.isEmpty() && row.get("segment").isBlank()) {
      return;
    }
    String from = row.get("source-language").strip();
    String into = row.get("target-language").strip();
    int at = (int) Math.min(row.cells().getCharacterPosition(), file.text().length());
    Location place =
        Location.of(file, TextRange.at(Math.min(at + file.contentStart(), file.text().length())));
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
                Optional.of(row.get("key").strip()).filter(key -> !key.isEmpty()),
                Optional.empty()));
  }

  private void problem(int offset, String message) {
    sink.report(
        Diagnostic.of(ExchangeRules.INVALID_FILE, Location.of(file, TextRange.at(offset)), message)
            .withRemedy("keep the first line of diglot:export, and save as CSV with UTF-8"));
  }
}
