package org.diglot.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.diglot.BadInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs a small disk: mounts one in memory, which only root may do. */
class FullDiskTest {

  private static final int DISK = 256 * 1024;

  @TempDir Path base;
  private Path disk;
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectories(base.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=" + DISK, "tmpfs", disk.toString());
    assumeTrue(mounted, "no small disk: mounting one needs root on Linux");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      run("umount", disk.toString());
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private OutputFolder open() throws WorkspaceException {
    return OutputFolder.open(base, disk.resolve("site"), List.of(), d -> {});
  }

  @Test
  @BadInput(52)
  void namesTheFileKeepsTheOldOneAndLeavesNothingHalfWritten() throws Exception {
    try (OutputFolder output = open()) {
      output.write("a.html", "old".getBytes(StandardCharsets.UTF_8));
      output.finish();
    }
    try (OutputFolder output = open()) {
      WorkspaceException e =
          assertThrows(WorkspaceException.class, () -> output.write("a.html", new byte[2 * DISK]));
      assertTrue(e.getMessage().startsWith("no space writing"), e.getMessage());
      assertTrue(e.getMessage().contains("a.html"), e.getMessage());
    }
    Path site = disk.resolve("site");
    assertEquals("old", Files.readString(site.resolve("a.html")));
    try (var files = Files.list(site)) {
      assertTrue(files.noneMatch(f -> AtomicFiles.isTemporary(f.getFileName().toString())));
    }
    try (OutputFolder output = open()) {
      output.write("a.html", "new".getBytes(StandardCharsets.UTF_8));
      output.finish();
    }
    assertEquals("new", Files.readString(site.resolve("a.html")));
  }

  @Test
  @BadInput(53)
  void saysThatAReadOnlyDiskCannotBeWritten() throws Exception {
    Files.createDirectories(disk.resolve("site"));
    assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "cannot remount");
    WorkspaceException e = assertThrows(WorkspaceException.class, this::open);
    assertTrue(e.getMessage().startsWith("cannot write to"), e.getMessage());
  }
}
