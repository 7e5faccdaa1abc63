package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastRunTest {

  private static final String SAME =
      "Nothing has changed since the last run; its result still holds";

  @TempDir Path base;

  private final List<String> said = new ArrayList<>();
  private TestSite site;

  private final ProgressListener progress =
      new ProgressListener() {
        @Override
        public void progress(String step, int done, int total) {}

        @Override
        public void said(String line) {
          said.add(line);
        }
      };

  @BeforeEach
  void writeSite() throws IOException {
    site = new TestSite(base);
    site.file("content/index.md", "# Keys\n\nYou must return your key.\n\n![a](none.png)\n");
    site.file("content/a/two.md", "# Two\n\nSee [one](../index.md).\n");
    site.file("content/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    site.file(
        "locales/fr-FR/content/index.md",
        """
        # <span data-ttu-id="0a1b2-101">Clés</span><span class="sxs-lookup"><span data-stu-id="0a1b2-101">Keys</span></span>

        <span data-ttu-id="0a1b2-102">Vous ne devez pas rendre  votre clé.</span><span class="sxs-lookup"><span data-stu-id="0a1b2-102">You must return your key.</span></span>
        """);
  }

  private BuildResult build() throws WorkspaceException {
    return build(site.options());
  }

  private BuildResult build(CheckOptions options) throws WorkspaceException {
    said.clear();
    return Diglot.build(site.request(), options, progress);
  }

  private TreeMap<String, String> tree() throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(base.resolve("out"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.toString(), new String(Files.readAllBytes(file), "ISO-8859-1"));
      }
    }
    return files;
  }

  @Test
  void answersTheSameAndWritesNothingWhereNothingChanged() throws Exception {
    BuildResult first = build();
    assertTrue(first.findings().size() > 2, () -> first.findings().toString());
    var before = tree();
    BuildResult second = build();
    assertEquals(List.of(SAME), said);
    assertEquals(0, second.filesWritten());
    assertEquals(first.findings(), second.findings());
    assertEquals(first.editions(), second.editions());
    assertEquals(first.coverage(), second.coverage());
    assertEquals(first.start(), second.start());
    assertEquals(before, tree());
  }

  @Test
  void doesTheRunWhereAnInputChanged() throws Exception {
    build();
    site.file("content/a/two.md", "# Two\n\nSee [onE](../index.md).\n");
    assertTrue(build().filesWritten() > 0);
    site.file("content/a/three.md", "# Three\n");
    assertTrue(build().filesWritten() > 0);
    Files.delete(base.resolve("content/a/three.md"));
    assertTrue(build().filesWritten() > 0);
    Files.createDirectories(base.resolve("locales/xx-bogus/content"));
    BuildResult result = build();
    assertTrue(result.findings().toString().contains("invalid-language-tag"));
    site.file("suppressions.yml", "version: 1\nsuppressions: []\n");
    build();
    assertEquals(List.of(), said);
    build();
    assertEquals(List.of(SAME), said);
  }

  @Test
  void doesTheRunWhereResultsOfLinksChanged() throws Exception {
    Path results = base.resolve("results.txt");
    BuildRequest request = site.request().withLinkResults(results);
    site.file("results.txt", "https://example.org/ 200\n");
    Diglot.build(request, site.options(), progress);
    site.file("results.txt", "https://example.org/ 404\n");
    Diglot.build(request, site.options(), progress);
    assertEquals(List.of(), said);
    Diglot.build(request, site.options(), progress);
    assertEquals(List.of(SAME), said);
  }

  @Test
  void doesTheRunWhereASettingChanged() throws Exception {
    build();
    CheckOptions o = site.options();
    build(
        new CheckOptions(
            o.reports(),
            "note",
            o.levels(),
            o.minimumCoverage(),
            o.suppressions(),
            o.baseline(),
            false,
            o.alignments(),
            o.today(),
            o.toolVersion()));
    assertEquals(List.of(), said);
    build(
        new CheckOptions(
            o.reports(),
            o.failOn(),
            o.levels(),
            o.minimumCoverage(),
            o.suppressions(),
            o.baseline(),
            false,
            o.alignments(),
            LocalDate.of(2026, 11, 2),
            o.toolVersion()));
    assertEquals(List.of(), said);
  }

  @Test
  void doesEveryRunThatHasABaseline() throws Exception {
    CheckOptions o = site.options();
    CheckOptions known =
        new CheckOptions(
            o.reports(),
            "never",
            o.levels(),
            o.minimumCoverage(),
            o.suppressions(),
            Optional.of(base.resolve("baseline.json")),
            true,
            o.alignments(),
            o.today(),
            o.toolVersion());
    build(known);
    Files.delete(base.resolve("baseline.json"));
    build(known);
    assertTrue(Files.exists(base.resolve("baseline.json")));
  }

  @Test
  void mendsWhatSomebodyDidToTheOutput() throws Exception {
    build();
    var whole = tree();
    Path page = base.resolve("out/site/fr-FR/index.html");
    byte[] bytes = Files.readAllBytes(page);
    bytes[bytes.length / 2] ^= 1;
    Files.write(page, bytes);
    assertEquals(1, build().filesWritten());
    assertEquals(whole, tree());
    Files.delete(page);
    assertEquals(1, build().filesWritten());
    assertEquals(whole, tree());
    Files.delete(base.resolve("out/reports/report.json"));
    assertEquals(1, build().filesWritten());
    assertEquals(whole, tree());
  }

  @Test
  void doesTheRunAfterOneThatWasKilled() throws Exception {
    build();
    Files.writeString(base.resolve("out/site/.diglot-journal"), "\n");
    build();
    assertEquals(List.of(), said);
  }

  @Test
  void saysThatItsRecordIsDamagedAndMakesTheSame() throws Exception {
    build();
    var whole = tree();
    Path record = base.resolve("out/reports/.diglot-build");
    byte[] bytes = Files.readAllBytes(record);
    for (int length = 0; length < bytes.length; length += 1 + bytes.length / 12) {
      Files.write(record, java.util.Arrays.copyOf(bytes, length));
      build();
      assertEquals(List.of("The record of the last run is damaged; everything is done anew"), said);
      assertEquals(whole, tree());
    }
    for (int at = 0; at < bytes.length; at += 1 + bytes.length / 12) {
      byte[] flipped = bytes.clone();
      flipped[at] ^= 4;
      Files.write(record, flipped);
      build();
      assertEquals(List.of("The record of the last run is damaged; everything is done anew"), said);
      assertEquals(whole, tree());
    }
  }

  @Test
  void checksLikeItBuilds() throws Exception {
    BuildResult first = Diglot.check(site.request(), site.options(), progress);
    BuildResult second = Diglot.check(site.request(), site.options(), progress);
    assertEquals(List.of(SAME), said);
    assertEquals(first.findings(), second.findings());
    assertEquals(first.failure(), second.failure());
    build();
    assertEquals(List.of(), said);
  }
}
