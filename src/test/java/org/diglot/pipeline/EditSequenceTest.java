package org.diglot.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any edit a build in the folder of the last one leaves what a build in an empty folder
 * leaves, and finds the same, whatever it took over from the last one. A run of many sequences:
 * {@code mvn test -Dtest=EditSequenceTest -Ddiglot.edits=200}; a sequence again: {@code
 * -Ddiglot.edits=1 -Ddiglot.edits.first=8}.
 */
class EditSequenceTest {

  private static final int SEQUENCES = Integer.getInteger("diglot.edits", 4);
  private static final int FIRST = Integer.getInteger("diglot.edits.first", 0);
  private static final int EDITS = 5;
  private static final Pattern WORD = Pattern.compile("(?<=[a-zé] )[a-zé]{4,}(?= [a-z])");

  @TempDir Path base;

  private final List<String> done = new ArrayList<>();
  private TestSite site;

  private void write(Path folder) throws IOException {
    site = new TestSite(folder);
    Path own = Path.of(System.getProperty("diglot.basedir", ".")).toAbsolutePath().normalize();
    for (String part : List.of("content", "locales/fr-FR/content", "locales/ja-JP/content")) {
      for (Path file : files(own.resolve(part).resolve("policy"))) {
        String name = own.relativize(file).toString().replace('\\', '/');
        site.file(name, Files.readAllBytes(file));
      }
    }
    site.file("content/site.yml", "title: Keys\nsourceLanguage: en\nbaseUrl: https://k.example/\n");
    site.file("content/toc.yml", "- name: Policy\n  href: policy/index.md\n");
    site.file(
        "content/index.md",
        """
        # Keys

        You must return your key. See [devices](policy/devices.md#no-such-place).

        ![A key](media/key.svg)

        [!INCLUDE [note](includes/note.md)]

        [!INCLUDE [a page](policy/index.md)]
        """);
    site.file("content/includes/note.md", "A note on keys. See ![b](../media/key.svg).\n");
    site.file("content/media/key.svg", svg(10));
    site.file("locales/fr-FR/terms.csv", "source,target,status\nkey,clé,preferred\n");
  }

  private static String svg(int width) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"5\"/>";
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private BuildResult build(String out) throws WorkspaceException {
    BuildRequest plain = site.request();
    Path folder = base.resolve(out);
    CheckOptions options =
        new CheckOptions(
            folder.resolve("reports"),
            "never",
            "",
            "",
            plain.base().resolve("suppressions.yml"),
            Optional.empty(),
            false,
            false,
            LocalDate.of(2026, 11, 1),
            "1.0");
    BuildRequest request =
        new BuildRequest(
            plain.base(),
            plain.content(),
            plain.locales(),
            folder.resolve("site"),
            Optional.empty());
    return Diglot.build(request, options, ProgressListener.NONE);
  }

  private TreeMap<String, byte[]> tree(String out) throws IOException {
    TreeMap<String, byte[]> tree = new TreeMap<>();
    Path folder = base.resolve(out);
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      // Records of what was done name the folder that they stand in.
      if (!name.contains("/.diglot")) {
        tree.put(name, Files.readAllBytes(file));
      }
    }
    return tree;
  }

  private static String lines(BuildResult result) {
    return result.diagnostics().stream()
        .map(Diagnostic::toString)
        .collect(Collectors.joining("\n"));
  }

  private void assertLikeAFreshBuild() throws Exception {
    BuildResult incremental = build("out");
    Path fresh = base.resolve("fresh");
    if (Files.exists(fresh)) {
      try (Stream<Path> all = Files.walk(fresh)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    BuildResult clean = build("fresh");
    assertEquals(lines(clean), lines(incremental), done::toString);
    assertEquals(clean.coverage(), incremental.coverage(), done::toString);
    assertEquals(clean.editions(), incremental.editions(), done::toString);
    TreeMap<String, byte[]> expected = tree("fresh");
    TreeMap<String, byte[]> actual = tree("out");
    assertEquals(expected.keySet(), actual.keySet(), done::toString);
    expected.forEach(
        (path, bytes) -> assertArrayEquals(bytes, actual.get(path), () -> path + " after " + done));
  }

  @Test
  void anyEditsGiveWhatAFreshBuildGives() throws Exception {
    for (int seed = FIRST; seed < FIRST + SEQUENCES; seed++) {
      done.clear();
      done.add("seed " + seed);
      write(base.resolve("in-" + seed));
      Random random = new Random(seed);
      build("out");
      for (int i = 0; i < EDITS; i++) {
        edit(random);
        assertLikeAFreshBuild();
      }
    }
  }

  @Test
  void takesOverWhatDidNotChange() throws Exception {
    write(base.resolve("in"));
    build("out");
    List<Path> pages = pages();
    Path page = pages.get(pages.size() - 1);
    Files.writeString(page, Files.readString(page) + "\n");
    int written = build("out").filesWritten();
    assertTrue(written < 20, () -> "written " + written);
    assertLikeAFreshBuild();
  }

  private List<Path> pages() throws IOException {
    return files(site.request().base()).stream()
        .filter(file -> file.toString().endsWith(".md"))
        .toList();
  }

  private void edit(Random random) throws Exception {
    List<Path> pages = pages();
    Path page = pages.get(random.nextInt(pages.size()));
    String text = Files.readString(page);
    String name = site.request().base().relativize(page).toString();
    switch (random.nextInt(14)) {
      case 0, 1, 2, 3 -> change(page, name, otherWord(text, random));
      case 4 -> change(page, name, text + "\nAnother sentence stands here now.\n");
      case 5 -> change(page, name, text.replaceFirst("(?m)^# .*", "# Changed " + random.nextInt()));
      case 6 -> change(page, name, text.replaceFirst("</span></span>", "</span>"));
      case 7 -> {
        done.add("without " + name);
        Files.delete(page);
      }
      case 8 -> add("content/policy/new-" + random.nextInt(3) + ".md", "# New\n\nIt must be.\n");
      case 9 -> add("content/includes/note.md", "Note " + random.nextInt() + ".\n");
      case 10 -> add("content/media/key.svg", svg(random.nextInt(90) + 1));
      case 11 -> add("locales/fr-FR/ui.properties", "mode.both=Deux " + random.nextInt(9) + "\n");
      case 12 -> add("content/toc.yml", "- name: P " + random.nextInt(9) + "\n  href: index.md\n");
      default -> spoilOutput(random);
    }
  }

  private void change(Path file, String name, String text) throws IOException {
    done.add("change " + name);
    Files.writeString(file, text);
  }

  private void add(String name, String text) throws IOException {
    done.add("write " + name);
    site.file(name, text);
  }

  private static String otherWord(String text, Random random) {
    List<int[]> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      words.add(new int[] {word.start(), word.end()});
    }
    if (words.isEmpty()) {
      return text + "\nWord " + random.nextInt(99) + ".\n";
    }
    int[] word = words.get(random.nextInt(words.size()));
    List<String> others = List.of("never", "not", "seven", "keys", "may");
    return text.substring(0, word[0])
        + others.get(random.nextInt(others.size()))
        + text.substring(word[1]);
  }

  /** Whatever somebody does to what a build left, the next one mends. */
  private void spoilOutput(Random random) throws IOException {
    List<Path> all =
        files(base.resolve("out")).stream()
            // Without the lists of what is its own, Diglot removes nothing: that is the user's to
            // do.
            .filter(file -> !file.toString().matches(".*(lock|manifest)"))
            .toList();
    Path file = all.get(random.nextInt(all.size()));
    boolean record = random.nextInt(3) == 0;
    Path spoiled = record ? base.resolve("out/reports/" + KeptResults.NAME) : file;
    done.add("spoil " + spoiled.getFileName());
    byte[] bytes = Files.readAllBytes(spoiled);
    switch (random.nextInt(3)) {
      case 0 -> Files.delete(spoiled);
      case 1 -> Files.write(spoiled, Arrays.copyOf(bytes, bytes.length / 2));
      default -> {
        bytes[bytes.length / 2] ^= 1;
        Files.write(spoiled, bytes);
      }
    }
  }
}
