package org.diglot.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.SourceFile;

/** The formats in which pages go to translators' tools and come back; one file for each page. */
public enum ExchangeFormat {
  /** XLIFF 2.1. */
  XLIFF("xlf", Xliff2Writer::write, XliffReader::read),
  /** XLIFF 1.2, for older tools. */
  XLIFF12("xlf", Xliff12Writer::write, XliffReader::read),
  /** PO files of GNU gettext. */
  PO("po", PoWriter::write, PoReader::read),
  /** Comma-separated values, for spreadsheets. */
  CSV("csv", ExchangeCsv::write, ExchangeCsv::read);

  private final String extension;
  private final Function<ExchangeFile, String> writer;
  private final BiFunction<SourceFile, DiagnosticSink, List<ReturnedPage>> reader;

  ExchangeFormat(
      String extension,
      Function<ExchangeFile, String> writer,
      BiFunction<SourceFile, DiagnosticSink, List<ReturnedPage>> reader) {
    this.extension = extension;
    this.writer = writer;
    this.reader = reader;
  }

  /** The format with a name such as {@code xliff12}. */
  public static Optional<ExchangeFormat> of(String name) {
    return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
  }

  /** The names of all formats. */
  public static List<String> names() {
    return Arrays.stream(values()).map(ExchangeFormat::toString).toList();
  }

  /** What a file's name ends with, such as {@code .xlf}. */
  public String extension() {
    return "." + extension;
  }

  /** The text of a file. */
  public String write(ExchangeFile file) {
    return writer.apply(file);
  }

  /** Whether a file with a name is one of those that can be read. */
  public static boolean canRead(String fileName) {
    return ofFile(fileName).isPresent();
  }

  /**
   * Reads what came back, in whatever format the file's name says.
   *
   * @param sink takes why a file cannot be read; nothing of such a file counts
   * @return its pages
   */
  public static List<ReturnedPage> read(SourceFile file, DiagnosticSink sink) {
    return ofFile(file.path().fileName())
        .map(format -> format.reader.apply(file, sink))
        .orElse(List.of());
  }

  private static Optional<ExchangeFormat> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xliff")
        ? Optional.of(XLIFF)
        : Arrays.stream(values()).filter(format -> lower.endsWith(format.extension())).findFirst();
  }

  /** The name in options. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
