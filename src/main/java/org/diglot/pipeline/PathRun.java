package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.check.QualityChecks;
import org.diglot.diagnostic.Place;
import org.diglot.guidance.Currency;
import org.diglot.guidance.LocaleCoverage;
import org.diglot.guidance.PageCoverage;
import org.diglot.guidance.SourceClaims;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.workspace.WorkspaceException;

/**
 * Works through the paths of a run: each is made by whatever thread is free, or taken from an
 * earlier run where it would come out the same, and then handed on in the order of the paths.
 */
final class PathRun {

  /**
   * A path that is done.
   *
   * @param coverage known only where it was made in this run
   */
  private record Done(
      DocumentPath path,
      PageResult result,
      Optional<PageResult.Texts> texts,
      Optional<byte[]> kept,
      Optional<PageCoverage> coverage) {}

  private final Analysis analysis;
  private final QualityRun quality;
  private final Reports reports;
  private final PageScope scope;
  private final PageResults results;
  private final PathWork work;
  private final SourceClaims claims = new SourceClaims();
  private final List<Place> pages = new ArrayList<>();
  private final Set<DocumentPath> paths = new LinkedHashSet<>();

  /**
   * @param results of an earlier run
   * @param work is done for each path beside checking it
   */
  PathRun(
      Analysis analysis,
      QualityRun quality,
      Reports reports,
      PageScope scope,
      PageResults results,
      PathWork work) {
    this.analysis = analysis;
    this.quality = quality;
    this.reports = reports;
    this.scope = scope;
    this.results = results;
    this.work = work;
  }

  void run() throws WorkspaceException {
    analysis.run(this::done, this::take);
  }

  /** Every path that is held against a source, in order. */
  Set<DocumentPath> paths() {
    return paths;
  }

  /** Every page in every language that has it. */
  List<Place> pages() {
    return pages;
  }

  /** Which sources the pages say they translate. */
  SourceClaims claims() {
    return claims;
  }

  private Done done(DocumentPath path, List<Origin> origins) throws WorkspaceException {
    Optional<PageResults.Kept> known = results.find(path);
    Done done = known.isPresent() ? again(path, known.get()) : made(path, origins);
    work.take(path, done.result().standings(), done.result().editions());
    return done;
  }

  private Done again(DocumentPath path, PageResults.Kept kept) {
    kept.result().findings().forEach(scope::again);
    return new Done(path, kept.result(), kept.texts(), Optional.of(kept.bytes()), Optional.empty());
  }

  private Done made(DocumentPath path, List<Origin> origins) throws WorkspaceException {
    PageScope.Notes notes = new PageScope.Notes();
    return scope.note(notes, () -> made(path, origins, notes));
  }

  private Done made(DocumentPath path, List<Origin> origins, PageScope.Notes notes)
      throws WorkspaceException {
    PageAnalysis page = analysis.page(path, origins);
    Optional<QualityChecks.Evidence> evidence = quality.page(page);
    List<EditionPart> editions = work.page(page);
    Optional<Reports.Part> part = Optional.empty();
    if (page.coverage().isPresent()) {
      part = Optional.of(reports.write(page.coverage().get()));
    }
    PageResult result =
        new PageResult(
            notes.findings(),
            notes.site(),
            notes.reports(),
            List.copyOf(work.askedBy(path)),
            evidence,
            work.standings(path),
            editions,
            part.map(written -> coverage(page, written)));
    Optional<PageResult.Texts> texts = part.map(Reports.Part::texts);
    return new Done(path, result, texts, results.bytes(path, result), page.coverage());
  }

  private static PageResult.Coverage coverage(PageAnalysis page, Reports.Part part) {
    PageCoverage coverage = page.coverage().orElseThrow();
    List<LanguageTag> present =
        coverage.locales().stream()
            .filter(locale -> locale.currency() != Currency.ABSENT)
            .map(LocaleCoverage::locale)
            .toList();
    List<PageResult.Claim> claims = new ArrayList<>();
    for (PageFacts facts : page.pages()) {
      for (LocaleCoverage locale : coverage.locales()) {
        if (locale.locale().equals(facts.language())) {
          claims.add(
              new PageResult.Claim(
                  facts.language(),
                  facts.revision().sourceHash(),
                  facts.origin().folder().location(facts.path()),
                  locale.currency() == Currency.CURRENT));
        }
      }
    }
    boolean hasSource = coverage.pivot().embeddedIn().isEmpty();
    return new PageResult.Coverage(hasSource, present, claims, part.totals(), part.row());
  }

  private void take(Done done) throws WorkspaceException {
    done.result().evidence().ifPresent(quality::take);
    if (done.result().coverage().isPresent()) {
      take(done.path(), done.result().coverage().get());
      reports.page(
          new Reports.Part(
              done.result().coverage().get().totals(),
              done.result().coverage().get().row(),
              done.texts().orElseThrow()));
      if (done.coverage().isPresent()) {
        reports.alignments(done.coverage().get());
      }
    }
    if (done.kept().isPresent()) {
      results.add(done.path(), done.kept().get(), done.texts(), reports);
    }
  }

  private void take(DocumentPath path, PageResult.Coverage page) {
    paths.add(path);
    if (page.hasSource()) {
      pages.add(new Place(Optional.of(path), Optional.empty()));
    }
    page.present().forEach(locale -> pages.add(new Place(Optional.of(path), Optional.of(locale))));
    for (PageResult.Claim claim : page.claims()) {
      claims.add(claim.locale(), path, claim.hash(), claim.location(), claim.current());
    }
  }
}
