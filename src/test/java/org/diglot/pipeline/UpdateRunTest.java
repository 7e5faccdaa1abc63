package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.Severity;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateRunTest {

  private static final String FIRST =
      """
      ---
      title: Badges
      ---
      # Badges

      You must wear your badge. Doors open until 20:00.

      ## Loss

      - Tell reception at once.
      - You must not lend the badge.
      """;

  private static final String SECOND =
      FIRST
          .replace("until 20:00", "until 22:00")
          .replace("- You must not lend the badge.\n", "")
          .replace("## Loss", "Every visitor has to sign the book at the door.\n\n## Loss");

  private static final String PAGE = "locales/fr-FR/content/badges.md";
  private static final String STATES = "locales/fr-FR/content/badges.states.yml";
  private static final String REMOVED = "locales/fr-FR/content/badges.removed.yml";

  @TempDir Path base;

  private static String page(String source) {
    String hash = new SourceFile("x", new DocumentPath("badges.md"), source).hash();
    return "---\ntitle: Insignes\nms.openlocfilehash: %s\nms.contentlocale: fr-FR\n---\n"
            .formatted(hash)
        + Bilingual.page(
            """
            # <a name="badges"></a>{Insignes|Badges}

            {Vous devez porter votre insigne.|You must wear your badge.} \
            {Les portes s’ouvrent jusqu’à 20h00.|Doors open until 20:00.}

            ## <a name="loss"></a>{Perte|Loss}

            - {Prévenez aussitôt l’accueil.|Tell reception at once.}
            - {Vous ne devez pas prêter l’insigne.|You must not lend the badge.}
            """);
  }

  private TestSite site(String source) throws IOException {
    return new TestSite(base).file("content/badges.md", source).file(PAGE, page(FIRST));
  }

  private static UpdateResult update(TestSite site, boolean dryRun, boolean newPages)
      throws WorkspaceException {
    return Diglot.update(
        site.request(),
        new UpdateOptions(dryRun, newPages, Optional.empty()),
        ProgressListener.NONE);
  }

  private static UpdateResult update(TestSite site) throws WorkspaceException {
    return update(site, false, false);
  }

  private String text(String path) throws IOException {
    return Files.readString(base.resolve(path));
  }

  private static void assertSame(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
    assertEquals(one.keySet(), other.keySet());
    one.forEach((path, bytes) -> assertArrayEquals(bytes, other.get(path), path));
  }

  private static List<String> rules(UpdateResult result) {
    return result.result().findings().stream().map(f -> f.diagnostic().rule().id()).toList();
  }

  @Test
  void showsWhatWouldChangeAndWritesNothing() throws Exception {
    TestSite site = site(SECOND);
    SortedMap<String, byte[]> before = site.inputs();
    UpdateResult result = update(site, true, true);
    assertEquals(1, result.pages());
    assertTrue(result.lines().get(0).startsWith("fr-FR: 1 page would be updated"));
    assertTrue(result.lines().get(1).contains("1 edited"), result.lines().toString());
    assertTrue(result.lines().get(1).contains("1 removed"), result.lines().toString());
    assertSame(before, site.inputs());
  }

  @Test
  void leavesPagesThatAreCurrentUntouched() throws Exception {
    TestSite site = site(FIRST);
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(base.resolve(PAGE), old);
    SortedMap<String, byte[]> before = site.inputs();
    UpdateResult result = update(site);
    assertEquals(List.of("fr-FR: 0 pages updated, 1 current"), result.lines());
    assertSame(before, site.inputs());
    assertEquals(old, Files.getLastModifiedTime(base.resolve(PAGE)));
  }

  @Test
  void writesThePageAndWhatItHasNoPlaceForBesideIt() throws Exception {
    TestSite site = site(SECOND);
    update(site);
    String page = text(PAGE);
    assertTrue(page.contains(">Les portes s’ouvrent jusqu’à 20h00.</span>"), page);
    assertTrue(page.contains(">Doors open until 22:00.</span>"), page);
    assertFalse(page.contains("prêter"), page);
    String states = text(STATES);
    assertTrue(states.contains("state: needs-review\n  carried: \"edited\""), states);
    assertTrue(states.contains("translated-from: \"Doors open until 20:00.\""), states);
    assertTrue(states.contains("state: initial"), states);
    assertTrue(text(REMOVED).contains("target: \"Vous ne devez pas prêter l’insigne.\""));
  }

  @Test
  void writesNothingTheSecondTime() throws Exception {
    TestSite site = site(SECOND);
    update(site);
    SortedMap<String, byte[]> before = site.inputs();
    assertEquals(0, update(site).pages());
    assertSame(before, site.inputs());
  }

  @Test
  void addsToWhatWasRemovedBefore() throws Exception {
    TestSite site = site(SECOND);
    update(site);
    site.file("content/badges.md", SECOND.replace("- Tell reception at once.\n", ""));
    update(site);
    String removed = text(REMOVED);
    assertTrue(removed.contains("prêter"), removed);
    assertTrue(removed.contains("Prévenez"), removed);
    String states = text(STATES);
    assertTrue(states.contains("Doors open until 20:00."), states);
    assertEquals(1, states.split("translated-from", -1).length - 1, states);
  }

  @Test
  void leavesAPageAloneWhoseSideFileCannotBeRead() throws Exception {
    for (String file : List.of(STATES, REMOVED)) {
      TestSite site = site(SECOND).file(file, "version: 1\nsegmnets: []\n");
      SortedMap<String, byte[]> before = site.inputs();
      UpdateResult result = update(site);
      assertEquals(0, result.pages());
      assertEquals(List.of("unreadable-side-file"), rules(result));
      Finding finding = result.result().findings().get(0);
      assertEquals(file, finding.diagnostic().location().path());
      assertEquals(2, finding.diagnostic().location().start().line());
      assertSame(before, site.inputs());
      Files.delete(base.resolve(file));
    }
  }

  @Test
  void leavesAPageAloneInWhichATranslationMayHide() throws Exception {
    String broken = page(FIRST).replaceFirst("Prévenez aussitôt l’accueil.</span>", "Prévenez");
    TestSite site = site(SECOND).file(PAGE, broken);
    SortedMap<String, byte[]> before = site.inputs();
    assertEquals(List.of("unclosed-segment"), rules(update(site)));
    assertSame(before, site.inputs());
  }

  @Test
  void leavesAPageAloneThatIsNoTextAndPagesWithoutSegments() throws Exception {
    TestSite site =
        site(FIRST)
            .file("content/a.md", "# A\n")
            .file("content/b.md", "# B\n")
            .file("locales/fr-FR/content/a.md", new byte[] {'#', ' ', (byte) 0xC3, 0x28})
            .file("locales/fr-FR/content/b.md", "# Une page sans segments\n");
    SortedMap<String, byte[]> before = site.inputs();
    assertEquals(List.of("invalid-utf8"), rules(update(site)));
    assertSame(before, site.inputs());
  }

  @Test
  void keepsAPageWhoseSourceIsGone() throws Exception {
    TestSite site = site(FIRST).file("locales/fr-FR/content/old.md", page(SECOND));
    SortedMap<String, byte[]> before = site.inputs();
    assertTrue(update(site).lines().get(1).contains("old.md: its source is gone"));
    assertSame(before, site.inputs());
  }

  @Test
  void makesPagesThatALocaleLacksWhereAskedFor() throws Exception {
    TestSite site =
        site(FIRST)
            .file(
                "content/more/lost.md",
                "---\ntitle: Lost\n---\nTell reception at once.\n\nWait.\n");
    assertEquals("fr-FR: 0 pages updated, 1 current, 1 not there", update(site).lines().get(0));
    assertEquals(1, update(site, false, true).pages());
    String page = text("locales/fr-FR/content/more/lost.md");
    assertTrue(page.contains("ms.contentlocale: fr-FR"), page);
    assertTrue(page.contains(">Prévenez aussitôt l’accueil.</span>"), "recalled: " + page);
    assertTrue(page.contains("\"></span>"), "empty: " + page);
    assertTrue(text("locales/fr-FR/content/more/lost.states.yml").contains("state: initial"));
    assertEquals(0, update(site, false, true).pages());
  }

  /** A run that is killed leaves one of the states between two of its writes. */
  @Test
  void isRightAfterARunThatWasKilled() throws Exception {
    TestSite site = site(SECOND);
    update(site);
    SortedMap<String, byte[]> done = site.inputs();
    // Killed before the page was replaced: states and removed translations are there already.
    site.file(PAGE, page(FIRST));
    update(site);
    assertSame(done, site.inputs());
    // Killed behind it: the states still have entries of the page before.
    String states = text(STATES);
    site.file(
        STATES,
        states.replace(
            "segments:\n",
            "segments:\n- id: 1f3a9-103\n  state: needs-review\n  carried: \"edited\"\n"));
    assertEquals(0, update(site).pages());
    site.file("content/badges.md", SECOND.replace("Loss", "Lost badges"));
    update(site);
    assertFalse(text(STATES).contains("1f3a9-"), text(STATES));
  }

  @Test
  void keepsByteOrderMarkAndLineEnds() throws Exception {
    TestSite site = site(SECOND).file(PAGE, "\uFEFF" + page(FIRST).replace("\n", "\r\n"));
    update(site);
    String page = text(PAGE);
    assertTrue(page.startsWith("\uFEFF---\r\n"), page);
    assertEquals(page.replace("\r\n", "\n").replace("\n", "\r\n"), page);
    assertTrue(page.contains("22:00"), page);
  }

  @Test
  void updatesIncludedFilesWithoutFrontMatter() throws Exception {
    String path = "locales/fr-FR/content/includes/note.md";
    TestSite site =
        site(FIRST)
            .file("content/includes/note.md", "Wait here.\n\nGo on.\n")
            .file(path, Bilingual.page("{Attendez ici.|Wait here.}\n\n{Avancez.|Go on.}\n"));
    SortedMap<String, byte[]> before = site.inputs();
    assertEquals(0, update(site).pages());
    assertSame(before, site.inputs());
    site.file("content/includes/note.md", "Wait here.\n\nGo on now.\n");
    assertEquals(1, update(site).pages());
    assertTrue(text(path).contains(">Avancez.</span>"));
    assertTrue(text(path).contains(">Go on now.</span>"));
  }

  @Test
  void tellsTheReaderThatATranslationIsOfAnOlderText() throws Exception {
    TestSite site = site(SECOND);
    List<String> before = before(site);
    update(site);
    site.check();
    assertEquals(before, coverage(site));
    assertEquals(Severity.WARNING, site.finding("outdated-guidance").severity());
    assertTrue(
        site.finding("outdated-guidance")
            .details()
            .contains("source (then): Doors open until 20:00."),
        site.finding("outdated-guidance").details().toString());
  }

  @Test
  void doesNotCallSentencesOutdatedThatWereOnlyJoined() throws Exception {
    TestSite site = site(FIRST.replace("badge. Doors", "badge, and doors"));
    List<String> before = before(site);
    assertFalse(before.contains("outdated-guidance"), before.toString());
    update(site);
    assertTrue(text(STATES).contains("carried: \"merged\""), text(STATES));
    site.check();
    assertEquals(before, coverage(site));
  }

  @Test
  void notesOncePerPageWhatWaitsForReview() throws Exception {
    TestSite site = site(FIRST.replace("badge. Doors", "badge, and doors"));
    update(site);
    site.check();
    Diagnostic found = site.finding("unreviewed-translation");
    assertEquals("1 translation waits for review: 1 merged", found.message());
    assertEquals(PAGE, found.location().path());
    assertEquals(1, found.related().size());
    site.file(STATES, text(STATES).replace("needs-review", "reviewed"));
    site.check();
    assertTrue(
        site.findings().stream().noneMatch(f -> f.rule().id().equals("unreviewed-translation")));
  }

  @Test
  void awaitsTheTranslationOfTheRestOfASentenceThatWasCut() throws Exception {
    String one = "Doors open until 20:00 and you must lock them.";
    TestSite site =
        site(FIRST.replace(
                "Doors open until 20:00.", "Doors open until 20:00. You must lock them."))
            .file(PAGE, page(FIRST).replace("Doors open until 20:00.", one));
    update(site);
    assertTrue(text(STATES).contains("translated-from: \"" + one + "\""), text(STATES));
    site.check();
    assertFalse(coverage(site).contains("omitted-guidance"), coverage(site).toString());
    assertFalse(coverage(site).contains("outdated-guidance"), coverage(site).toString());
  }

  private static List<String> before(TestSite site) throws WorkspaceException {
    site.check();
    return coverage(site).stream().filter(rule -> !rule.equals("withdrawn-guidance")).toList();
  }

  /** Without what is about the page as a whole. */
  private static List<String> coverage(TestSite site) {
    return site.findings().stream()
        .map(finding -> finding.rule().id())
        .filter(rule -> !Set.of("outdated-translation", "unreviewed-translation").contains(rule))
        .sorted()
        .toList();
  }

  @Test
  void doesNotPublishSideFiles() throws Exception {
    TestSite site = site(SECOND).file("locales/fr-FR/content/plan.png", "png");
    update(site);
    site.build();
    assertTrue(
        site.has("fr-fr/badges.html") || site.has("fr-FR/badges.html"),
        site.files().keySet().toString());
    assertTrue(site.files().keySet().stream().noneMatch(path -> path.endsWith(".yml")));
    assertTrue(site.files().keySet().stream().anyMatch(path -> path.endsWith("plan.png")));
  }
}
