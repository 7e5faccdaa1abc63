package org.diglot.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.diglot.BadInput;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditableFileTest {

  @TempDir Path base;

  private EditableFile open(Path folder) {
    return EditableFile.open(base, "locales/a.md", folder, finding -> {}).orElseThrow();
  }

  private Path locales(String text) throws Exception {
    Path folder = Files.createDirectories(base.resolve("locales"));
    Files.writeString(folder.resolve("a.md"), text);
    return folder;
  }

  @Test
  void keepsPermissionsAndLeavesNothingBeside() throws Exception {
    Path folder = locales("old\r\n");
    Path file = folder.resolve("a.md");
    Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    assertTrue(open(folder).replace("\uFEFFnew\r\n"));
    assertEquals("\uFEFFnew\r\n", Files.readString(file));
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  @BadInput(55)
  void leavesAFileAloneThatHasChanged() throws Exception {
    Path folder = locales("old");
    EditableFile file = open(folder);
    locales("newer");
    assertFalse(file.replace("mended"));
    assertEquals("newer", Files.readString(folder.resolve("a.md")));
  }

  @Test
  void opensNothingOutsideOfItsFolder() throws Exception {
    Path folder = locales("old");
    Files.writeString(base.resolve("b.md"), "old");
    Files.createSymbolicLink(folder.resolve("c.md"), base.resolve("b.md"));
    for (String path : List.of("b.md", "locales/../b.md", "locales/c.md", "locales/none.md")) {
      assertTrue(EditableFile.open(base, path, folder, finding -> {}).isEmpty(), path);
    }
  }
}
