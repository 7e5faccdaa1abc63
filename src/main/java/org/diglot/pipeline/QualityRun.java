package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.check.CheckSetup;
import org.diglot.check.CheckedPage;
import org.diglot.check.CheckedPath;
import org.diglot.check.PageKey;
import org.diglot.check.QualityChecks;
import org.diglot.check.Scoreboard;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.guidance.LocalePage;
import org.diglot.memory.Termbase;
import org.diglot.model.BilingualDocument;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.text.CommonWords;
import org.diglot.text.LanguagePack;
import org.diglot.text.Languages;
import org.diglot.workspace.BuiltinFiles;
import org.diglot.workspace.WorkspaceException;

/**
 * The quality checks in a run: every page once while it is at hand, and those that what was learned
 * makes suspicious once more, read again.
 */
final class QualityRun {

  private static final String COMMON_WORDS = "common-words.txt";

  private final Map<LanguageTag, Origin> origins = new HashMap<>();
  private final CheckSetup setup;
  private final QualityChecks checks;

  QualityRun(Inputs inputs, LanguagePacks packs, DiagnosticSink sink) {
    Map<LanguageTag, LanguagePack> targets = new HashMap<>();
    Map<LanguageTag, Termbase> termbases = new HashMap<>();
    Termbases terms = new Termbases(inputs, sink);
    for (Origin origin : inputs.locales()) {
      origins.put(origin.language(), origin);
      targets.put(origin.language(), packs.of(origin.language()));
      termbases.put(origin.language(), terms.of(origin.language()));
    }
    CommonWords words = CommonWords.of(BuiltinFiles.text(COMMON_WORDS).orElse(""));
    this.setup =
        new CheckSetup(packs.of(inputs.site().sourceLanguage()), targets, termbases, words);
    this.checks = new QualityChecks(sink, scoreboard());
  }

  private static Scoreboard scoreboard() {
    return BuiltinFiles.text("scoreboard.csv").map(Scoreboard::read).orElse(Scoreboard.NONE);
  }

  /**
   * Checks a page in all of its locales; called by several threads.
   *
   * @return what it teaches
   */
  Optional<QualityChecks.Evidence> page(PageAnalysis page) {
    return page.coverage()
        .map(coverage -> checks.page(new CheckedPath(page.path(), pages(page), coverage)));
  }

  private List<CheckedPage> pages(PageAnalysis page) {
    Map<LanguageTag, BilingualDocument> documents = new HashMap<>();
    page.documents().forEach((origin, document) -> documents.put(origin.language(), document));
    List<CheckedPage> pages = new ArrayList<>();
    for (LocalePage locale : page.sources().orElseThrow().locales()) {
      if (Languages.isPseudo(locale.locale())) {
        continue;
      }
      pages.add(
          new CheckedPage(
              page.path(),
              Optional.ofNullable(documents.get(locale.locale())).orElseThrow(),
              locale,
              setup));
    }
    pages.sort(Comparator.comparing(CheckedPage::locale));
    return pages;
  }

  /** Takes what a page teaches; called in path order. */
  void take(QualityChecks.Evidence evidence) {
    checks.take(evidence);
  }

  /** Looks again at what is suspicious now that all pages have been seen. */
  void finish(ProgressListener progress) throws WorkspaceException {
    List<PageKey> suspects = List.copyOf(checks.suspects());
    new PageRun("checking again", suspects.size(), progress).run(suspects, this::again);
  }

  private void again(PageKey key) {
    DiagnosticSink known = finding -> {};
    Optional<Origin> origin = Optional.ofNullable(origins.get(key.locale()));
    origin
        .flatMap(from -> from.folder().read(key.path(), known).map(file -> from.parse(file, known)))
        .map(page -> checkedPage(key, page, origin.get().states(key.path(), known)))
        .ifPresent(checks::again);
  }

  private CheckedPage checkedPage(PageKey key, BilingualDocument page, PageStates states) {
    return new CheckedPage(
        key.path(), page, PageComparison.localePage(key.locale(), page, states), setup);
  }
}
