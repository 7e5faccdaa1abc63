package org.diglot.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Assumptions;

/** The folder with real bilingual pages; tests that need it are skipped where it is absent. */
public final class Corpus {

  /**
   * A bilingual page with its oracles.
   *
   * @param set name of the set, such as a product and date
   * @param locale the locale's folder name
   * @param path path below the content folder
   */
  public record Page(Path root, String set, String locale, String path) {

    /** The bilingual page. */
    public SourceFile file() {
      return read(root.resolve(set + "/locales/" + locale + "/content/" + path), path);
    }

    /** The page as published in the target language only. */
    public Optional<SourceFile> published() {
      return readIfPresent(root.resolve(set + "/expected-target/" + locale + "/" + path), path);
    }

    /** The source language's page at the revision that was translated. */
    public Optional<SourceFile> source() {
      return readIfPresent(root.resolve(set + "/source/" + locale + "/" + path), path);
    }

    @Override
    public String toString() {
      return set + "/" + locale + "/" + path;
    }
  }

  private Corpus() {}

  /** The corpus folder; the calling test is skipped, saying why, where there is none. */
  public static Path folder() {
    Path folder = Path.of(System.getProperty("diglot.corpus", "../shared/corpus"));
    boolean present = Files.isDirectory(folder);
    if (!present) {
      System.out.println("Skipped: no corpus at " + folder + "; pass -Ddiglot.corpus=FOLDER");
    }
    Assumptions.assumeTrue(present, "no corpus at " + folder);
    return folder;
  }

  /** Every bilingual page of every set. */
  public static List<Page> pages() {
    Path root = folder();
    List<Page> pages = new ArrayList<>();
    for (Path set : children(root)) {
      for (Path locale : children(set.resolve("locales"))) {
        Path content = locale.resolve("content");
        for (Path file : filesBelow(content)) {
          pages.add(
              new Page(
                  root,
                  set.getFileName().toString(),
                  locale.getFileName().toString(),
                  content.relativize(file).toString().replace('\\', '/')));
        }
      }
    }
    return pages;
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesBelow(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(p -> p.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<SourceFile> readIfPresent(Path file, String path) {
    return Files.isRegularFile(file) ? Optional.of(read(file, path)) : Optional.empty();
  }

  private static SourceFile read(Path file, String path) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return new SourceFile(file.toString(), new DocumentPath(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
