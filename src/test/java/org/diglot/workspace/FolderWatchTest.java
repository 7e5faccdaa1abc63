package org.diglot.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.diglot.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FolderWatchTest {

  @TempDir Path base;

  private Path content() throws IOException {
    return Files.createDirectories(base.resolve("content"));
  }

  /** What is told until it names a file; a slow system may tell of changes one by one. */
  private static Set<String> until(String file, FolderWatch watch) throws InterruptedException {
    Set<String> told = new TreeSet<>();
    while (!told.contains(file)) {
      FolderWatch.Changes changes = watch.await();
      assertTrue(changes.complete());
      told.addAll(changes.files());
    }
    return told;
  }

  @Test
  @BadInput(66)
  void tellsOfChangedNewAndRemovedFiles() throws Exception {
    Path page = Files.writeString(content().resolve("a.md"), "one");
    Files.writeString(content().resolve("gone.md"), "one");
    try (FolderWatch watch = FolderWatch.of(base, List.of(content()))) {
      Files.writeString(page, "two");
      assertEquals(Set.of("content/a.md"), until("content/a.md", watch));
      Files.writeString(content().resolve("new.md"), "one");
      until("content/new.md", watch);
      Files.delete(content().resolve("gone.md"));
      until("content/gone.md", watch);
    }
  }

  @Test
  @BadInput(66)
  void watchesFoldersThatAreMadeLater() throws Exception {
    try (FolderWatch watch = FolderWatch.of(base, List.of(content()))) {
      Path folder = Files.createDirectories(content().resolve("x/y"));
      Path page = Files.writeString(folder.resolve("a.md"), "one");
      until("content/x/y/a.md", watch);
      Files.writeString(page, "two");
      until("content/x/y/a.md", watch);
    }
  }

  @Test
  void isSilentAboutHiddenFilesAndCopiesOfEditors() throws Exception {
    try (FolderWatch watch = FolderWatch.of(base, List.of(content()))) {
      Files.writeString(content().resolve(".a.md.swp"), "x");
      Files.writeString(content().resolve("a.md~"), "x");
      Files.writeString(content().resolve("a.md"), "x");
      assertEquals(Set.of("content/a.md"), until("content/a.md", watch));
    }
  }

  @Test
  void needsNoFolderToBeThere() throws Exception {
    try (FolderWatch watch = FolderWatch.of(base, List.of(base.resolve("none"), content()))) {
      Files.writeString(content().resolve("a.md"), "x");
      until("content/a.md", watch);
    }
  }
}
