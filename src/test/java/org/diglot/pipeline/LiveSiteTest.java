package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.diglot.BadInput;
import org.diglot.diagnostic.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A live site answers what a build writes, after every change. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LiveSiteTest {

  @TempDir Path base;

  private TestSite site;

  @BeforeEach
  void write() throws IOException {
    site =
        new TestSite(base)
            .file("content/index.md", "# Keys\n\nReturn the key. See [loss](loss.md).\n")
            .file("content/loss.md", "# Loss\n\n[!INCLUDE [call](includes/call.md)]\n")
            .file("content/plain.md", "# Plain\n\nLock the door.\n")
            .file("content/includes/call.md", "Call the desk.\n")
            .file("content/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .file("locales/fr-FR/content/index.md", french("Rendez la clé.", "Return the key."))
            .file("locales/de-DE/content/index.md", french("Gib ihn ab.", "Return the key."));
  }

  private static String french(String target, String source) {
    return "# <span class=\"sxs-lookup\"><span data-stu-id=\"1a2b3-101\">Clés</span>"
        + "<span class=\"sxs-lookup\"><span data-stu-id=\"1a2b3-101\">Keys</span></span></span>\n\n"
        + "<span data-ttu-id=\"1a2b3-102\">"
        + target
        + "</span><span class=\"sxs-lookup\"><span data-stu-id=\"1a2b3-102\">"
        + source
        + "</span></span>\n";
  }

  /** As the site does with what the system tells of changes. */
  private LiveGeneration after(LiveGeneration before, String... files) throws Exception {
    Set<String> changed = Set.of(files);
    return before.take(changed).isPresent()
        ? before
        : before.next(site.request(), site.options(), changed);
  }

  private void assertAsBuilt(LiveGeneration live, String step) throws Exception {
    site.build();
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      Optional<LiveFile> answer = live.file(file.getKey());
      if (answer.isEmpty()) {
        assertTrue(!live.isPage(file.getKey()), file.getKey() + " after " + step);
      } else if (answer.get() instanceof LiveFile.Found found) {
        assertArrayEquals(file.getValue(), found.bytes(), file.getKey() + " after " + step);
      } else {
        throw new AssertionError(file.getKey() + " after " + step + ": " + answer.get());
      }
    }
  }

  @Test
  void answersWhatABuildWrites() throws Exception {
    LiveGeneration live = LiveGeneration.open(site.request(), site.options());
    assertAsBuilt(live, "opening");
    assertEquals(Optional.empty(), live.file("fr-FR/none.html"));
  }

  @Test
  void aChangedTextTouchesItsPageInEveryEdition() throws Exception {
    LiveGeneration live = LiveGeneration.open(site.request(), site.options());
    live.file("fr-FR/index.html");
    site.file("locales/fr-FR/content/index.md", french("Rendez-la.", "Return the key."));
    assertEquals(
        Optional.of(Set.of("en/index.html", "fr-FR/index.html", "de-DE/index.html")),
        live.take(Set.of("locales/fr-FR/content/index.md")));
    assertAsBuilt(live, "the change");
  }

  @Test
  void aChangedIncludeTouchesThePagesThatShowIt() throws Exception {
    LiveGeneration live = LiveGeneration.open(site.request(), site.options());
    assertAsBuilt(live, "opening");
    site.file("content/includes/call.md", "Ring the bell.\n");
    Set<String> pages = live.take(Set.of("content/includes/call.md")).orElseThrow();
    assertTrue(pages.contains("en/loss.html"), pages.toString());
    assertTrue(!pages.contains("en/index.html"), pages.toString());
    assertAsBuilt(live, "the change");
  }

  /** The time is a guard against work for the whole site; it is 1 s on a computer that has time. */
  @Test
  void anIncludeOfAHundredPagesIsShownInAllOfThemSoon() throws Exception {
    for (int i = 0; i < 100; i++) {
      site.file("content/many/p" + i + ".md", "# P\n\n[!INCLUDE [call](../includes/call.md)]\n");
    }
    LiveGeneration live = LiveGeneration.open(site.request(), site.options());
    for (int i = 0; i < 100; i++) {
      live.file("en/many/p" + i + ".html");
    }
    site.file("content/includes/call.md", "Ring the bell.\n");
    Set<String> pages =
        assertTimeout(
            Duration.ofSeconds(10),
            () -> {
              Set<String> touched = live.take(Set.of("content/includes/call.md")).orElseThrow();
              for (int i = 0; i < 100; i++) {
                live.file("en/many/p" + i + ".html");
              }
              return touched;
            });
    assertTrue(pages.contains("en/many/p0.html") && pages.contains("en/many/p99.html"));
    assertAsBuilt(live, "the change");
  }

  @Test
  void aChangedTitleTouchesEverything() throws Exception {
    LiveGeneration live = LiveGeneration.open(site.request(), site.options());
    site.file("content/plain.md", "# Doors\n\nLock the door.\n");
    assertEquals(Optional.empty(), live.take(Set.of("content/plain.md")));
    assertAsBuilt(after(live, "content/plain.md"), "the change");
  }

  @Test
  @BadInput(66)
  void isAsBuiltAfterRandomEdits() throws Exception {
    Random random = new Random(20_261_123);
    LiveGeneration live = LiveGeneration.open(site.request(), site.options());
    List<String> files =
        List.of(
            "content/index.md",
            "content/loss.md",
            "content/plain.md",
            "content/includes/call.md",
            "content/sub/new.md",
            "content/toc.yml",
            "content/plan.svg",
            "locales/fr-FR/content/index.md",
            "locales/fr-FR/content/plain.md",
            "locales/fr-FR/ui.properties",
            "locales/de-DE/content/index.md");
    for (int edit = 0; edit < 25; edit++) {
      String file = files.get(random.nextInt(files.size()));
      change(file, random);
      live = after(live, file);
      assertAsBuilt(live, "edit " + edit + " of " + file);
    }
  }

  private void change(String file, Random random) throws IOException {
    int number = random.nextInt(1000);
    if (random.nextInt(5) == 0 && !file.equals("content/index.md")) {
      Files.deleteIfExists(base.resolve(file));
    } else if (file.endsWith(".yml")) {
      site.file(file, "- name: Start " + number + "\n  href: index.md\n");
    } else if (file.endsWith(".svg")) {
      site.file(file, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number + "\"/>");
    } else if (file.endsWith(".properties")) {
      site.file(file, "skip.link = Au contenu " + number + "\n");
    } else if (file.startsWith("locales/")) {
      site.file(file, french("Rendez " + number + " clés.", "Return " + number + " keys."));
    } else {
      String title = number % 2 == 0 ? "Page" : "Page " + number;
      site.file(
          file,
          "# "
              + title
              + "\n\nText "
              + number
              + ".\n\n[!INCLUDE [c](../content/includes/call.md)]\n"
              + "\n[!INCLUDE [c](includes/call.md)]\n");
    }
  }

  @Test
  @BadInput(66)
  void aBrokenTemplateBreaksItsPagesUntilItIsMended() throws Exception {
    site.withTemplate().file("template/page.peb", "{{ nonsense }}");
    LiveGeneration live = LiveGeneration.open(site.request(), site.options());
    LiveFile.Broken broken = (LiveFile.Broken) live.file("en/plain.html").orElseThrow();
    assertTrue(broken.fault().contains("page.peb:1"), broken.fault());
    site.file("template/page.peb", "<p>{{ title }}</p>");
    live = after(live, "template/page.peb");
    LiveFile.Found found = (LiveFile.Found) live.file("en/plain.html").orElseThrow();
    assertEquals("<p>Plain</p>", new String(found.bytes(), StandardCharsets.UTF_8));
  }

  /** Keeps what it hears. */
  private static final class Listener implements LiveListener {

    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();

    @Override
    public void changed(LiveChange change) {
      heard.add(change);
    }

    @Override
    public void checked(BuildResult result) {
      heard.add(result);
    }

    @Override
    public void failed(String fault) {
      heard.add(fault);
    }

    <T> T next(Class<T> type) throws InterruptedException {
      Object next = heard.take();
      while (!type.isInstance(next)) {
        next = heard.take();
      }
      return type.cast(next);
    }
  }

  @Test
  void followsItsFilesAndChecksThem() throws Exception {
    Listener listener = new Listener();
    try (LiveSite live = Diglot.live(site.request(), site.options(), listener)) {
      assertTrue(live.file("differences/fr-FR/index.html").isPresent(), "waits for the build");
      site.file("content/plain.md", "# Plain\n\nSee [nothing](nothing.md).\n");
      LiveChange change = listener.next(LiveChange.class);
      assertEquals(List.of("content/plain.md"), change.files());
      LiveFile.Found page = (LiveFile.Found) live.file("en/plain.html").orElseThrow();
      assertTrue(new String(page.bytes(), StandardCharsets.UTF_8).contains("nothing"));
      Optional<Finding> broken = Optional.empty();
      while (broken.isEmpty()) {
        broken =
            listener.next(BuildResult.class).findings().stream()
                .filter(f -> f.diagnostic().rule().id().equals("broken-link"))
                .findFirst();
      }
      assertEquals(Optional.of("en/plain.html"), broken.flatMap(live::address));
    }
  }

  @Test
  void staysAsItWasWhereAChangeCannotBeTaken() throws Exception {
    site.withTemplate().file("template/page.peb", "<p>{{ title }}</p>");
    Listener listener = new Listener();
    try (LiveSite live = Diglot.live(site.request(), site.options(), listener)) {
      live.file("en/plain.html");
      Files.delete(base.resolve("template/page.peb"));
      Files.delete(base.resolve("template"));
      LiveChange change = listener.next(LiveChange.class);
      while (change.fault().isEmpty()) {
        change = listener.next(LiveChange.class);
      }
      assertTrue(change.fault().contains("template"), change.fault());
      assertTrue(live.file("en/plain.html").orElseThrow() instanceof LiveFile.Found);
    }
  }
}
