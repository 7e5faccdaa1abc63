package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.diglot.BadInput;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same folders give the same site, whoever builds it, where and how often. */
@Isolated
class DeterminismTest {

  private static final Path INPUT =
      Path.of(System.getProperty("diglot.basedir", "."), "src/test/golden/constructs/input");

  @TempDir Path base;
  private TestSite site;

  @BeforeEach
  void build() throws IOException, WorkspaceException {
    site = new TestSite(base.resolve("a")).copyOf(INPUT);
    site.build();
    assertTrue(site.has("en/index.html"));
  }

  private static void assertSame(
      SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((path, bytes) -> assertArrayEquals(bytes, actual.get(path), path));
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati",
    "ar-SA-u-nu-arab, America/St_Johns",
    "th-TH-u-ca-buddhist-nu-thai, UTC",
    "ja-JP-u-ca-japanese, Asia/Tokyo"
  })
  @BadInput(63)
  void localeAndTimeZoneDoNotMatter(String locale, String zone) throws Exception {
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      TestSite other = new TestSite(base.resolve("b")).copyOf(INPUT);
      other.build();
      assertSame(site.files(), other.files());
      assertEquals(site.findings(), other.findings());
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  @Test
  @BadInput(64)
  void theFolderDoesNotMatter() throws Exception {
    TestSite other = new TestSite(base.resolve("a folder/with é, # and %")).copyOf(INPUT);
    other.build();
    assertSame(site.files(), other.files());
    assertEquals(site.findings(), other.findings());
  }

  @Test
  @BadInput(4)
  void lineEndsOfTheCheckoutDoNotMatter() throws Exception {
    TestSite other = new TestSite(base.resolve("b")).copyOf(INPUT);
    for (Path folder : new Path[] {base.resolve("b/content"), base.resolve("b/locales")}) {
      toWindowsLineEnds(folder);
    }
    other.build();
    assertSame(pages(site), pages(other));
    assertEquals(site.places(), other.places());
  }

  private static void toWindowsLineEnds(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.filter(p -> p.toString().matches(".*\\.(md|yml)")).toList()) {
        Files.writeString(path, Files.readString(path).replaceAll("\r?\n", "\r\n"));
      }
    }
  }

  private static SortedMap<String, byte[]> pages(TestSite site) throws IOException {
    SortedMap<String, byte[]> pages = new TreeMap<>(site.files());
    pages.keySet().removeIf(path -> !path.endsWith(".html"));
    return pages;
  }

  @Test
  void aSecondRunWritesNothing() throws Exception {
    SortedMap<String, byte[]> before = site.files();
    assertEquals(0, site.build().filesWritten());
    assertSame(before, site.files());
  }

  @Test
  void aPageGoesWithItsSource() throws Exception {
    site.file("content/short-lived.md", "# Short\n").build();
    assertTrue(site.has("en/short-lived.html") && site.has("fr-FR/short-lived.html"));
    Files.delete(base.resolve("a/content/short-lived.md"));
    site.build();
    assertFalse(site.has("en/short-lived.html") || site.has("fr-FR/short-lived.html"));
    TestSite fresh = new TestSite(base.resolve("b")).copyOf(INPUT);
    fresh.build();
    assertSame(fresh.files(), site.files());
  }

  @Test
  void anEditGivesTheSameSiteAsAFreshBuild() throws Exception {
    site.file("content/index.md", "# Changed\n\nSee [tables](tables.md#numbers).\n").build();
    TestSite fresh = new TestSite(base.resolve("b")).copyOf(INPUT);
    fresh.file("content/index.md", "# Changed\n\nSee [tables](tables.md#numbers).\n").build();
    assertSame(fresh.files(), site.files());
  }

  @Test
  @BadInput(51)
  void filesOfTheUsersOwnStay() throws Exception {
    site.file("out/site/CNAME", "example.org").file("content/en-own.md", "# Own\n");
    site.file("out/site/en/en-own.html", "mine");
    site.build();
    assertEquals("example.org", site.page("CNAME"));
    assertEquals("mine", site.page("en/en-own.html"));
    assertEquals("out/site/en/en-own.html", site.finding("foreign-file-kept").location().path());
  }

  @Test
  void inputsStayAsTheyWere() throws Exception {
    TestSite copy = new TestSite(base.resolve("b")).copyOf(INPUT);
    for (var file : copy.inputs().entrySet()) {
      assertArrayEquals(
          Files.readAllBytes(base.resolve("a").resolve(file.getKey())),
          file.getValue(),
          new String(file.getValue(), StandardCharsets.UTF_8));
    }
  }
}
