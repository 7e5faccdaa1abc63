package org.diglot.guidance;

import java.util.stream.Collectors;
import org.diglot.align.AlignedPair;
import org.diglot.align.Alignment;
import org.diglot.align.Change;
import org.diglot.align.Consequence;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Severity;
import org.diglot.diagnostic.Subject;
import org.diglot.model.DocumentPath;
import org.diglot.model.Segment;
import org.diglot.model.Sentence;
import org.diglot.text.SegmentKey;

/**
 * Compares the source halves of a page with the very file it was translated from. Halves that say
 * something else were taken from another revision, and their translations may say it too.
 */
final class SourceHalves {

  private final DocumentPath path;
  private final LocalePage page;
  private final DiagnosticSink sink;

  SourceHalves(DocumentPath path, LocalePage page, DiagnosticSink sink) {
    this.path = path;
    this.page = page;
    this.sink = sink;
  }

  /**
   * Reports the halves that differ.
   *
   * @param alignment of the page's source side to the file
   */
  void report(Alignment alignment) {
    String file =
        alignment.to().sentences().stream()
            .map(sentence -> SegmentKey.normalised(sentence.text()))
            .collect(Collectors.joining(" "));
    for (AlignedPair pair : alignment.pairs()) {
      if (pair.to().isEmpty()) {
        reportUnknown(pair, file);
      } else if (!pair.from().isEmpty() && isOther(pair)) {
        report(pair, pair.change());
      }
    }
  }

  private static boolean isOther(AlignedPair pair) {
    boolean recut = pair instanceof AlignedPair.Split || pair instanceof AlignedPair.Merged;
    return !StatementStates.isNoise(pair.change())
        && !(recut && pair.change().consequence() == Consequence.WORDING);
  }

  private void reportUnknown(AlignedPair pair, String file) {
    String half = SegmentKey.normalised(pair.from().get(0).text());
    if (!half.isEmpty() && !file.contains(half)) {
      report(pair, Change.NONE);
    }
  }

  private void report(AlignedPair pair, Change change) {
    Sentence half = pair.from().get(0);
    String now = pair.to().stream().map(Sentence::text).collect(Collectors.joining(" "));
    String message =
        pair.to().isEmpty()
            ? "the source file does not have this source text"
            : "the source file says something else than this source text";
    Diagnostic finding =
        Diagnostic.of(
                GuidanceRules.SOURCE_HALF_DIFFERS,
                Location.of(page.source().file(), half.range()),
                message)
            .withDetail("source half: " + half.text())
            .withDetail("source file: " + now)
            .withRemedy("correct the source half, and check the translation against it")
            .withSeverity(
                change.consequence() == Consequence.NORMATIVE ? Severity.WARNING : Severity.NOTE);
    sink.report(
        finding.about(
            new Subject(
                path,
                page.locale(),
                half.segment().map(Segment::id),
                half.text(),
                page.target(half).text())));
  }
}
