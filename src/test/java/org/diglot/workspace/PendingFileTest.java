package org.diglot.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingFileTest {

  @TempDir Path base;
  Path folder;
  final Trees.Findings findings = new Trees.Findings();

  @BeforeEach
  void nameTheFolder() {
    folder = base.resolve("reports");
  }

  private int run(String text) throws WorkspaceException, IOException {
    try (OutputFolder output = OutputFolder.open(base, folder, List.of(), findings)) {
      try (PendingFile file = output.open("deep/data.json")) {
        file.stream().write(text.getBytes(StandardCharsets.UTF_8));
        file.commit();
      }
      output.finish();
      return output.written();
    }
  }

  @Test
  void isInPlaceOnlyWhenCommitted() throws Exception {
    run("old");
    try (OutputFolder output = OutputFolder.open(base, folder, List.of(), findings)) {
      try (PendingFile file = output.open("deep/data.json")) {
        file.stream().write("half".getBytes(StandardCharsets.UTF_8));
      }
    }
    assertEquals(Map.of("deep/data.json", "old"), Trees.snapshot(folder));
  }

  @Test
  void doesNotWriteTheSameBytesAgain() throws Exception {
    assertEquals(1, run("text"));
    FileTime before = FileTime.fromMillis(1000);
    Files.setLastModifiedTime(folder.resolve("deep/data.json"), before);
    assertEquals(0, run("text"));
    assertEquals(before, Files.getLastModifiedTime(folder.resolve("deep/data.json")));
  }

  @Test
  void keepsAFileOfTheUsersOwn() throws Exception {
    Trees.file(folder, "deep/data.json", "mine");
    run("ours");
    assertEquals(Map.of("deep/data.json", "mine"), Trees.snapshot(folder));
    assertEquals(1, findings.places().size());
  }

  @Test
  void anOutputFolderInsideIsLeftToItsOwnRuns() throws Exception {
    Path inner = folder.resolve("site");
    try (OutputFolder site = OutputFolder.open(base, inner, List.of(), findings)) {
      try (PendingFile file = site.open("page.html")) {
        file.stream().write("page".getBytes(StandardCharsets.UTF_8));
        run("text");
        file.commit();
      }
      site.finish();
    }
    assertTrue(Files.isRegularFile(inner.resolve("page.html")));
    run("text");
    assertTrue(Files.isRegularFile(inner.resolve("page.html")));
  }
}
