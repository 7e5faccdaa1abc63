package org.diglot.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.SourceFile;

/** The formats in which pages go to translators' tools and come back; one file for each page. */
public enum ExchangeFormat {
  /** XLIFF 2.1. */
  XLIFF("xlf"),
  /** XLIFF 1.2, for older tools. */
  XLIFF12("xlf"),
  /** PO files of GNU gettext. */
  PO("po"),
  /** Comma-separated values, for spreadsheets. */
  CSV("csv");

  private final String extension;

  ExchangeFormat(String extension) {
    this.extension = extension;
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
    return switch (this) {
      case XLIFF -> Xliff2Writer.write(file);
      case XLIFF12 -> Xliff12Writer.write(file);
      case PO -> PoWriter.write(file);
      case CSV -> ExchangeCsv.write(file);
    };
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
        .map(format -> format.readFile(file, sink))
        .orElse(List.of());
  }

  private List<ReturnedPage> readFile(SourceFile file, DiagnosticSink sink) {
    return switch (this) {
      case XLIFF, XLIFF12 -> XliffReader.read(file, sink);
      case PO -> PoReader.read(file, sink);
      case CSV -> ExchangeCsv.read(file, sink);
    };
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
