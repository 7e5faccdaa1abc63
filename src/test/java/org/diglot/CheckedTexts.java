package org.diglot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diglot.align.Aligner;
import org.diglot.align.ConsequenceGrader;
import org.diglot.check.CheckSetup;
import org.diglot.check.CheckedPage;
import org.diglot.check.CheckedPath;
import org.diglot.check.PageKey;
import org.diglot.check.QualityChecks;
import org.diglot.check.Scoreboard;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.Repeats;
import org.diglot.guidance.CoverageAnalysis;
import org.diglot.guidance.CoverageSettings;
import org.diglot.guidance.LocalePage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.PageSources;
import org.diglot.guidance.StatementClassifier;
import org.diglot.memory.Termbase;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.GuidanceRegister;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.Segment;
import org.diglot.model.SourceFile;
import org.diglot.model.TextRange;
import org.diglot.model.View;
import org.diglot.parse.BilingualParser;
import org.diglot.parse.PageTextReader;
import org.diglot.pipeline.PackOfLanguage;
import org.diglot.text.CommonWords;
import org.diglot.text.LanguagePack;
import org.diglot.text.SegmentKey;
import org.diglot.text.Vocabulary;
import org.diglot.workspace.BuiltinFiles;

/**
 * Everything that the goal {@code check} finds in some pages, without a file: what the parser says,
 * what the coverage says, and what the quality checks say with the built-in packs.
 */
public final class CheckedTexts {

  private static final LanguageTag ENGLISH = new LanguageTag("en");
  private static final CommonWords COMMON_WORDS =
      CommonWords.of(BuiltinFiles.text("common-words.txt").orElseThrow());

  /**
   * A page.
   *
   * @param locale the locale whose page it is; English for the source file, which is no bilingual
   *     page
   * @param file its text; its path is the same in all locales
   */
  public record Page(LanguageTag locale, SourceFile file) {

    /** A page of its own. */
    public static Page of(String locale, String path, String text) {
      return new Page(
          new LanguageTag(locale),
          new SourceFile(locale + "/" + path, new DocumentPath(path), text));
    }
  }

  /** A path with its pages, read and held against each other. */
  private record Path(
      DocumentPath path,
      List<BilingualDocument> documents,
      List<LocalePage> pages,
      PageCoverage coverage) {

    /** As checks see it, with nothing looked up in it yet. */
    CheckedPath fresh(CheckSetup setup) {
      List<CheckedPage> checked = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        checked.add(new CheckedPage(path, documents.get(i), pages.get(i), setup));
      }
      return new CheckedPath(path, checked, coverage);
    }
  }

  /** Pages that were read once, for measuring how long checks take. */
  public static final class Reading {

    private final CheckedTexts texts;
    private final List<Path> paths;

    private Reading(CheckedTexts texts, List<Path> paths) {
      this.texts = texts;
      this.paths = paths;
    }

    /** The pages as checks see them at first, by path. */
    public List<CheckedPath> fresh() {
      return paths.stream().map(path -> path.fresh(texts.setup)).toList();
    }
  }

  private final CheckSetup setup;
  private final CoverageAnalysis coverage;
  private final DiagnosticCollector findings = new DiagnosticCollector();

  private CheckedTexts(List<LanguageTag> locales, Map<LanguageTag, Termbase> terms) {
    LanguagePack english = PackOfLanguage.of(ENGLISH);
    Map<LanguageTag, LanguagePack> targets =
        locales.stream().collect(Collectors.toMap(Function.identity(), PackOfLanguage::of));
    this.setup = new CheckSetup(english, targets, terms, COMMON_WORDS);
    StatementClassifier classifier = new StatementClassifier(english.lexicon());
    this.coverage =
        new CoverageAnalysis(
            new CoverageSettings(
                ENGLISH,
                locales,
                false,
                english.lexicon(),
                GuidanceRegister.EMPTY,
                LocalDate.of(2026, 11, 1),
                Vocabulary.of(List.of()),
                Map.of()),
            new Aligner(new ConsequenceGrader(english.lexicon())),
            classifier::classify);
  }

  /** All findings, each as heavy as the shipped scoreboard lets it be. */
  public static List<Diagnostic> findings(List<Page> pages) {
    return findings(pages, shipped());
  }

  /** All findings, weighed by a scoreboard. */
  public static List<Diagnostic> findings(List<Page> pages, Scoreboard scoreboard) {
    return findings(pages, scoreboard, Map.of());
  }

  /** All findings where locales have terms. */
  public static List<Diagnostic> findings(
      List<Page> pages, Scoreboard scoreboard, Map<LanguageTag, Termbase> terms) {
    return new CheckedTexts(locales(pages), terms).run(pages, scoreboard);
  }

  private static List<LanguageTag> locales(List<Page> pages) {
    return pages.stream()
        .map(Page::locale)
        .filter(locale -> !locale.equals(ENGLISH))
        .distinct()
        .toList();
  }

  private static Scoreboard shipped() {
    return BuiltinFiles.text("scoreboard.csv").map(Scoreboard::read).orElse(Scoreboard.NONE);
  }

  /** Reads pages, to be checked again and again. */
  public static Reading read(List<Page> pages) {
    List<LanguageTag> locales = locales(pages);
    CheckedTexts texts = new CheckedTexts(locales, Map.of());
    return new Reading(texts, texts.paths(pages));
  }

  /** How many segments some pages have. */
  public static int pairs(List<Page> pages) {
    return pages.stream()
        .mapToInt(page -> BilingualParser.parse(page.file(), problem -> {}).segments().size())
        .sum();
  }

  private List<Diagnostic> run(List<Page> pages, Scoreboard scoreboard) {
    List<CheckedPath> paths = paths(pages).stream().map(path -> path.fresh(setup)).toList();
    QualityChecks checks = new QualityChecks(findings, scoreboard);
    paths.parallelStream().map(checks::page).toList().forEach(checks::take);
    Map<PageKey, CheckedPage> byKey = new HashMap<>();
    for (CheckedPath path : paths) {
      path.pages().forEach(page -> byKey.put(new PageKey(path.path(), page.locale()), page));
    }
    checks.suspects().parallelStream()
        .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
        .forEach(checks::again);
    return Repeats.merged(findings.sorted());
  }

  private List<Path> paths(List<Page> pages) {
    SortedMap<DocumentPath, List<Page>> byPath = new TreeMap<>();
    pages.forEach(
        page -> byPath.computeIfAbsent(page.file().path(), p -> new ArrayList<>()).add(page));
    return byPath.entrySet().parallelStream()
        .map(entry -> path(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Path path(DocumentPath path, List<Page> pages) {
    List<BilingualDocument> documents = new ArrayList<>();
    List<LocalePage> locales = new ArrayList<>();
    List<Page> sorted = pages.stream().sorted(Comparator.comparing(Page::locale)).toList();
    Optional<Page> english = Optional.empty();
    for (Page page : sorted) {
      if (page.locale().equals(ENGLISH)) {
        english = Optional.of(page);
        continue;
      }
      BilingualDocument document = BilingualParser.parse(page.file(), findings);
      documents.add(document);
      locales.add(
          new LocalePage(
              page.locale(),
              document.revision(),
              TextRange.at(page.file().contentStart()),
              PageTextReader.read(document, View.Side.SOURCE),
              PageTextReader.read(document, View.Side.TARGET)));
    }
    Optional<PageText> source = english.map(page -> source(page, documents));
    PageSources sources = new PageSources(path, source, locales);
    return new Path(path, documents, locales, coverage.analyse(sources, findings));
  }

  /** The source file's sentences, cut as the translations have them. */
  private PageText source(Page page, List<BilingualDocument> documents) {
    Set<String> known = new HashSet<>();
    for (BilingualDocument document : documents) {
      for (Segment segment : document.segments()) {
        if (!segment.id().isParagraph() && !segment.source().text().isBlank()) {
          known.add(SegmentKey.normalised(segment.source().text()));
        }
      }
    }
    return PageTextReader.readSource(
        BilingualParser.parseMonolingual(page.file(), findings), known);
  }
}
