package org.diglot.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFilesTest {

  private static final String SAMPLE = "workspace-test.txt";

  @TempDir Path base;
  final Trees.Findings findings = new Trees.Findings();

  TemplateFiles open() throws WorkspaceException {
    return TemplateFiles.open(base, Optional.of(base.resolve("mine")), findings);
  }

  @Test
  void readsTheBuiltInFileWhereTheUserHasNone() throws Exception {
    TemplateFiles files = TemplateFiles.open(base, Optional.empty(), findings);
    assertEquals(Optional.of("built in\n"), files.text(SAMPLE));
    assertEquals(Optional.empty(), files.text("no-such-file.html"));
    assertEquals(Set.of(), files.userFiles());
  }

  @Test
  void prefersTheUsersFile() throws Exception {
    Trees.file(base, "mine/" + SAMPLE, "own");
    Trees.file(base, "mine/more/logo.svg", "x");
    TemplateFiles files = open();
    assertEquals(Optional.of("own"), files.text(SAMPLE));
    assertArrayEquals("own".getBytes(StandardCharsets.UTF_8), files.bytes(SAMPLE).orElseThrow());
    assertEquals(Set.of(SAMPLE, "more/logo.svg"), files.userFiles());
  }

  @Test
  void reportsAUsersFileThatIsNotTextAndUsesTheBuiltInOne() throws Exception {
    Trees.file(base, "mine/" + SAMPLE, new byte[] {(byte) 0xFF});
    assertEquals(Optional.of("built in\n"), open().text(SAMPLE));
    assertEquals(List.of("mine/" + SAMPLE + ":1:1 invalid-utf8"), findings.places());
  }

  @Test
  void doesNotReachOtherFilesOfThePlugin() {
    assertTrue(BuiltinFiles.text("../workspace/OutputFolder.class").isEmpty());
    assertTrue(BuiltinFiles.bytes("/etc/passwd").isEmpty());
  }

  @Test
  void saysThatTheNamedFolderDoesNotExist() {
    WorkspaceException e = assertThrows(WorkspaceException.class, this::open);
    assertTrue(e.getMessage().contains("-Ddiglot.template="), e.getMessage());
  }
}
