package org.diglot.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.diglot.align.AlignedPair;
import org.diglot.align.Aligner;
import org.diglot.align.Alignment;
import org.diglot.align.Change;
import org.diglot.align.ConsequenceGrader;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Severity;
import org.diglot.diagnostic.Subject;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageText;
import org.diglot.model.Sentence;
import org.diglot.text.SentenceCount;
import org.diglot.text.UntranslatedText;
import org.diglot.text.Vocabulary;

/**
 * Makes a page's coverage matrix and reports what is wrong in it. Keeps nothing between pages; safe
 * for use by several threads if the sink is.
 */
public final class CoverageAnalysis {

  /** Says what a sentence does to its reader. */
  @FunctionalInterface
  public interface Classifier {

    /**
     * Grades a sentence of a source text.
     *
     * @param page the text it stands in
     */
    Classification classify(PageText page, Sentence sentence);
  }

  private final CoverageSettings settings;
  private final SourceOnly sourceOnly;
  private final BiFunction<PageText, PageText, Alignment> aligner;
  private final Classifier classifier;
  private final ConsequenceGrader grader;

  /**
   * @param settings what is the same for all pages
   * @param aligner aligns a locale's source with the pivot
   * @param classifier tells guidance from information
   */
  public CoverageAnalysis(CoverageSettings settings, Aligner aligner, Classifier classifier) {
    this(settings, aligner::align, classifier);
  }

  CoverageAnalysis(
      CoverageSettings settings,
      BiFunction<PageText, PageText, Alignment> aligner,
      Classifier classifier) {
    this.settings = settings;
    this.sourceOnly = new SourceOnly(settings.register());
    this.aligner = aligner;
    this.classifier = classifier;
    this.grader = new ConsequenceGrader(settings.lexicon());
  }

  /**
   * Which locale says which statement of a page.
   *
   * @param page all there is of it
   * @param sink takes what is wrong, at the place in the locale's file
   */
  public PageCoverage analyse(PageSources page, DiagnosticSink sink) {
    return new PageRun(page, sink).run();
  }

  /** One page. */
  private final class PageRun {

    private final PageSources page;
    private final DiagnosticSink sink;
    private final Pivot pivot;
    private final PageRegister register;
    private final List<GuidanceStatement> statements;
    private final Vocabulary sourceWords;

    PageRun(PageSources page, DiagnosticSink sink) {
      this.page = page;
      this.sink = sink;
      this.pivot = PivotChoice.of(page);
      List<GuidanceId> ids = Statements.ids(page.page(), pivot.text());
      this.register =
          PageRegister.of(
              settings.register(), settings.today(), page.page(), pivot.text(), ids, sink);
      this.statements = Statements.of(pivot.text(), ids, classifier, register);
      this.sourceWords =
          settings.sourceWords().isEmpty()
              ? Vocabulary.of(pivot.text().sentences().stream().map(Sentence::text).toList())
              : settings.sourceWords();
    }

    PageCoverage run() {
      Map<LanguageTag, LocalePage> own = new HashMap<>();
      page.locales().forEach(locale -> own.put(locale.locale(), locale));
      List<LocaleCoverage> locales = new ArrayList<>();
      for (LanguageTag locale : settings.locales()) {
        LocalePage localePage = own.get(locale);
        locales.add(localePage == null ? absent(locale) : present(localePage));
      }
      reportMissingSource();
      return new PageCoverage(page.page(), pivot, statements, locales);
    }

    private LocaleCoverage absent(LanguageTag locale) {
      Coverage state = sourceOnly.holds(page.page()) ? Coverage.EXEMPT : Coverage.NOT_YET;
      StatementCoverage none =
          new StatementCoverage(state, Change.NONE, List.of(), Optional.empty());
      List<StatementCoverage> states =
          exempted(locale, statements.stream().map(statement -> none).toList());
      List<ElementCoverage> elements =
          pivot.text().elements().stream()
              .map(e -> new ElementCoverage(e, state, Optional.empty(), true))
              .toList();
      if (state == Coverage.NOT_YET && (states.isEmpty() || states.contains(none))) {
        reportAbsent(locale, states);
      }
      return new LocaleCoverage(
          locale, Currency.ABSENT, Optional.empty(), states, List.of(), elements);
    }

    private LocaleCoverage present(LocalePage localePage) {
      Currency currency = PivotChoice.currency(localePage, pivot, page);
      Alignment halves =
          currency == Currency.PIVOT
              ? itself(pivot.text())
              : aligner.apply(localePage.halves(), pivot.text());
      Alignment alignment =
          new OlderSources(localePage.states()).told(halves, localePage.source(), grader);
      UntranslatedText untranslated = untranslated(localePage);
      OrdinalGaps gaps =
          OrdinalGaps.of(localePage, pivot.text(), new SentenceCount(settings.sourceLanguage()));
      List<StatementCoverage> states =
          exempted(
              localePage.locale(),
              StatementStates.of(localePage, currency, alignment, untranslated, gaps));
      LocaleCoverage coverage =
          new LocaleCoverage(
              localePage.locale(),
              currency,
              Optional.of(alignment),
              states,
              withdrawn(localePage, currency, alignment),
              new ElementStates(pivot, localePage, currency, alignment, states, untranslated)
                  .all());
      report(localePage, coverage, halves);
      return coverage;
    }

    private UntranslatedText untranslated(LocalePage localePage) {
      Vocabulary words =
          Optional.ofNullable(settings.targetWords().get(localePage.locale()))
              .orElseGet(() -> Vocabulary.of(translated(localePage)));
      return new UntranslatedText(settings.lexicon(), localePage.locale(), sourceWords, words);
    }

    private List<StatementCoverage> exempted(LanguageTag locale, List<StatementCoverage> states) {
      List<StatementCoverage> all = new ArrayList<>();
      for (int i = 0; i < states.size(); i++) {
        StatementCoverage state = states.get(i);
        boolean exempt =
            register.isExempt(i, locale, state.state())
                || (statements.get(i).level() instanceof Level.In in
                    && !in.locales().contains(locale));
        all.add(
            exempt && StatementStates.isGap(state.state())
                ? new StatementCoverage(
                    Coverage.EXEMPT, state.change(), state.evidence(), state.link())
                : state);
      }
      return all;
    }

    /** What it says and the pivot dropped; of the same source nothing was dropped. */
    private List<Withdrawn> withdrawn(LocalePage own, Currency currency, Alignment alignment) {
      List<Withdrawn> withdrawn = new ArrayList<>();
      for (AlignedPair pair : alignment.pairs()) {
        if (pair instanceof AlignedPair.Removed removed && currency != Currency.CURRENT) {
          Sentence sentence = removed.fromSentence();
          if (!sentence.text().isBlank() && !own.target(sentence).text().isBlank()) {
            Classification grade = classifier.classify(own.source(), sentence);
            withdrawn.add(
                new Withdrawn(sentence, grade.guidanceClass(), grade.strength(), removed));
          }
        }
      }
      return withdrawn;
    }

    private void report(LocalePage own, LocaleCoverage coverage, Alignment halves) {
      new RevisionFinding(page, pivot, own).of(coverage).ifPresent(sink::report);
      new UnreviewedTranslations(page.page(), own).finding().ifPresent(sink::report);
      CoverageFindings findings =
          new CoverageFindings(page.page(), pivot, own, coverage.currency());
      for (int i = 0; i < statements.size(); i++) {
        findings.of(statements.get(i), i, coverage.statements()).ifPresent(sink::report);
      }
      coverage.withdrawn().forEach(withdrawn -> sink.report(findings.of(withdrawn)));
      ElementFindings elements =
          new ElementFindings(page.page(), pivot, own, coverage.elements(), coverage.statements());
      for (int i = 0; i < coverage.elements().size(); i++) {
        elements.of(i).ifPresent(sink::report);
      }
      if (coverage.currency() == Currency.CURRENT && pivot.embeddedIn().isEmpty()) {
        new SourceHalves(page.page(), own, sink).report(halves);
      }
    }

    private void reportAbsent(LanguageTag locale, List<StatementCoverage> states) {
      boolean demanded = false;
      for (int i = 0; i < states.size(); i++) {
        demanded |=
            states.get(i).state() == Coverage.NOT_YET
                && CoverageFindings.isDemanded(statements.get(i).level(), locale);
      }
      sink.report(
          Diagnostic.of(
                  GuidanceRules.PAGE_NOT_YET_TRANSLATED,
                  Location.ofFile(pivot.text().file().location()),
                  locale + " does not have this page yet")
              .withSeverity(demanded ? Severity.WARNING : Severity.NOTE)
              .withRemedy("translate the page")
              .about(new Subject(page.page(), locale, Optional.empty(), "", "")));
    }

    private void reportMissingSource() {
      if (pivot.embeddedIn().isPresent() && settings.sourceTree()) {
        sink.report(
            Diagnostic.of(
                    GuidanceRules.PAGE_WITHOUT_SOURCE,
                    Location.ofFile(pivot.text().file().location()),
                    "no source file has this page's path; it is held against the source embedded in "
                        + pivot.embeddedIn().get())
                .withRemedy("add the source file, or remove the translations"));
      }
    }
  }

  private static List<String> translated(LocalePage page) {
    List<String> texts = new ArrayList<>();
    for (Sentence source : page.source().sentences()) {
      String target = page.target(source).text();
      if (!target.equals(source.text())) {
        texts.add(target);
      }
    }
    return texts;
  }

  private static Alignment itself(PageText text) {
    List<AlignedPair> pairs = new ArrayList<>();
    text.sentences().forEach(s -> pairs.add(new AlignedPair.Unchanged(s, s, 1)));
    return new Alignment(text, text, pairs);
  }
}
