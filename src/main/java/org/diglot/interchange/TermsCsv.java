package org.diglot.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.NearestName;
import org.diglot.memory.TermEntry;
import org.diglot.memory.TermEntry.Status;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;

/**
 * Reads {@code terms.csv}: the terms of one language, one in each line. The first line names the
 * columns {@code concept,source,target,status,note} in any order; only {@code source} and {@code
 * target} are needed. Cells are separated by commas, or by semicolons where the first line has
 * those; a cell may be quoted and may not go on in the next line, so that a quotation mark left
 * open spoils its own line only. Lines that start with {@code #} are comments.
 */
public final class TermsCsv {

  private static final List<String> COLUMNS =
      List.of("concept", "source", "target", "status", "note");
  private static final List<String> STATUSES =
      List.of("preferred", "admitted", "forbidden", "protected");

  private final SourceFile file;
  private final TermProblems problems;
  private final List<TermEntry> entries = new ArrayList<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private CSVFormat format = CSVFormat.RFC4180;

  private TermsCsv(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.problems = new TermProblems(file, sink);
  }

  /**
   * Reads a file.
   *
   * @param sink takes what is wrong, with line and column; the other lines count
   * @return its terms in the file's order
   */
  public static List<TermEntry> read(SourceFile file, DiagnosticSink sink) {
    TermsCsv reader = new TermsCsv(file, sink);
    reader.read();
    return List.copyOf(reader.entries);
  }

  private void read() {
    boolean header = true;
    for (int line = 1; line <= file.lines().lineCount(); line++) {
      TextRange range = line(line);
      String text = range.of(file.text());
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      if (header && !readHeader(text, range)) {
        return;
      }
      if (!header) {
        int number = line;
        cells(text, range).ifPresent(cells -> readTerm(cells, text, range, number));
      }
      header = false;
    }
  }

  private TextRange line(int line) {
    boolean last = line == file.lines().lineCount();
    int start = Math.max(file.lines().startOfLine(line), file.contentStart());
    int end = last ? file.text().length() : file.lines().startOfLine(line + 1);
    while (end > start
        && (file.text().charAt(end - 1) == '\n' || file.text().charAt(end - 1) == '\r')) {
      end--;
    }
    return new TextRange(start, Math.max(start, end));
  }

  private boolean readHeader(String text, TextRange range) {
    boolean semicolons = text.indexOf(';') >= 0 && text.indexOf(',') < 0;
    format = CSVFormat.RFC4180.builder().setDelimiter(semicolons ? ';' : ',').get();
    List<String> names = cells(text, range).orElse(List.of());
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).toLowerCase(Locale.ROOT);
      if (COLUMNS.contains(name)) {
        columns.putIfAbsent(name, i);
      } else {
        problems.report(
            TermRules.UNKNOWN_COLUMN,
            cell(text, range, i),
            "the column \"" + names.get(i) + "\" is not known",
            NearestName.of(names.get(i), COLUMNS)
                .map(near -> "write \"" + near + "\"")
                .orElse("remove it; known are " + String.join(", ", COLUMNS)));
      }
    }
    if (columns.containsKey("source") && columns.containsKey("target")) {
      return true;
    }
    problems.report(
        TermRules.INVALID_FILE,
        range,
        "the first line does not name the columns \"source\" and \"target\"",
        "begin the file with \"concept,source,target,status,note\"");
    return false;
  }

  private Optional<List<String>> cells(String text, TextRange range) {
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.isEmpty()
          ? Optional.empty()
          : Optional.of(records.get(0).stream().map(String::strip).toList());
    } catch (IOException | UncheckedIOException e) {
      problems.report(
          TermRules.INVALID_TERM,
          range,
          "the quotation marks of the line do not pair",
          "close the quoted cell, and double quotation marks within it");
      return Optional.empty();
    }
  }

  private void readTerm(List<String> cells, String text, TextRange range, int line) {
    String source = value(cells, "source");
    String target = value(cells, "target");
    String word = value(cells, "status").toLowerCase(Locale.ROOT);
    int statusColumn = columns.getOrDefault("status", 0);
    if (!word.isEmpty() && !STATUSES.contains(word)) {
      invalid(
          cell(text, range, statusColumn),
          "the status \"" + word + "\" is not known",
          NearestName.of(word, STATUSES)
              .map(near -> "write \"" + near + "\"")
              .orElse("write one of " + String.join(", ", STATUSES)));
      return;
    }
    Status status =
        word.isEmpty() ? Status.PREFERRED : Status.valueOf(word.toUpperCase(Locale.ROOT));
    if (cells.size() > columns.size() && cells.size() > COLUMNS.size()) {
      invalid(range, "the line has more cells than the first one", "quote cells that have commas");
    } else if (hasNeeded(source, target, status, text, range)) {
      String kept = status == Status.PROTECTED ? source : target;
      Optional<String> note = Optional.of(value(cells, "note")).filter(n -> !n.isEmpty());
      add(new TermEntry(concept(cells, source, target), source, kept, status, note), range, line);
    }
  }

  private String concept(List<String> cells, String source, String target) {
    String concept = value(cells, "concept");
    return !concept.isEmpty() ? concept : !source.isEmpty() ? source : target;
  }

  private boolean hasNeeded(
      String source, String target, Status status, String text, TextRange range) {
    if (!hasWord(source) && status != Status.FORBIDDEN) {
      invalid(
          cell(text, range, columns.getOrDefault("source", 0)),
          "the source term is empty",
          "write it");
      return false;
    }
    if (status == Status.PROTECTED && !target.isEmpty() && !target.equals(source)) {
      invalid(
          cell(text, range, columns.getOrDefault("target", 0)),
          "the term is protected, and yet its target differs from its source",
          "write \"" + source + "\", or leave the cell empty");
      return false;
    }
    if (!hasWord(target) && status != Status.PROTECTED) {
      invalid(
          cell(text, range, columns.getOrDefault("target", 0)),
          "the target term is empty",
          "write it, or write the status \"protected\" if the term stays as it is");
      return false;
    }
    return true;
  }

  private static boolean hasWord(String term) {
    return term.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private void add(TermEntry entry, TextRange range, int line) {
    String name = entry.concept() + "\n" + entry.source() + "\n" + entry.target();
    Integer first = lines.putIfAbsent(name, line);
    if (first == null) {
      entries.add(entry);
    } else {
      problems.report(
          TermRules.REPEATED_TERM,
          range,
          "the term \"" + entry.target() + "\" stands already in line " + first,
          "remove one of them");
    }
  }

  private String value(List<String> cells, String column) {
    int index = columns.getOrDefault(column, Integer.MAX_VALUE);
    return index < cells.size() ? cells.get(index) : "";
  }

  /** Where a cell stands; the line's end where it is missing. */
  private TextRange cell(String text, TextRange line, int index) {
    char delimiter = format.getDelimiterString().charAt(0);
    int start = 0;
    int cell = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (c == delimiter && !quoted) {
        if (cell == index) {
          return new TextRange(line.start() + start, line.start() + i);
        }
        cell++;
        start = i + 1;
      }
    }
    return cell == index
        ? new TextRange(line.start() + start, line.end())
        : TextRange.at(line.end());
  }

  private void invalid(TextRange range, String message, String remedy) {
    problems.report(TermRules.INVALID_TERM, range, message, remedy);
  }
}
