package org.diglot.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.model.DocumentPath;
import org.diglot.model.FrontMatter;
import org.diglot.model.SourceFile;
import org.diglot.model.TocEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Front matter and tables of contents of real pages; skipped where the pages are absent. */
class NavigationCorpusTest {

  private final Path corpus = Path.of(System.getProperty("diglot.corpus", "corpus"));
  private final DiagnosticCollector findings = new DiagnosticCollector();

  @BeforeEach
  void needsTheCorpus() {
    assumeTrue(Files.isDirectory(corpus), () -> "no corpus at " + corpus);
  }

  private List<SourceFile> files(String nameEnd) throws IOException {
    try (Stream<Path> walk = Files.walk(corpus)) {
      return walk.filter(p -> p.toString().endsWith(nameEnd)).sorted().map(this::read).toList();
    }
  }

  private SourceFile read(Path path) {
    try {
      String name = corpus.relativize(path).toString().replace('\\', '/');
      String text = Files.readString(path, StandardCharsets.UTF_8);
      return new SourceFile(name, new DocumentPath(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void readsEveryFrontMatterButThoseThatRepeatAKey() throws IOException {
    int blocks = 0;
    for (SourceFile file : files(".md")) {
      FrontMatter read = FrontMatterReader.read(file, findings);
      blocks += read.entries().isEmpty() ? 0 : 1;
      int end = read.range().start();
      for (FrontMatter.Entry entry : read.entries()) {
        assertTrue(entry.range().of(file.text()).startsWith(entry.key()), file.location());
        assertTrue(entry.range().start() >= end, file.location());
        end = entry.range().end();
      }
    }
    assertTrue(blocks > 1_400, "only " + blocks + " pages with front matter");
    assertEquals(Set.of("invalid-front-matter"), rules());
    // Three English pages, in several copies, repeat a key.
    assertEquals(3, damagedFiles().size(), () -> damagedFiles().toString());
  }

  @Test
  void readsEveryLineOfEveryTableOfContents() throws IOException {
    List<SourceFile> tables = files("TOC.md");
    assertTrue(tables.size() > 10, "only " + tables.size() + " tables");
    for (SourceFile table : tables) {
      long lines = table.text().lines().filter(line -> !line.isBlank()).count();
      assertEquals(lines, count(TocReader.read(table, findings)), table.location());
    }
    // Translated tables with a period behind the link, where the source has none.
    assertEquals(Set.of("toc-trailing-text"), rules());
  }

  private Set<String> rules() {
    return findings.sorted().stream().map(d -> d.rule().id()).collect(Collectors.toSet());
  }

  private Set<String> damagedFiles() {
    return findings.sorted().stream()
        .map(d -> new DocumentPath(d.location().path()).fileName())
        .collect(Collectors.toSet());
  }

  private static long count(List<TocEntry> entries) {
    return entries.stream().mapToLong(e -> 1 + count(e.children())).sum();
  }
}
