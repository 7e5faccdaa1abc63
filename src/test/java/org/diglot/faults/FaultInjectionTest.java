package org.diglot.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.diglot.CheckedTexts;
import org.diglot.check.Checks;
import org.diglot.corpus.Corpus;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.faults.FaultyPage.Fault;
import org.diglot.model.BilingualDocument;
import org.diglot.model.LanguageTag;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Damages real pages and prints which faults were found and what is said of pages without any.
 *
 * <p>Runs where {@code diglot.faults=true}. Options are system properties: {@code
 * diglot.faults.kinds}, {@code .locales} and {@code .sets} (names with commas between; by default
 * all kinds and locales of the recent sets), {@code .rounds} (how often, each with other faults; 3)
 * and {@code .seed}; with {@code .human=true} only pages that say that people translated them.
 * Missed faults are listed in {@code target/faults/missed.tsv}, flags on undamaged pages in {@code
 * target/faults/clean.tsv}.
 */
class FaultInjectionTest {

  private static final List<String> SETS =
      List.of("o365-2020-07", "po-2021-07", "ci-2021-07", "fo-2021-07", "teams-2021-07");

  private static Optional<List<String>> names(String property) {
    return Optional.ofNullable(System.getProperty("diglot.faults." + property))
        .filter(text -> !text.isBlank())
        .map(text -> List.of(text.strip().split("\\s*,\\s*")));
  }

  @Test
  @EnabledIfSystemProperty(
      named = "diglot.faults",
      matches = "true",
      disabledReason = "takes more than a minute; ask for it with -Ddiglot.faults=true")
  void findsWhatWasDamaged() throws IOException {
    FaultScore score = new FaultScore();
    pages().values().forEach(set -> measure(set, score));
    Path folder = Path.of(System.getProperty("diglot.basedir", "."), "target/faults");
    Files.createDirectories(folder);
    Files.write(folder.resolve("missed.tsv"), score.missed());
    Files.write(folder.resolve("clean.tsv"), score.clean());
    Files.writeString(folder.resolve("report.txt"), score.report());
    System.out.println(score.report());
    boolean all = !Boolean.getBoolean("diglot.faults.human");
    if (all && names("kinds").isEmpty() && names("locales").isEmpty() && names("sets").isEmpty()) {
      assertTrue(score.kinds() >= 55, "kinds tried: " + score.kinds());
      assertTrue(score.faults() > 1000, "faults: " + score.faults());
    }
  }

  private static Map<String, List<CheckedTexts.Page>> pages() {
    List<String> sets = names("sets").orElse(SETS);
    Optional<List<String>> locales = names("locales");
    Map<String, List<CheckedTexts.Page>> pages = new TreeMap<>();
    for (Corpus.Page page : Corpus.pages()) {
      boolean wanted =
          locales.isEmpty()
              || locales.get().contains(page.locale())
              || locales.get().contains(page.locale().substring(0, 2));
      if (sets.contains(page.set()) && wanted) {
        SourceFile file = page.file();
        pages
            .computeIfAbsent(page.set(), set -> new ArrayList<>())
            .add(
                new CheckedTexts.Page(
                    new LanguageTag(page.locale()),
                    new SourceFile(page.toString(), file.path(), file.text())));
      }
    }
    return pages;
  }

  /** The source files of the set, where it has them. */
  private static List<CheckedTexts.Page> sources(List<CheckedTexts.Page> pages) {
    Map<String, CheckedTexts.Page> sources = new TreeMap<>();
    for (CheckedTexts.Page page : pages) {
      String path = page.file().path().value();
      String set = page.file().location();
      set = set.substring(0, set.indexOf('/'));
      Path file = Corpus.folder().resolve(set).resolve("content").resolve(path);
      if (Files.isRegularFile(file)) {
        try {
          String text = Files.readString(file);
          sources.put(path, CheckedTexts.Page.of("en", path, text));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return List.copyOf(sources.values());
  }

  private static List<CheckedTexts.Page> with(
      List<CheckedTexts.Page> pages, List<CheckedTexts.Page> more) {
    List<CheckedTexts.Page> all = new ArrayList<>(pages);
    all.addAll(more);
    return all;
  }

  private static void measure(List<CheckedTexts.Page> all, FaultScore score) {
    Map<CheckedTexts.Page, BilingualDocument> documents = new LinkedHashMap<>();
    Map<String, String> groups = new HashMap<>();
    boolean human = Boolean.getBoolean("diglot.faults.human");
    for (CheckedTexts.Page page : all) {
      BilingualDocument document = BilingualParser.parse(page.file(), problem -> {});
      String type = " " + document.revision().translationType().toUpperCase(Locale.ROOT);
      if (human && !type.equals(" HT")) {
        continue;
      }
      String group = page.locale() + (type.isBlank() ? " (not told)" : type);
      documents.put(page, document);
      groups.put(page.file().location(), group);
      score.addSegments(group, document.segments().size());
    }
    List<CheckedTexts.Page> pages = List.copyOf(documents.keySet());
    List<CheckedTexts.Page> sources = sources(pages);
    List<Diagnostic> clean = CheckedTexts.findings(with(pages, sources));
    Set<String> rules = new HashSet<>();
    Checks.rules().forEach(rule -> rules.add(rule.id()));
    score.takeClean(clean, groups, rules);
    Set<String> known = new HashSet<>();
    places(clean).forEach(finding -> known.add(key(finding)));
    int rounds = Integer.getInteger("diglot.faults.rounds", 3);
    long seed = Long.getLong("diglot.faults.seed", 4);
    FaultInjector injector = new FaultInjector(Faults.of(names("kinds")), seed);
    for (int round = 0; round < rounds; round++) {
      damage(documents, sources, injector, known, score);
    }
  }

  private static void damage(
      Map<CheckedTexts.Page, BilingualDocument> documents,
      List<CheckedTexts.Page> sources,
      FaultInjector injector,
      Set<String> known,
      FaultScore score) {
    List<CheckedTexts.Page> damaged = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (CheckedTexts.Page page : documents.keySet()) {
      Map<LanguageTag, BilingualDocument> others = new TreeMap<>();
      documents.forEach(
          (other, document) -> {
            if (other.file().path().equals(page.file().path())
                && !other.locale().equals(page.locale())) {
              others.put(other.locale(), document);
            }
          });
      FaultyPage faulty = injector.damage(page, documents.get(page), others);
      damaged.add(faulty.page());
      faults.addAll(faulty.faults());
    }
    List<Diagnostic> news =
        places(CheckedTexts.findings(with(damaged, sources))).stream()
            .filter(f -> !known.contains(key(f)))
            .toList();
    score.takeFaults(faults, news);
  }

  /** Every place of every finding: one finding may tell of several. */
  private static List<Diagnostic> places(List<Diagnostic> findings) {
    List<Diagnostic> places = new ArrayList<>();
    for (Diagnostic finding : findings) {
      places.add(finding);
      for (Diagnostic.Related place : finding.related()) {
        Diagnostic other = Diagnostic.of(finding.rule(), place.location(), place.message());
        places.add(other.withSeverity(finding.severity()));
      }
    }
    return places;
  }

  /** What makes a finding the same one before and after. */
  private static String key(Diagnostic finding) {
    return finding.location().path()
        + "\t"
        + finding.rule().id()
        + "\t"
        + finding.message().replaceFirst("^also here: ", "")
        + "\t"
        + finding.subject().map(s -> s.segment().toString()).orElse("");
  }
}
