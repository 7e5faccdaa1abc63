package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.diglot.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills runs at random moments. More of them with {@code -Ddiglot.kills=50}; the moments follow
 * from {@code diglot.kills.seed}.
 */
class KilledRunTest {

  private static final int KILLS = Integer.getInteger("diglot.kills", 1);
  private static final Random MOMENTS = new Random(Integer.getInteger("diglot.kills.seed", 68));
  private static final int PAGES = 6;

  /** How many pages a heap of 64 MB takes at least; more with {@code diglot.kills.pages}. */
  private static final int SMALL_HEAP_PAGES = Integer.getInteger("diglot.kills.pages", 1_000);

  @TempDir Path base;

  private TestSite site(String name) throws Exception {
    TestSite site = new TestSite(base.resolve(name));
    for (int i = 0; i < PAGES; i++) {
      String source = "# Page " + i + "\n\nYou must wait.\n\nPay in 30 days.\n";
      site.file("content/p" + i + ".md", source.replace("30", "40") + "\nSee the [x](p0.md).\n");
      site.file(
          "locales/fr-FR/content/p" + i + ".md",
          "---\nms.openlocfilehash: 0123456789abcdef0123456789abcdef01234567\n---\n"
              + Bilingual.page(
                  "# {Page "
                      + i
                      + "|Page "
                      + i
                      + "}\n\n{Vous devez devez attendre.|You must wait.}\n\n"
                      + "{Payez en 30 jours.|Pay in 30 days.}\n\n"
                      + "{Voir[la page](p0.md).|See the [x](p0.md).}\n"));
    }
    return site;
  }

  /** Files with hidden ones, the folder of outputs left out. */
  private static SortedMap<String, byte[]> userFiles(TestSite site) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>(site.inputs());
    files.keySet().removeIf(path -> path.startsWith("out/"));
    return files;
  }

  private static boolean same(SortedMap<String, byte[]> a, SortedMap<String, byte[]> b) {
    return a.keySet().equals(b.keySet())
        && a.entrySet().stream().allMatch(f -> Arrays.equals(f.getValue(), b.get(f.getKey())));
  }

  /** Sends what is exported back with other translations. */
  private static void prepare(String goal, TestSite site) throws Exception {
    if (goal.equals("import")) {
      Path exchange = site.request().base().resolve("out/exchange");
      Diglot.export(
          site.request(),
          site.options(),
          new ExportOptions("xliff", "", "", exchange, MemoryOptions.DEFAULT),
          ProgressListener.NONE);
      try (Stream<Path> files = Files.walk(exchange)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".xlf")).toList()) {
          String text = Files.readString(file);
          Files.writeString(file, text.replace("Payez en 30", "Versez en 30"));
        }
      }
    }
  }

  @BadInput(56)
  @ParameterizedTest
  @ValueSource(strings = {"build", "apply", "update", "import"})
  void leavesFilesOldOrNewAndTheNextRunIsRight(String goal) throws Exception {
    TestSite whole = site("whole");
    prepare(goal, whole);
    SortedMap<String, byte[]> old = userFiles(whole);
    long start = System.nanoTime();
    assertTrue(ForkedGoal.endsWell(ForkedGoal.start(base.resolve("whole"), goal)));
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    SortedMap<String, byte[]> now = userFiles(whole);
    assertEquals(goal.equals("build"), same(old, now), "the goal does something");
    for (int i = 0; i < KILLS; i++) {
      TestSite killed = site("killed" + i);
      prepare(goal, killed);
      Process process = ForkedGoal.start(base.resolve("killed" + i), goal);
      // The last half is where files are written.
      process.waitFor(millis / 3 + MOMENTS.nextInt((int) millis), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      userFiles(killed).forEach((path, bytes) -> assertOldOrNew(path, bytes, old, now));
      ForkedGoal.run(goal, killed);
      assertTrue(same(now, userFiles(killed)), () -> now.keySet() + " " + names(killed));
      if (goal.equals("build")) {
        assertTrue(same(whole.files(), killed.files()));
        assertNoTemporaryFiles(killed.output());
      }
    }
  }

  private static void assertOldOrNew(
      String path, byte[] bytes, SortedMap<String, byte[]> old, SortedMap<String, byte[]> now) {
    boolean hidden = path.substring(path.lastIndexOf('/') + 1).startsWith(".");
    assertTrue(
        hidden || Arrays.equals(bytes, old.get(path)) || Arrays.equals(bytes, now.get(path)), path);
  }

  private static String names(TestSite site) {
    try {
      return userFiles(site).keySet().toString();
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void assertNoTemporaryFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertFalse(files.anyMatch(file -> file.toString().endsWith("-tmp")));
    }
  }

  @BadInput(58)
  @Test
  void twoBuildsAtOnceLeaveOneSite() throws Exception {
    TestSite whole = site("whole");
    whole.build();
    site("shared");
    Process first = ForkedGoal.start(base.resolve("shared"), "build");
    Process second = ForkedGoal.start(base.resolve("shared"), "build");
    boolean firstIsWell = ForkedGoal.endsWell(first);
    boolean secondIsWell = ForkedGoal.endsWell(second);
    assertTrue(firstIsWell || secondIsWell, Files.readString(base.resolve("shared.log")));
    assertTrue(same(whole.files(), new TestSite(base.resolve("shared")).files()));
  }

  @BadInput(61)
  @Test
  void buildsThousandsOfPagesInASmallHeap() throws Exception {
    TestSite site = site("many");
    for (int i = 0; i < SMALL_HEAP_PAGES; i++) {
      site.file("content/many/f" + i % 50 + "/p" + i + ".md", "# Page " + i + "\n\nYou must go.\n");
    }
    boolean isWell =
        ForkedGoal.endsWell(ForkedGoal.start(base.resolve("many"), "build", "-Xmx64m"));
    assertTrue(isWell, Files.readString(base.resolve("many.log")));
  }
}
