package org.diglot.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticCollector;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Places;
import org.diglot.diagnostic.Rule;
import org.diglot.interchange.ExchangeKey;
import org.diglot.interchange.ExchangePages;
import org.diglot.interchange.ReturnedPage;
import org.diglot.interchange.ReturnedSegment;
import org.diglot.model.BilingualDocument;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.PageStates;
import org.diglot.model.Segment;
import org.diglot.model.SegmentId;
import org.diglot.model.SegmentState;
import org.diglot.model.SegmentStatus;
import org.diglot.model.SourceFile;
import org.diglot.parse.BilingualParser;
import org.diglot.review.Decision;
import org.diglot.review.ReviewFile;
import org.diglot.review.ReviewRow;
import org.diglot.review.ReviewRules;
import org.diglot.workspace.ContentFolder;
import org.diglot.workspace.SettingFiles;
import org.diglot.workspace.Workspace;
import org.diglot.workspace.WorkspaceException;

/**
 * Puts the decisions of reviewers into the locales' pages. A decision holds for the texts that it
 * was made about: where one of them has changed meanwhile, it is reported, and nothing is done.
 */
final class DecisionRun {

  private final BuildRequest request;
  private final DecisionOptions options;
  private final DiagnosticCollector findings = new DiagnosticCollector();
  private final List<String> lines = new ArrayList<>();
  private final Dismissals dismissals = new Dismissals(findings);
  private int segments;
  private int states;
  private int files;

  DecisionRun(BuildRequest request, DecisionOptions options) {
    this.request = request;
    this.options = options;
  }

  ExchangeResult run() throws WorkspaceException {
    Inputs inputs = Inputs.open(request, finding -> {});
    LanguageTag source = inputs.site().sourceLanguage();
    for (SourceFile file : saved()) {
      Optional<ReviewFile> read = ReviewFile.read(file, findings);
      if (read.isPresent()) {
        take(inputs, file, read.get());
      }
    }
    dismissals.write(request.base(), options).ifPresent(lines::add);
    lines.add(
        (options.dryRun() ? "would put " : "put ")
            + segments
            + " translations and "
            + states
            + " states into "
            + files
            + " pages");
    Places places = Inputs.places(request);
    List<Finding> found =
        findings.sorted().stream().map(diagnostic -> Finding.of(diagnostic, places)).toList();
    BuildResult result =
        new BuildResult(
            Summaries.of(List.of(), found, source),
            found,
            List.of(),
            Optional.empty(),
            request.locales(),
            request.locales(),
            files);
    return new ExchangeResult(result, lines, segments, states, files);
  }

  private List<SourceFile> saved() throws WorkspaceException {
    Path path = options.decisions();
    Optional<ContentFolder> folder = Workspace.folder(request.base(), path, findings);
    List<SourceFile> read = new ArrayList<>();
    if (folder.isPresent()) {
      for (DocumentPath file : folder.get().files()) {
        if (file.fileName().endsWith(ReviewFile.EXTENSION)) {
          folder.get().read(file, findings).ifPresent(read::add);
        }
      }
    } else if (SettingFiles.exists(path)) {
      SettingFiles.readLarge(request.base(), path, findings).ifPresent(read::add);
    }
    if (read.isEmpty() && findings.sorted().isEmpty()) {
      throw new WorkspaceException(
          "nothing to apply: there are no decisions in "
              + path
              + ". Name a file that was saved from the review site, or a folder with such files,"
              + " with -Ddiglot.decisions=<path>");
    }
    return read;
  }

  private void take(Inputs inputs, SourceFile file, ReviewFile decisions)
      throws WorkspaceException {
    Location place = Location.ofFile(file.location());
    Optional<Origin> locale =
        inputs.locales().stream()
            .filter(origin -> origin.language().equals(decisions.locale()))
            .findFirst();
    if (locale.isEmpty()) {
      report(
          ReviewRules.UNKNOWN,
          place,
          "there is no locale " + decisions.locale(),
          "restore its folder, or remove the file");
      return;
    }
    Map<String, List<Decision>> pages = new TreeMap<>();
    decisions
        .decisions()
        .forEach(d -> pages.computeIfAbsent(d.page(), key -> new ArrayList<>()).add(d));
    for (Map.Entry<String, List<Decision>> page : pages.entrySet()) {
      Optional<DocumentPath> path = page(locale.get(), page.getKey());
      if (path.isPresent()) {
        put(locale.get(), path.get(), page.getValue(), place);
      } else {
        report(
            ReviewRules.UNKNOWN,
            place,
            decisions.locale() + " has no page \"" + page.getKey() + "\"",
            "make the review site anew, and decide there");
      }
    }
  }

  private static Optional<DocumentPath> page(Origin locale, String name) {
    return new DocumentPath("page")
        .resolve(name)
        .filter(path -> path.value().equals(name))
        .filter(locale.folder()::contains)
        .filter(Inputs::isMarkdown);
  }

  private void report(Rule rule, Location place, String message, String remedy) {
    findings.report(Diagnostic.of(rule, place, message).withRemedy(remedy));
  }

  private void put(Origin locale, DocumentPath path, List<Decision> decisions, Location place)
      throws WorkspaceException {
    Optional<SourceFile> file = locale.folder().read(path, findings);
    Optional<PageStates> known = StatesFile.read(locale, path, findings);
    if (file.isEmpty() || known.isEmpty()) {
      lines.add("  " + locale.folder().location(path) + ": left alone: it cannot be read");
      return;
    }
    BilingualDocument page = BilingualParser.parse(file.get(), finding -> {});
    Map<SegmentId, Segment> segmentsById = ExchangePages.exchangeable(page);
    PageImport puts = new PageImport(page, known.get(), findings);
    List<ReturnedSegment> returned = new ArrayList<>();
    Map<SegmentId, String> comments = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      dismissals.take(decision, locale.language(), place);
      Optional<Segment> segment =
          Optional.ofNullable(segmentsById.get(new SegmentId(decision.id())));
      if (decision.id().equals(ReviewRow.PAGE)) {
        continue;
      }
      if (segment.isEmpty()) {
        report(
            ReviewRules.UNKNOWN,
            place,
            locale.folder().location(path) + " has no segment \"" + decision.id() + "\"",
            "make the review site anew, and decide there");
      } else if (isAbout(decision, segment.get()) || isUnfinished(decision, segment.get())) {
        SegmentStatus status =
            ExchangePages.status(segment.get(), known.get().of(segment.get().id()));
        returned(decision, segment.get(), status.state(), place).ifPresent(returned::add);
        decision.comment().ifPresent(words -> comments.put(segment.get().id(), words));
      } else if (!isDone(decision, segment.get())) {
        report(
            ReviewRules.OUTDATED,
            place,
            "the texts of "
                + decision.id()
                + " in "
                + locale.folder().location(path)
                + " have changed since this was decided",
            "make the review site anew, and decide again");
      }
    }
    puts.take(List.of(new ReturnedPage(place, path.value(), "", "", Optional.empty(), returned)));
    comments.forEach(puts::comment);
    finish(page, puts);
  }

  private static boolean isAbout(Decision decision, Segment segment) {
    return DecisionKey.isOf(decision.key(), segment.source().text(), segment.target().text());
  }

  private static boolean changes(Decision decision, Segment segment) {
    return decision.verdict() == Decision.Verdict.EDITED
        && !ReturnedTexts.isSame(decision.target(), segment.target().text());
  }

  /** Whether the page says already what was decided, as after a first run. */
  private static boolean isDone(Decision decision, Segment segment) {
    return decision.verdict() == Decision.Verdict.EDITED && !changes(decision, segment);
  }

  /**
   * Whether a first run may have ended between a page and what stands beside it: the text is there,
   * and still of the source that was decided on.
   */
  private static boolean isUnfinished(Decision decision, Segment segment) {
    return isDone(decision, segment)
        && DecisionKey.isOfSource(decision.key(), segment.source().text());
  }

  private static Optional<ReturnedSegment> returned(
      Decision decision, Segment segment, SegmentState now, Location place) {
    boolean isFinal = now == SegmentState.FINAL && !changes(decision, segment);
    Optional<SegmentState> state =
        switch (decision.verdict()) {
          case ACCEPTED, EDITED ->
              Optional.of(isFinal ? SegmentState.FINAL : SegmentState.REVIEWED);
          case REJECTED -> Optional.of(SegmentState.NEEDS_REVIEW);
          case NONE -> Optional.empty();
        };
    return state.map(
        wanted ->
            new ReturnedSegment(
                place,
                decision.id(),
                segment.source().text(),
                decision.target(),
                Optional.of(wanted),
                Optional.of(ExchangeKey.of(segment.source().text(), segment.target().text())),
                Optional.empty()));
  }

  private void finish(BilingualDocument page, PageImport puts) throws WorkspaceException {
    if (puts.isEmpty()) {
      return;
    }
    if (!options.dryRun() && !ImportRun.write(request, page, puts, findings)) {
      lines.add("  " + page.file().location() + ": left alone: it cannot be replaced, or changed");
      return;
    }
    segments += puts.segments();
    states += puts.states();
    files++;
    lines.addAll(puts.lines());
  }
}
