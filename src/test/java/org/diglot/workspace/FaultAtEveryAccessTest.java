package org.diglot.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.diglot.BadInput;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets every single access to a file fail once, in every way, and looks at what is left. */
class FaultAtEveryAccessTest {

  @TempDir Path base;

  /** Something that writes below a folder, again and again with the same end. */
  @FunctionalInterface
  private interface Work {
    void on(Path folder) throws WorkspaceException;
  }

  private static void site(Path folder, Map<String, String> files) throws WorkspaceException {
    try (OutputFolder output =
        OutputFolder.open(folder, folder.resolve("site"), List.of(), d -> {})) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        output.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      try (PendingFile pending = output.open("data/pieces.json")) {
        try {
          pending.stream().write(files.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw pending.fault(e);
        }
        pending.commit();
      }
      output.finish();
    }
  }

  private static final Map<String, String> OLD_SITE =
      Map.of("a.html", "old a", "en/b.html", "old b", "en/gone.html", "gone", "x/y/z.html", "z");

  private static final Map<String, String> NEW_SITE =
      Map.of("a.html", "new a", "en/b.html", "new b", "en/c.html", "c", "fr/d.html", "d");

  @BadInput({52, 54, 56, 57})
  @ParameterizedTest
  @EnumSource(FaultyDisk.Fault.class)
  void aSiteIsOldOrNewInEachFileAndRightAfterTheNextRun(FaultyDisk.Fault fault) throws Exception {
    int points =
        everyAccess(fault, folder -> site(folder, OLD_SITE), folder -> site(folder, NEW_SITE));
    System.out.println("site, " + fault + ": " + points + " points");
    assertTrue(points > 60, "points " + points);
  }

  private static void pages(Path folder) throws WorkspaceException {
    for (String name : List.of("a.md", "sub/b.md")) {
      EditableFile page =
          EditableFile.open(folder, "pages/" + name, folder.resolve("pages"), d -> {})
              .orElseThrow(() -> new WorkspaceException("unreadable"));
      String states = name.substring(name.indexOf('/') + 1).replace(".md", ".states.yml");
      String text = "new " + name;
      if (!page.text().equals(text)
          && !page.replace(text, Map.of(states, "states of " + name, "old.removed.yml", ""))) {
        throw new WorkspaceException("changed meanwhile");
      }
    }
    NewFile.write(
        folder.resolve("pages"),
        List.of(new NewFile("new/c.states.yml", "states"), new NewFile("new/c.md", "c")));
    SettingFiles.write(folder.resolve("suppressions.yml"), "new".getBytes(StandardCharsets.UTF_8));
  }

  private static void oldPages(Path folder) throws WorkspaceException {
    try {
      Files.createDirectories(folder.resolve("pages/sub"));
      Files.writeString(folder.resolve("pages/a.md"), "old a");
      Files.writeString(folder.resolve("pages/old.removed.yml"), "old removed");
      Files.writeString(folder.resolve("pages/sub/b.md"), "old b");
      Files.writeString(folder.resolve("pages/sub/b.states.yml"), "old states");
      Files.writeString(folder.resolve("suppressions.yml"), "old");
    } catch (IOException e) {
      throw new WorkspaceException("cannot prepare", e);
    }
  }

  @BadInput({52, 54, 55, 56})
  @ParameterizedTest
  @EnumSource(FaultyDisk.Fault.class)
  void pagesAreOldOrNewAndRightAfterTheNextRun(FaultyDisk.Fault fault) throws Exception {
    int points =
        everyAccess(fault, FaultAtEveryAccessTest::oldPages, FaultAtEveryAccessTest::pages);
    System.out.println("pages, " + fault + ": " + points + " points");
    assertTrue(points > 60, "points " + points);
  }

  /** A page and its states are read together: recovering makes both old or both new. */
  @BadInput(56)
  @ParameterizedTest
  @EnumSource(FaultyDisk.Fault.class)
  void aPageAndWhatStandsBesideItChangeTogether(FaultyDisk.Fault fault) throws Exception {
    for (int at = 1; at < 200; at++) {
      Path folder = Files.createDirectories(base.resolve("t" + at));
      oldPages(folder);
      FaultyDisk disk = new FaultyDisk(fault, at, folder);
      attempt(FaultAtEveryAccessTest::pages, disk.path(folder));
      WriteBack.recover(folder.resolve("pages"));
      boolean isNew = Files.readString(folder.resolve("pages/a.md")).equals("new a.md");
      assertEquals(isNew, Files.exists(folder.resolve("pages/a.states.yml")), "at " + at);
      String states = Files.readString(folder.resolve("pages/sub/b.states.yml"));
      boolean isNewBelow = Files.readString(folder.resolve("pages/sub/b.md")).startsWith("new");
      assertEquals(isNewBelow ? "states of sub/b.md" : "old states", states, "at " + at);
      assertEquals(
          Files.exists(folder.resolve("pages/new/c.md")),
          Files.exists(folder.resolve("pages/new/c.states.yml")),
          "at " + at);
    }
  }

  private int everyAccess(FaultyDisk.Fault fault, Work before, Work work) throws Exception {
    Path old = Files.createDirectories(base.resolve("old"));
    before.on(old);
    SortedMap<String, String> oldFiles = files(old);
    work.on(old);
    SortedMap<String, String> newFiles = files(old);
    int at = 1;
    boolean isDone = false;
    while (!isDone) {
      Path folder = Files.createDirectories(base.resolve("f" + at));
      before.on(new FaultyDisk(fault, 0, folder).path(folder));
      FaultyDisk disk = new FaultyDisk(fault, at, folder);
      attempt(work, disk.path(folder));
      isDone = disk.accesses() < at;
      String point = fault + " at " + at;
      files(folder).forEach((path, text) -> assertWhole(path, text, oldFiles, newFiles, point));
      work.on(new FaultyDisk(fault, 0, folder).path(folder));
      assertEquals(newFiles, files(folder), point);
      at++;
    }
    return at - 1;
  }

  private static void attempt(Work work, Path folder) {
    try {
      work.on(folder);
    } catch (WorkspaceException e) {
      assertTrue(e.getMessage() != null && !e.getMessage().isEmpty());
    }
  }

  private static void assertWhole(
      String path,
      String text,
      SortedMap<String, String> old,
      SortedMap<String, String> now,
      String point) {
    boolean hidden = path.substring(path.lastIndexOf('/') + 1).startsWith(".");
    assertTrue(
        hidden || text.equals(old.get(path)) || text.equals(now.get(path)),
        point + ": " + path + " is \"" + text + "\"");
  }

  /** All files with their texts; who held the lock last is no part of the outcome. */
  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (!path.endsWith(OutputLock.NAME)) {
          files.put(folder.relativize(path).toString(), Files.readString(path));
        }
      }
    }
    return files;
  }
}
