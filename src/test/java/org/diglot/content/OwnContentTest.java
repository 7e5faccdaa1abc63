package org.diglot.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The example content of this repository is sound, but for the faults that {@code
 * content/policy/about-this-example.md} documents.
 */
class OwnContentTest {

  private static final Path BASE = Path.of(System.getProperty("diglot.basedir", "."));
  private static final Path CONTENT = BASE.resolve("content");
  private static final Path LOCALES = BASE.resolve("locales");

  private static final Set<String> OUTDATED = Set.of("locales/fr-FR/content/policy/sign-in.md");
  private static final Set<String> MISSING =
      Set.of("locales/ar-SA/content/policy/incident-reporting.md");
  private static final Set<String> SOURCE_ONLY = Set.of("policy/about-this-example.md");
  private static final List<String> UNTRANSLATED =
      List.of(
          "locales/ja-JP/content/policy/devices.md: You may use an encrypted USB stick from the"
              + " service desk when there is no other way to transfer a file.");

  private static final Pattern UNIT =
      Pattern.compile(
          "<span data-ttu-id=\"(([0-9a-f]{5})-(p?)(\\d{3,}))\">((?:(?!</?span).)+)</span>"
              + "<span class=\"sxs-lookup\"><span data-stu-id=\"\\1\">((?:(?!</?span).)+)"
              + "</span></span>");
  private static final Pattern HASH = Pattern.compile("(?m)^ms\\.openlocfilehash: (\\S+)$");
  private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n.*?\n---\n", Pattern.DOTALL);
  private static final Pattern HEADING_ANCHOR =
      Pattern.compile("(?m)^(#{1,6} )<a name=\"[^\"]*\"></a>");
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^ *(`{3,}|~{3,})[^\n]*\n.*?^ *\\1[`~]* *$");
  private static final Pattern CODE_SPAN = Pattern.compile("(?<!`)(`+)(?!`).+?(?<!`)\\1(?!`)");
  private static final Pattern LINK =
      Pattern.compile(
          "\\]\\((?![a-z][a-z+.-]*:|#|/)([^()\\s#?]+)[^()]*\\)|(?m:^ *(?:- )?href: (\\S+)$)");

  @Test
  void pairsEverySpan() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : bilingualPages()) {
      String text = prose(read(page));
      long opened = Pattern.compile("<span").matcher(text).results().count();
      if (opened != 3 * UNIT.matcher(text).results().count()) {
        broken.add(name(page));
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void numbersUnitsInAscendingOrderUnderOnePrefix() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : bilingualPages()) {
      List<MatchResult> units = units(page);
      boolean ascending = ascends(units, "") && ascends(units, "p");
      if (!ascending || units.stream().map(unit -> unit.group(2)).distinct().count() > 1) {
        broken.add(name(page));
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void namesTheHashOfTheSourceButForTheDocumentedPage() throws IOException {
    Set<String> outdated = new TreeSet<>();
    for (Path page : bilingualPages()) {
      Matcher hash = HASH.matcher(read(page));
      if (hash.find() && !hash.group(1).equals(sha1(source(page)))) {
        outdated.add(name(page));
      }
    }
    assertEquals(new TreeSet<>(OUTDATED), outdated);
  }

  @Test
  void quotesTheSourceWordForWordButForTheDocumentedPage() throws IOException {
    Set<String> different = new TreeSet<>();
    for (Path page : bilingualPages()) {
      String quoted = UNIT.matcher(prose(body(page))).replaceAll("$6");
      String plain = HEADING_ANCHOR.matcher(quoted).replaceAll("$1");
      String original = body(source(page));
      if (!plain.strip().equals(prose(original).strip())
          || !fences(body(page)).equals(fences(original))) {
        different.add(name(page));
      }
    }
    assertEquals(new TreeSet<>(OUTDATED), different);
  }

  @Test
  void leavesNoSentenceUntranslatedButTheDocumentedOne() throws IOException {
    List<String> untranslated = new ArrayList<>();
    for (Path page : bilingualPages()) {
      units(page).stream()
          .filter(unit -> unit.group(5).equals(unit.group(6)) && unit.group(6).endsWith("."))
          .forEach(unit -> untranslated.add(name(page) + ": " + unit.group(6)));
    }
    assertEquals(UNTRANSLATED, untranslated);
  }

  @Test
  void translatesEveryPolicyPageButTheDocumentedOne() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path page : files(CONTENT.resolve("policy"), ".md")) {
      Path path = CONTENT.relativize(page);
      for (String tag : List.of("ar-SA", "de-DE", "fr-FR", "ja-JP")) {
        Path target = LOCALES.resolve(tag).resolve("content").resolve(path);
        if (!Files.exists(target) && !SOURCE_ONLY.contains(slashed(path))) {
          missing.add(name(target));
        }
      }
    }
    assertEquals(new TreeSet<>(MISSING), missing);
  }

  @Test
  void listsEveryPageOfTheManual() throws IOException {
    Path manual = CONTENT.resolve("manual");
    String toc = read(manual.resolve("toc.yml"));
    List<String> unlisted =
        files(manual, ".md").stream()
            .map(page -> slashed(manual.relativize(page)))
            .filter(page -> !toc.contains("href: " + page + "\n"))
            .toList();
    assertEquals(List.of(), unlisted);
  }

  @Test
  void linksOnlyToFilesThatExist() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : contentFiles()) {
      String text = CODE_SPAN.matcher(FENCE.matcher(read(file)).replaceAll("")).replaceAll("");
      LINK.matcher(text)
          .results()
          .map(link -> link.group(1) != null ? link.group(1) : link.group(2))
          .filter(reference -> !exists(file, reference))
          .forEach(reference -> broken.add(name(file) + " -> " + reference));
    }
    assertEquals(List.of(), broken);
  }

  /** A reference holds where the page's own tree or, failing that, the source's has the file. */
  private static boolean exists(Path file, String reference) {
    Path inSource = source(file).resolveSibling(reference);
    return Files.exists(file.resolveSibling(reference)) || Files.exists(inSource);
  }

  private static boolean ascends(List<MatchResult> units, String kind) {
    int last = 100;
    for (MatchResult unit : units) {
      if (unit.group(3).equals(kind)) {
        int number = Integer.parseInt(unit.group(4));
        if (number <= last) {
          return false;
        }
        last = number;
      }
    }
    return true;
  }

  private static List<MatchResult> units(Path page) throws IOException {
    return UNIT.matcher(prose(read(page))).results().toList();
  }

  /** A text with an empty mark for each code fence: units in a fence are examples. */
  private static String prose(String text) {
    return FENCE.matcher(text).replaceAll("```");
  }

  private static List<String> fences(String text) {
    return FENCE.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<Path> bilingualPages() throws IOException {
    List<Path> pages =
        contentFiles().stream()
            .filter(file -> file.startsWith(LOCALES) && file.toString().endsWith(".md"))
            .toList();
    assertTrue(pages.size() > 20, () -> "too few bilingual pages: " + pages);
    return pages;
  }

  private static List<Path> contentFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String ending : List.of(".md", "toc.yml")) {
      files.addAll(files(CONTENT, ending));
      files.addAll(files(LOCALES, ending));
    }
    return files;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The file of the content folder that a localised file stands for; any other file itself. */
  private static Path source(Path file) {
    if (!file.startsWith(LOCALES)) {
      return file;
    }
    Path path = LOCALES.relativize(file);
    return CONTENT.resolve(path.subpath(2, path.getNameCount()));
  }

  private static String body(Path page) throws IOException {
    return FRONT_MATTER.matcher(read(page)).replaceFirst("");
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }

  private static String name(Path file) {
    return slashed(BASE.relativize(file));
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String sha1(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
