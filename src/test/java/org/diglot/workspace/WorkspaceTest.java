package org.diglot.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.BadInput;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

  @TempDir Path base;
  final Trees.Findings findings = new Trees.Findings();

  Workspace open() throws WorkspaceException {
    return Workspace.open(
        base,
        base.resolve("content"),
        base.resolve("locales"),
        LanguageTagCheck.WELL_FORMED,
        findings);
  }

  ContentFolder content() throws WorkspaceException {
    return open().content().orElseThrow();
  }

  static List<String> paths(ContentFolder folder) {
    return folder.files().stream().map(DocumentPath::value).toList();
  }

  @Test
  void namesBothFoldersAndWhatToPassWhereNeitherExists() {
    WorkspaceException e = assertThrows(WorkspaceException.class, this::open);
    assertTrue(e.getMessage().contains(base.resolve("content").toString()), e.getMessage());
    assertTrue(e.getMessage().contains(base.resolve("locales").toString()), e.getMessage());
    assertTrue(e.getMessage().contains("-Ddiglot.content="), e.getMessage());
    assertTrue(e.getMessage().contains("-Ddiglot.locales="), e.getMessage());
  }

  @Test
  void takesEitherFolderAlone() throws Exception {
    Trees.file(base, "locales/fr-FR/content/a.md", "x");
    assertTrue(open().content().isEmpty());
    assertEquals(List.of(new LanguageTag("fr-FR")), tags(open()));
    Path other = Files.createDirectories(base.resolve("other"));
    Workspace contentOnly =
        Workspace.open(base, other, base.resolve("none"), LanguageTagCheck.WELL_FORMED, findings);
    assertTrue(contentOnly.content().isPresent());
    assertEquals(List.of(), contentOnly.locales());
  }

  private static List<LanguageTag> tags(Workspace workspace) {
    return workspace.locales().stream().map(LocaleFolder::tag).toList();
  }

  @Test
  void refusesAFileInPlaceOfAFolder() throws IOException {
    Trees.file(base, "content", "x");
    WorkspaceException e = assertThrows(WorkspaceException.class, this::open);
    assertTrue(e.getMessage().contains("is not a folder"), e.getMessage());
  }

  @Test
  void listsFilesByPathWithoutHiddenOnes() throws Exception {
    for (String path : List.of("b.md", "a/z.md", "a.md", "B.txt", "a/.x.md", ".git/c.md")) {
      Trees.file(base.resolve("content"), path, "x");
    }
    assertEquals(List.of("B.txt", "a.md", "a/z.md", "b.md"), paths(content()));
    assertEquals("content/a/z.md", content().location(new DocumentPath("a/z.md")));
    assertEquals(List.of(), findings.places());
  }

  @Test
  void findsLocalesByTagAndIgnoresPlainFiles() throws Exception {
    Trees.file(base, "locales/ja-JP/content/a.md", "x");
    Trees.file(base, "locales/fr-FR/ui.properties", "a=b");
    Trees.file(base, "locales/README.md", "x");
    Trees.file(base, "locales/.git/x", "x");
    Workspace workspace = open();
    assertEquals(List.of(new LanguageTag("fr-FR"), new LanguageTag("ja-JP")), tags(workspace));
    LocaleFolder french = workspace.locales().get(0);
    assertTrue(french.content().isEmpty());
    SourceFile properties = french.file("ui.properties", findings).orElseThrow();
    assertEquals("a=b", properties.text());
    assertEquals("locales/fr-FR/ui.properties", properties.location());
    assertEquals(Optional.empty(), french.file("terms.csv", findings));
    assertEquals(List.of(), findings.places());
  }

  @Test
  void reportsFoldersThatAreNoLanguage() throws Exception {
    Trees.file(base, "locales/en_US/content/a.md", "x");
    Trees.file(base, "locales/xx-bogus/content/a.md", "x");
    Trees.file(base, "locales/fr/content/a.md", "x");
    Trees.file(base, "locales/FR/content/a.md", "x");
    LanguageTagCheck check =
        new LanguageTagCheck(
            tag -> !tag.language().equals("xx"),
            name ->
                name.equals("en_US") ? Optional.of(new LanguageTag("en-US")) : Optional.empty());
    Workspace workspace =
        Workspace.open(base, base.resolve("content"), base.resolve("locales"), check, findings);
    assertEquals(List.of(new LanguageTag("fr")), tags(workspace));
    assertEquals(
        List.of(
            "locales/en_US:1:1 invalid-language-tag",
            "locales/fr:1:1 path-clash",
            "locales/xx-bogus:1:1 invalid-language-tag"),
        findings.places());
    assertEquals(Optional.of("rename the folder to \"en-US\""), findings.all.get(0).remedy());
  }

  @Test
  @BadInput({3, 4})
  void keepsEveryCharacterOfAFile() throws Exception {
    String text = "\uFEFF# A\r\nb\rc\n\uD83D\uDE00é\u0000";
    Trees.file(base, "content/a.md", text);
    SourceFile file = content().read(new DocumentPath("a.md"), findings).orElseThrow();
    assertEquals(text, file.text());
    assertEquals("content/a.md", file.location());
    assertEquals(List.of(), findings.places());
  }

  @Test
  @BadInput(1)
  void reportsTheFirstByteThatIsNotUtf8() throws Exception {
    byte[] bytes = "# T\r\né\uD83D\uDE00 c".getBytes(StandardCharsets.UTF_8);
    byte[] bad = java.util.Arrays.copyOf(bytes, bytes.length + 2);
    bad[bytes.length] = (byte) 0xC3;
    bad[bytes.length + 1] = 0x28;
    Trees.file(base, "content/a.md", bad);
    assertEquals(Optional.empty(), content().read(new DocumentPath("a.md"), findings));
    assertEquals(List.of("content/a.md:2:5 invalid-utf8"), findings.places());
    String message = findings.all.get(0).message();
    assertTrue(message.contains("C3 28"), message);
    assertTrue(message.contains("offset " + bytes.length), message);
  }

  @Test
  void reportsAFileThatEndsInsideACharacter() throws Exception {
    Trees.file(base, "content/a.md", new byte[] {'a', (byte) 0xE3, (byte) 0x81});
    assertEquals(Optional.empty(), content().read(new DocumentPath("a.md"), findings));
    assertEquals(List.of("content/a.md:1:2 invalid-utf8"), findings.places());
  }

  @Test
  @BadInput(2)
  void saysThatAFileLooksLikeUtf16() throws Exception {
    Trees.file(base, "content/a.md", "\uFEFFabc".getBytes(StandardCharsets.UTF_16LE));
    content().read(new DocumentPath("a.md"), findings);
    assertTrue(findings.all.get(0).remedy().orElseThrow().contains("UTF-16"));
  }

  @Test
  @BadInput(8)
  void refusesFilesAboveTheLimitBeforeDecoding() throws Exception {
    Trees.file(base, "content/limit.md", new byte[TextReader.MAX_BYTES]);
    byte[] bytes = new byte[TextReader.MAX_BYTES + 1];
    bytes[0] = (byte) 0xFF;
    Trees.file(base, "content/over.md", bytes);
    assertTrue(content().read(new DocumentPath("limit.md"), findings).isPresent());
    assertTrue(content().read(new DocumentPath("over.md"), findings).isEmpty());
    assertEquals(List.of("content/over.md:1:1 file-too-large"), findings.places());
  }

  @Test
  @BadInput(54)
  void reportsAFileThatVanishedAndIsSilentAboutOneThatNeverWas() throws Exception {
    Path file = Trees.file(base, "content/a.md", "x");
    ContentFolder content = content();
    Files.delete(file);
    assertTrue(content.read(new DocumentPath("a.md"), findings).isEmpty());
    assertTrue(content.read(new DocumentPath("b.md"), findings).isEmpty());
    assertEquals(List.of("content/a.md:1:1 unreadable-file"), findings.places());
  }

  @Test
  void readsOnlyWhatTheListingAccepted() throws Exception {
    Trees.file(base, "content/.secret", "x");
    ContentFolder content = content();
    assertTrue(content.read(new DocumentPath(".secret"), findings).isEmpty());
    assertThrows(IOException.class, () -> content.bytes(new DocumentPath(".secret")));
  }

  @Test
  void followsLinksThatStayInside() throws Exception {
    Trees.file(base, "content/a.md", "text");
    Trees.file(base, "content/folder/b.md", "x");
    Files.createSymbolicLink(base.resolve("content/l.md"), Path.of("a.md"));
    Files.createSymbolicLink(base.resolve("content/same"), Path.of("folder"));
    ContentFolder content = content();
    assertEquals(List.of("a.md", "folder/b.md", "l.md", "same/b.md"), paths(content));
    assertEquals("text", content.read(new DocumentPath("l.md"), findings).orElseThrow().text());
    assertEquals(List.of(), findings.places());
  }

  @Test
  @BadInput(42)
  void refusesLinksThatLeaveTheFolder(@TempDir Path elsewhere) throws Exception {
    Trees.file(elsewhere, "secret.md", "x");
    Trees.file(base, "content-evil/b.md", "x");
    Files.createDirectories(base.resolve("content"));
    Files.createSymbolicLink(base.resolve("content/file.md"), elsewhere.resolve("secret.md"));
    Files.createSymbolicLink(base.resolve("content/folder"), elsewhere);
    Files.createSymbolicLink(base.resolve("content/near"), Path.of("../content-evil"));
    assertEquals(List.of(), paths(content()));
    assertEquals(
        List.of(
            "content/file.md:1:1 link-leaves-workspace",
            "content/folder:1:1 link-leaves-workspace",
            "content/near:1:1 link-leaves-workspace"),
        findings.places());
    assertTrue(findings.all.get(0).message().contains("secret.md"));
  }

  @Test
  void refusesALocaleThatIsALinkElsewhere(@TempDir Path elsewhere) throws Exception {
    Trees.file(elsewhere, "content/a.md", "x");
    Files.createDirectories(base.resolve("locales"));
    Files.createSymbolicLink(base.resolve("locales/fr"), elsewhere);
    Files.createSymbolicLink(base.resolve("locales/gone"), Path.of("nowhere"));
    assertEquals(List.of(), tags(open()));
    assertEquals(
        List.of("locales/fr:1:1 link-leaves-workspace", "locales/gone:1:1 dangling-symlink"),
        findings.places());
  }

  @Test
  @BadInput(42)
  void reportsLoopsAndDanglingLinks() throws Exception {
    Trees.file(base, "content/a/a.md", "x");
    Trees.file(base, "content/b/b.md", "x");
    Files.createSymbolicLink(base.resolve("content/a/up"), Path.of(".."));
    Files.createSymbolicLink(base.resolve("content/b/self"), Path.of("self"));
    Files.createSymbolicLink(base.resolve("content/none.md"), Path.of("nothing.md"));
    assertEquals(List.of("a/a.md", "b/b.md"), paths(content()));
    assertEquals(
        List.of(
            "content/a/up:1:1 symlink-loop",
            "content/b/self:1:1 symlink-loop",
            "content/none.md:1:1 dangling-symlink"),
        findings.places());
  }

  @Test
  void endsWhereFoldersLinkToEachOther() throws Exception {
    for (int i = 0; i < 12; i++) {
      Trees.file(base, "content/d" + i + "/x.md", "x");
      Files.createSymbolicLink(
          base.resolve("content/d" + i + "/one"), Path.of("../d" + (i + 1) % 12));
      Files.createSymbolicLink(
          base.resolve("content/d" + i + "/two"), Path.of("../d" + (i + 5) % 12));
    }
    assertEquals(12 * 7, content().files().size());
  }

  @Test
  @BadInput(43)
  void reportsPathsThatOnlyDifferInCaseOrComposition() throws Exception {
    Trees.file(base, "content/Page.md", "x");
    Trees.file(base, "content/page.md", "x");
    Trees.file(base, "content/\u00e9.md", "x");
    Trees.file(base, "content/e\u0301.md", "x");
    assumeTrue(content().files().size() == 4, "this file system takes such names for one");
    findings.all.clear();
    content();
    assertEquals(
        List.of("content/page.md:1:1 path-clash", "content/\u00e9.md:1:1 path-clash"),
        findings.places());
  }

  @Test
  void findsClashesInATurkishEnvironment() throws Exception {
    Trees.file(base, "content/INDEX.md", "x");
    Trees.file(base, "content/index.md", "x");
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assumeTrue(content().files().size() == 2, "this file system takes such names for one");
    } finally {
      Locale.setDefault(before);
    }
    assertEquals(List.of("content/index.md:1:1 path-clash"), findings.places());
  }

  @Test
  @BadInput(43)
  void reportsNamesThatCannotBeUsedOrCopied() throws Exception {
    assumeTrue(java.io.File.separatorChar == '/', "such names exist on Unix only");
    Trees.file(base, "content/a\\b.md", "x");
    Trees.file(base, "content/a\nb.md", "x");
    Trees.file(base, "content/aux.md", "x");
    assertEquals(List.of("aux.md"), paths(content()));
    assertEquals(
        List.of(
            "content/a\nb.md:1:1 invalid-file-name",
            "content/a\\b.md:1:1 invalid-file-name",
            "content/aux.md:1:1 unportable-file-name"),
        findings.places());
  }

  @Test
  void showsPathsRelativeToTheBase() {
    ShownPaths shown = new ShownPaths(Path.of("/home/a/project"));
    assertEquals("content/x.md", shown.of(Path.of("/home/a/project/content/x.md")));
    assertEquals("../other/x.md", shown.of(Path.of("/home/a/other/x.md")));
    assertEquals("/srv/x.md", shown.of(Path.of("/srv/x.md")));
    assertEquals(".", shown.of(Path.of("/home/a/project")));
    assertFalse(ShownPaths.below(".", "a.md").startsWith("."));
  }
}
