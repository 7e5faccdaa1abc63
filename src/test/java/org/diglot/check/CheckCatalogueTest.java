package org.diglot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.CheckedTexts;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.interchange.TermsCsv;
import org.diglot.memory.TermEntry;
import org.diglot.memory.Termbase;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every check has the name of its rule, a test, and a manual page whose examples behave as it says.
 *
 * <p>An example is a fenced block with {@code html} and a locale behind its fence. The blocks of a
 * section are one page in several locales; a further one of the same locale is another page. A
 * block with {@code run} behind the locale shows what needs more than a page to be found, and is
 * not run.
 */
class CheckCatalogueTest {

  private static final Path BASE = Path.of(System.getProperty("diglot.basedir", "."));
  private static final Path TESTS = BASE.resolve("src/test/java/org/diglot/check");
  private static final Path PAGES = BASE.resolve("content/manual/rules");

  /** Checks that differ in their rule only, and share a test. */
  private static final Map<String, String> TESTED_IN =
      Map.ofEntries(
          Map.entry("ChangedDateCheck", "ValueComparisonTest"),
          Map.entry("ChangedNumberCheck", "ValueComparisonTest"),
          Map.entry("ChangedTimeCheck", "ValueComparisonTest"),
          Map.entry("ChangedUnitCheck", "ValueComparisonTest"),
          Map.entry("ExchangedTranslationsCheck", "BitextJudgeTest"),
          Map.entry("ForeignTranslationCheck", "BitextJudgeTest"),
          Map.entry("LengthenedTranslationCheck", "BitextJudgeTest"),
          Map.entry("ShortenedTranslationCheck", "BitextJudgeTest"),
          Map.entry("MissingKeyWordCheck", "BitextJudgeTest"),
          Map.entry("ForbiddenTermCheck", "TermChecksTest"),
          Map.entry("MissingTermCheck", "TermChecksTest"),
          Map.entry("TranslatedProtectedTextCheck", "TermChecksTest"),
          Map.entry("InconsistentTranslationCheck", "ConsistencyChecksTest"),
          Map.entry("ReusedTranslationCheck", "ConsistencyChecksTest"),
          // The examples of their pages have several locales each, and run here.
          Map.entry("LocalesDisagreeCheck", "CheckCatalogueTest"),
          Map.entry("SuspectSourceCheck", "CheckCatalogueTest"));

  private static final String FAILING = "Failing example";
  private static final String PASSING = "Passing example";
  private static final List<String> SECTIONS =
      List.of("Why it matters", FAILING, PASSING, "How to fix it", "How to silence it");

  private static final String FENCE = "```";
  private static final String PAGE = "html ";
  private static final String TERMS = "csv ";

  /** A fenced block: what stands behind its fence, and its lines. */
  private record Block(String info, String text) {}

  private static String page(Check check) throws IOException {
    Path file = PAGES.resolve(check.rule().id() + ".md");
    Assumptions.assumeTrue(Files.exists(file), "no page yet for " + check.rule().id());
    return Files.readString(file);
  }

  @Test
  void namesAreTheWordsOfTheRule() {
    for (Check check : Checks.all()) {
      String words =
          Arrays.stream(check.rule().id().split("-"))
              .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
              .collect(Collectors.joining());
      assertEquals(words + "Check", check.getClass().getSimpleName());
    }
  }

  @Test
  void everyCheckHasATest() {
    List<String> without =
        Checks.all().stream()
            .map(check -> check.getClass().getSimpleName())
            .map(name -> TESTED_IN.getOrDefault(name, name + "Test") + ".java")
            .filter(name -> !Files.exists(TESTS.resolve(name)))
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void everyRuleSaysWhatKindOfIssueItFinds() {
    Set<String> untyped = new TreeSet<>();
    Checks.all().stream()
        .filter(check -> check.rule().issueType().isBlank())
        .forEach(check -> untyped.add(check.rule().id()));
    assertEquals(Set.of(), untyped);
  }

  @TestFactory
  Stream<DynamicTest> pagesHaveTheirSections() {
    return each(check -> assertEquals(SECTIONS, List.copyOf(sections(page(check)).keySet())));
  }

  @TestFactory
  Stream<DynamicTest> failingExamplesFail() {
    return each(
        check -> {
          List<Block> blocks = examples(check, FAILING);
          if (!blocks.isEmpty()) {
            Set<String> raised = raised(blocks);
            assertTrue(raised.contains(check.rule().id()), "raised instead: " + raised);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> passingExamplesPass() {
    return each(
        check -> {
          List<Block> blocks = examples(check, PASSING);
          Set<String> raised = blocks.isEmpty() ? Set.of() : raised(blocks);
          assertTrue(!raised.contains(check.rule().id()), "raised: " + raised);
        });
  }

  private interface PageTest {
    void run(Check check) throws IOException;
  }

  private static Stream<DynamicTest> each(PageTest test) {
    return Stream.concat(
        Stream.of(DynamicTest.dynamicTest("registry", () -> assertTrue(Checks.all() != null))),
        Checks.all().stream()
            .map(check -> DynamicTest.dynamicTest(check.rule().id(), () -> test.run(check))));
  }

  /** The text of each section of the second level. */
  private static Map<String, List<String>> sections(String page) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    boolean fenced = false;
    for (String line : page.lines().toList()) {
      fenced ^= line.startsWith(FENCE);
      if (!fenced && line.startsWith("## ")) {
        lines = new ArrayList<>();
        sections.put(line.substring(3).strip(), lines);
      } else {
        lines.add(line);
      }
    }
    return sections;
  }

  /** The blocks of a section that are run; it has one at least, if only to be looked at. */
  private static List<Block> examples(Check check, String section) throws IOException {
    List<Block> blocks = blocks(sections(page(check)).getOrDefault(section, List.of()));
    assertTrue(!blocks.isEmpty(), "no block \"html <locale>\" in \"" + section + "\"");
    return blocks.stream().filter(block -> !block.info().contains(" run")).toList();
  }

  private static List<Block> blocks(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String info = "";
    boolean open = false;
    for (String line : lines) {
      if (line.startsWith(FENCE)) {
        if (open && (info.startsWith(PAGE) || info.startsWith(TERMS))) {
          blocks.add(new Block(info, text.toString()));
        }
        open = !open;
        info = line.substring(FENCE.length()).strip();
        text.setLength(0);
      } else if (open) {
        text.append(line).append('\n');
      }
    }
    return blocks;
  }

  private static Set<String> raised(List<Block> blocks) {
    List<CheckedTexts.Page> pages = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    Map<LanguageTag, Termbase> terms = new HashMap<>();
    for (Block block : blocks) {
      String locale = block.info().substring(block.info().indexOf(' ')).strip();
      if (block.info().startsWith(TERMS)) {
        LanguageTag tag = new LanguageTag(locale);
        terms.put(tag, Termbase.of(tag, terms(block.text())));
        continue;
      }
      long before = seen.stream().filter(locale::equals).count();
      seen.add(locale);
      pages.add(CheckedTexts.Page.of(locale, "page" + before + ".md", block.text()));
    }
    return CheckedTexts.findings(pages, Scoreboard.NONE, terms).stream()
        .map(Diagnostic::rule)
        .map(rule -> rule.id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<TermEntry> terms(String text) {
    SourceFile file = new SourceFile("terms.csv", new DocumentPath("terms.csv"), text);
    return TermsCsv.read(
        file,
        problem -> {
          throw new AssertionError(problem.toString());
        });
  }
}
