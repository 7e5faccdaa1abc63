package org.diglot.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Fix;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.text.InlineMarkup.Kind;
import org.diglot.text.InlineMarkup.Mark;

/** The keyword of an alert or a directive that was translated. */
final class TranslatedAlertCheck implements PairCheck, PathCheck {

  static final Rule RULE = Rule.markup("translated-alert", Severity.ERROR);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public void check(Pair pair, Findings findings) {
    if (pair.target().markup().marks().isEmpty()) {
      return;
    }
    for (Mark mark : pair.target().markup().marks(Kind.DIRECTIVE)) {
      if (isTranslated(pair, mark)) {
        report(pair, mark, findings);
        return;
      }
    }
  }

  /** Whether a directive's keyword is one that the source does not have. */
  static boolean isTranslated(Pair pair, Mark directive) {
    String keyword = Directive.keyword(directive);
    return directive.text().startsWith("[!")
        && !Directive.isKnown(directive)
        && pair.source().markup().marks(Kind.DIRECTIVE).stream()
            .noneMatch(mark -> Directive.keyword(mark).equals(keyword));
  }

  /** What stands outside of segments needs no other text to be judged by. */
  @Override
  public void check(CheckedPath path, Findings findings) {
    for (CheckedPage page : path.pages()) {
      Frame frame = page.frame();
      for (int i = 0; i < frame.size(); i++) {
        if (frame.gap(i).text().contains("[!")) {
          for (FrameMark alert : frame.gap(i).marks(FrameKind.ALERT)) {
            if (!isAlert(alert)) {
              findings.report(outside(path, page, alert));
            }
          }
        }
      }
    }
  }

  private static boolean isAlert(FrameMark alert) {
    return Directive.isKnown(alert.key());
  }

  /** Whether this check tells of a difference between alerts. */
  static boolean isTold(FrameDifference difference) {
    return difference.found().stream().anyMatch(alert -> !isAlert(alert));
  }

  private static Diagnostic outside(CheckedPath path, CheckedPage page, FrameMark alert) {
    Diagnostic finding =
        Diagnostic.of(
            RULE,
            Location.of(page.file(), alert.range()),
            Quoted.of(alert.text()) + " is the keyword of no alert");
    String keyword = alert.key().strip();
    Optional<String> wanted =
        Directive.isKnown(keyword)
            ? Optional.of("[!" + keyword.toUpperCase(Locale.ROOT) + "]")
            : wanted(path, page, alert);
    return wanted
        .map(
            text ->
                finding.withFix(
                    Optional.of(
                        new Fix("write " + Quoted.of(text), alert.range(), alert.text(), text))))
        .orElse(finding.withRemedy("write the source's keyword"));
  }

  private static Optional<String> wanted(CheckedPath path, CheckedPage page, FrameMark alert) {
    return path.frames().stream()
        .filter(d -> d.page() == page && d.place().equals(alert.range()))
        .filter(d -> d.wanted().size() == 1)
        .map(d -> d.wanted().get(0).text())
        .findFirst();
  }

  private static void report(Pair pair, Mark mark, Findings findings) {
    List<Mark> sources = pair.source().markup().marks(Kind.DIRECTIVE);
    if (sources.size() != 1) {
      findings.report(
          pair.finding(
                  RULE,
                  pair.target().range(mark.start(), mark.end()),
                  Quoted.of(mark.text()) + " is the keyword of no alert, and the source has none")
              .withRemedy("remove it"));
      return;
    }
    Mark source = sources.get(0);
    String keyword = Directive.keyword(source).toUpperCase(Locale.ROOT);
    String whole = pair.source().markdown().substring(source.start(), source.end());
    findings.report(
        pair.finding(
                RULE,
                pair.target().range(mark.start(), mark.end()),
                Quoted.of(mark.text()) + " translates the keyword " + Quoted.of(keyword))
            .withFix(pair.fix("write " + Quoted.of(whole), mark.start(), mark.end(), whole)));
  }
}
