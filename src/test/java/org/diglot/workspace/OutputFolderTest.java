package org.diglot.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.diglot.BadInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path base;
  Path site;
  final Trees.Findings findings = new Trees.Findings();

  @BeforeEach
  void nameTheSite() {
    site = base.resolve("site");
  }

  OutputFolder open() throws WorkspaceException {
    return OutputFolder.open(base, site, List.of(base.resolve("content")), findings);
  }

  /** A whole run. */
  int run(Map<String, String> files) throws WorkspaceException {
    try (OutputFolder output = open()) {
      writeAll(output, files);
      output.finish();
      return output.written();
    }
  }

  /** A run that is killed behind its last file. */
  void cutRun(Map<String, String> files) throws WorkspaceException {
    try (OutputFolder output = open()) {
      writeAll(output, files);
    }
  }

  private static void writeAll(OutputFolder output, Map<String, String> files)
      throws WorkspaceException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      output.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void writesFilesAndNothingTheSecondTime() throws Exception {
    Map<String, String> files = Map.of("index.html", "a", "fr/x/y.html", "b");
    assertEquals(2, run(files));
    assertEquals(files, Trees.snapshot(site));
    FileTime before = FileTime.fromMillis(1000);
    Files.setLastModifiedTime(site.resolve("index.html"), before);
    assertEquals(0, run(files));
    assertEquals(before, Files.getLastModifiedTime(site.resolve("index.html")));
  }

  @Test
  void removesWhatOnlyTheLastRunWroteAndFoldersThatAreThenEmpty() throws Exception {
    run(Map.of("a.html", "a", "old/deep/b.html", "b", "mixed/c.html", "c"));
    Trees.file(site, "mixed/users.txt", "mine");
    run(Map.of("a.html", "a2"));
    assertEquals(Map.of("a.html", "a2", "mixed/users.txt", "mine"), Trees.snapshot(site));
    assertFalse(Files.exists(site.resolve("old")));
    assertEquals(List.of(), findings.places());
  }

  @Test
  void removesNothingWithoutFinish() throws Exception {
    run(Map.of("a.html", "a", "b.html", "b"));
    cutRun(Map.of("a.html", "a2"));
    assertEquals(Map.of("a.html", "a2", "b.html", "b"), Trees.snapshot(site));
    run(Map.of("a.html", "a2"));
    assertEquals(Map.of("a.html", "a2"), Trees.snapshot(site));
  }

  @Test
  @BadInput(56)
  void takesUpAfterAKilledRun() throws Exception {
    cutRun(Map.of("a.html", "a", "gone.html", "x"));
    Files.writeString(site.resolve(".9.diglot-tmp"), "half");
    Files.createDirectories(site.resolve("fr"));
    Files.writeString(site.resolve("fr/.10.diglot-tmp"), "half");
    run(Map.of("a.html", "a2"));
    assertEquals(Map.of("a.html", "a2"), Trees.snapshot(site));
    assertFalse(Files.exists(site.resolve(".9.diglot-tmp")));
    assertFalse(Files.exists(site.resolve("fr/.10.diglot-tmp")));
    assertFalse(Files.exists(site.resolve(Journal.NAME)));
    assertEquals(List.of(), findings.places());
  }

  @Test
  void keepsAnOutdatedFileThatTheUserChanged() throws Exception {
    run(Map.of("a.html", "a", "b.html", "b"));
    Trees.file(site, "b.html", "edited");
    run(Map.of("a.html", "a"));
    assertEquals(Map.of("a.html", "a", "b.html", "edited"), Trees.snapshot(site));
  }

  @Test
  @BadInput(51)
  void keepsAForeignFileAndReportsIt() throws Exception {
    Trees.file(site, "index.html", "mine");
    Trees.file(site, "same.html", "same");
    run(Map.of("index.html", "theirs", "same.html", "same"));
    assertEquals(Map.of("index.html", "mine", "same.html", "same"), Trees.snapshot(site));
    assertEquals(List.of("site/index.html:1:1 foreign-file-kept"), findings.places());
    run(Map.of());
    assertEquals(Map.of("index.html", "mine"), Trees.snapshot(site));
  }

  @Test
  @BadInput(60)
  void believesTheDiskWhereTheManifestLies() throws Exception {
    run(Map.of("a.html", "a"));
    FileMark mine = FileMark.of("mine".getBytes(StandardCharsets.UTF_8));
    Path outside = Trees.file(base, "outside.txt", "mine");
    Trees.file(site, "kept.txt", "other");
    Map<String, FileMark> lies =
        Map.of(
            "a.html",
            FileMark.of("b".getBytes(StandardCharsets.UTF_8)),
            "kept.txt",
            mine,
            "../outside.txt",
            mine,
            outside.toString(),
            mine);
    Files.write(site.resolve(Manifest.NAME), Manifest.of(lies).toBytes());
    assertEquals(1, run(Map.of("a.html", "b")));
    assertEquals(Map.of("a.html", "b", "kept.txt", "other"), Trees.snapshot(site));
    assertEquals("mine", Files.readString(outside));
  }

  @Test
  @BadInput(57)
  void writesOverButRemovesNothingWhereTheManifestIsBroken() throws Exception {
    run(Map.of("a.html", "a", "b.html", "b"));
    byte[] manifest = Files.readAllBytes(site.resolve(Manifest.NAME));
    Files.write(site.resolve(Manifest.NAME), java.util.Arrays.copyOf(manifest, 60));
    run(Map.of("a.html", "a2"));
    assertEquals(Map.of("a.html", "a2", "b.html", "b"), Trees.snapshot(site));
    assertEquals(List.of(), findings.places());
  }

  @Test
  @BadInput({57, 59})
  void knowsABrokenManifestAtEveryCutAndFlip() {
    byte[] whole =
        Manifest.of(Map.of("a.html", new FileMark(0, 0), "é/b.html", new FileMark(7, -1)))
            .toBytes();
    assertEquals(2, Manifest.parse(whole).orElseThrow().files().size());
    for (int i = 0; i < whole.length; i++) {
      assertTrue(Manifest.parse(java.util.Arrays.copyOf(whole, i)).isEmpty(), "cut at " + i);
      byte[] flipped = whole.clone();
      flipped[i] ^= 1;
      assertTrue(Manifest.parse(flipped).isEmpty(), "flipped at " + i);
    }
  }

  @Test
  @BadInput(58)
  void refusesASecondRunAtTheSameTimeAndAllowsItAfterwards() throws Exception {
    try (OutputFolder first = open()) {
      WorkspaceException e = assertThrows(WorkspaceException.class, this::open);
      assertTrue(e.getMessage().contains("another run"), e.getMessage());
      first.write("a.html", new byte[] {1});
      first.finish();
    }
    open().close();
  }

  @Test
  @BadInput(50)
  void refusesFoldersThatHoldWhatTheUserWrote() throws Exception {
    Path content = Files.createDirectories(base.resolve("content"));
    Files.createSymbolicLink(base.resolve("link"), content);
    Path home = Path.of(System.getProperty("user.home"));
    for (Path folder :
        List.of(
            content,
            base,
            base.resolve("link"),
            base.resolve("x/../content"),
            content.resolve("site"),
            Path.of("/"),
            home,
            home.getParent() == null ? home : home.getParent())) {
      site = folder;
      WorkspaceException e = assertThrows(WorkspaceException.class, this::open, folder.toString());
      assertTrue(e.getMessage().startsWith("refused to write to"), e.getMessage());
    }
    try (var files = Files.list(content)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void takesAFolderWhoseNameOnlyStartsLikeAnInput() throws Exception {
    Files.createDirectories(base.resolve("content"));
    site = base.resolve("content-site");
    run(Map.of("a.html", "a"));
    assertTrue(Files.exists(site.resolve("a.html")));
  }

  @Test
  @BadInput(53)
  void refusesAFileInPlaceOfTheFolder() throws Exception {
    Trees.file(base, "site", "x");
    WorkspaceException e = assertThrows(WorkspaceException.class, this::open);
    assertTrue(e.getMessage().contains("it is a file"), e.getMessage());
  }

  @Test
  void refusesPathsThatLeaveTheFolder(@TempDir Path elsewhere) throws Exception {
    Files.createDirectories(site);
    Files.createSymbolicLink(site.resolve("out"), elsewhere);
    try (OutputFolder output = open()) {
      for (String path :
          List.of(
              "../x",
              "/x",
              "a/../../x",
              "",
              "a//b",
              "a\\b",
              "out/x",
              "out/deep/x",
              "a\nb",
              ".diglot.lock",
              ".diglot-manifest",
              ".1.diglot-tmp")) {
        assertThrows(
            WorkspaceException.class, () -> output.write(path, new byte[1]), "\"" + path + "\"");
      }
      output.finish();
    }
    try (var files = Files.list(elsewhere)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void doesNotRemoveThroughALink(@TempDir Path elsewhere) throws Exception {
    run(Map.of("sub/a.html", "a"));
    Files.delete(site.resolve("sub/a.html"));
    Files.delete(site.resolve("sub"));
    Trees.file(elsewhere, "a.html", "a");
    Files.createSymbolicLink(site.resolve("sub"), elsewhere);
    run(Map.of());
    assertTrue(Files.exists(elsewhere.resolve("a.html")));
  }

  @Test
  void doesNotWriteThroughALinkInPlaceOfAFile(@TempDir Path elsewhere) throws Exception {
    Path target = Trees.file(elsewhere, "a.html", "mine");
    Files.createDirectories(site);
    Files.createSymbolicLink(site.resolve("a.html"), target);
    run(Map.of("a.html", "theirs"));
    assertEquals("mine", Files.readString(target));
    assertEquals(List.of("site/a.html:1:1 foreign-file-kept"), findings.places());
  }

  @Test
  @BadInput(43)
  void reportsANameThatIsTooLongAndWritesTheLongestThatFits() throws Exception {
    String fits = "あ".repeat(83) + "a.html";
    String tooLong = "あ".repeat(84) + "a.html";
    run(Map.of(fits, "a", tooLong, "b"));
    assertEquals(Map.of(fits, "a"), Trees.snapshot(site));
    assertEquals(1, findings.all.size());
    assertEquals("file-name-too-long", findings.all.get(0).rule().id());
  }

  @Test
  void reportsANameThatIsTooLongForAFileWrittenPieceByPiece() throws Exception {
    String tooLong = "あ".repeat(84) + ".md.html";
    try (OutputFolder output = open()) {
      try (PendingFile file = output.open(tooLong)) {
        file.stream().write(1);
        file.commit();
      }
      output.finish();
    }
    assertEquals(Map.of(), Trees.snapshot(site));
    assertEquals("file-name-too-long", findings.all.get(0).rule().id());
  }

  @Test
  void leavesNoTemporaryFileWhereAFolderIsInTheWay() throws Exception {
    Files.createDirectories(site.resolve("a.html/x"));
    try (OutputFolder output = open()) {
      output.write("a.html", new byte[] {1});
      output.finish();
    }
    assertEquals(List.of("site/a.html:1:1 foreign-file-kept"), findings.places());
    Trees.file(site, "b", "file");
    try (OutputFolder output = open()) {
      WorkspaceException e =
          assertThrows(WorkspaceException.class, () -> output.write("b/c.html", new byte[1]));
      assertTrue(e.getMessage().contains("c.html"), e.getMessage());
    }
    assertEquals(Map.of("b", "file"), Trees.snapshot(site));
  }

  @Test
  void writesTheSameManifestWhateverTheOrder() throws IOException, WorkspaceException {
    run(Map.of("a", "1", "b", "2", "c", "3"));
    byte[] first = Files.readAllBytes(site.resolve(Manifest.NAME));
    assertEquals(
        new String(first, StandardCharsets.UTF_8),
        new String(
            Manifest.of(
                    Map.of(
                        "c", FileMark.of("3".getBytes(StandardCharsets.UTF_8)),
                        "a", FileMark.of("1".getBytes(StandardCharsets.UTF_8)),
                        "b", FileMark.of("2".getBytes(StandardCharsets.UTF_8))))
                .toBytes(),
            StandardCharsets.UTF_8));
  }
}
