package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.diglot.model.LanguageTag;
import org.diglot.text.Languages;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewLocaleTest {

  @TempDir Path base;

  private TestSite site() throws IOException {
    return new TestSite(base)
        .file(
            "content/index.md",
            "---\ntitle: \"Keys: all\"\n---\n# Keys\n\nYou must return the `K1` key. See [more](sub/a.md).\n")
        .file("content/sub/a.md", "# More\n\n- One thing\n- Another thing\n")
        .file("content/toc.yml", "- name: Keys\n  href: index.md\n")
        .file("content/plan.png", "png");
  }

  private static UpdateResult init(TestSite site, String tag) throws WorkspaceException {
    return Diglot.init(
        site.request(), new InitOptions(tag, false, Optional.empty()), ProgressListener.NONE);
  }

  private static UpdateResult pseudo(TestSite site, String tag, boolean rightToLeft)
      throws WorkspaceException {
    return Diglot.pseudo(
        site.request(), new PseudoOptions(tag, rightToLeft), ProgressListener.NONE);
  }

  private String text(String path) throws IOException {
    return Files.readString(base.resolve(path));
  }

  @Test
  void makesALocaleToBeFilledIn() throws Exception {
    TestSite site = site();
    assertEquals(2, init(site, "sw-KE").pages());
    String page = text("locales/sw-KE/content/index.md");
    assertTrue(page.contains("title: \"Keys: all\"\nms.openlocfilehash: "), page);
    assertTrue(page.contains("ms.contentlocale: sw-KE\n---\n"), page);
    assertTrue(page.contains("-104\"></span>"), page);
    assertTrue(text("locales/sw-KE/content/index.states.yml").contains("state: initial"));
    assertTrue(text("locales/sw-KE/ui.properties").contains("# First link of every page"));
    assertTrue(text("locales/sw-KE/terms.csv").startsWith("concept,source,target"));
    site.check();
    assertEquals(
        List.of(),
        site.findings().stream()
            .map(finding -> finding.rule().id())
            .filter(rule -> rule.startsWith("omitted-guidance") || rule.startsWith("empty-"))
            .toList());
    assertTrue(
        site.places().stream().anyMatch(place -> place.endsWith("guidance-not-yet-translated")),
        site.places().toString());
  }

  @Test
  void doesNotHideTheStringsThatDiglotHas() throws Exception {
    init(site(), "fr-CA");
    assertFalse(Files.exists(base.resolve("locales/fr-CA/ui.properties")));
  }

  @Test
  void overwritesNothing() throws Exception {
    TestSite site = site().file("locales/sw/terms.csv", "mine\n");
    init(site, "sw");
    assertEquals("mine\n", text("locales/sw/terms.csv"));
    SortedMap<String, byte[]> before = site.inputs();
    assertThrows(WorkspaceException.class, () -> init(site, "sw"));
    before.forEach((path, bytes) -> assertArrayEquals(bytes, read(path), path));
  }

  private byte[] read(String path) {
    try {
      return Files.readAllBytes(base.resolve(path));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void refusesWhatIsNoLanguageOrTheSources() throws Exception {
    TestSite site = site();
    for (String tag : List.of("", "en_US", "en", "../up", "xx-bogus")) {
      assertThrows(WorkspaceException.class, () -> init(site, tag), tag);
    }
    WorkspaceException e = assertThrows(WorkspaceException.class, () -> init(site, "pt_BR"));
    assertTrue(String.valueOf(e.getMessage()).contains("pt-BR"), e.getMessage());
    assertFalse(Files.exists(base.resolve("locales")));
  }

  @Test
  void doesNotFollowALinkOutOfTheLocales() throws Exception {
    TestSite site = site();
    Files.createDirectories(base.resolve("locales"));
    Files.createDirectories(base.resolve("elsewhere"));
    Files.createSymbolicLink(base.resolve("locales/sw"), base.resolve("elsewhere"));
    assertThrows(WorkspaceException.class, () -> init(site, "sw"));
    assertEquals(0, base.resolve("elsewhere").toFile().list().length);
  }

  @Test
  void makesAPseudoLocaleThatBuilds() throws Exception {
    TestSite site = site();
    assertEquals(2, pseudo(site, "qps-ploc", false).pages());
    String page = text("locales/qps-Ploc/content/index.md");
    assertTrue(page.contains("title: \"❲Ķéýš: åļļ"), page);
    assertTrue(page.contains("`K1`"), page);
    assertTrue(page.contains("](sub/a.md)"), page);
    assertEquals(0, pseudo(site, "qps-ploc", false).pages());
    site.build();
    assertEquals(
        List.of(),
        site.findings().stream().filter(f -> f.severity().word().equals("error")).toList());
    assertTrue(site.page("qps-Ploc/index.html").contains("❲Ķéýš"));
    assertTrue(site.page("qps-Ploc/index.html").contains("dir=\"ltr\""));
  }

  @Test
  void aMirroredPseudoLocaleRunsFromRightToLeft() throws Exception {
    TestSite site = site();
    pseudo(site, "qps-plocm", true);
    site.build();
    assertTrue(Languages.isRightToLeft(new LanguageTag("qps-plocm")));
    assertTrue(site.page("qps-plocm/index.html").contains("dir=\"rtl\""));
  }

  @Test
  void refusesToWriteARealLocaleAnew() throws Exception {
    TestSite site = site();
    assertThrows(WorkspaceException.class, () -> pseudo(site, "fr-FR", false));
  }
}
