package org.diglot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.parse.LanguageFileReader;
import org.diglot.text.Lexicon;

/** Labelled sentences of the tests, and the English lexicon that they are about. */
public final class LabelledTexts {

  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private LabelledTexts() {}

  /** The lexicon as it stands in this project. */
  public static Lexicon english() {
    Path file = Path.of(System.getProperty("diglot.basedir", "."), "locales/en/language.yml");
    DiagnosticCollector findings = new DiagnosticCollector();
    try {
      SourceFile source =
          new SourceFile(
              "locales/en/language.yml", new DocumentPath("language.yml"), Files.readString(file));
      Lexicon lexicon =
          Lexicon.of(ENGLISH, LanguageFileReader.read(source, ENGLISH, findings).entries());
      List<Diagnostic> problems = findings.sorted();
      if (!problems.isEmpty()) {
        throw new IllegalStateException(problems.toString());
      }
      return lexicon;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a file of labelled sentences, without comments. */
  public static List<String> lines(String name) {
    try (InputStream in = LabelledTexts.class.getResourceAsStream("/labelled/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
