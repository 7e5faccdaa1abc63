package org.diglot.diagnostic;

import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.model.SegmentId;
import org.diglot.model.TextPosition;
import org.diglot.model.TextRange;

/** Findings for tests. */
final class Findings {

  static final Rule OMITTED = new Rule("omitted-guidance", Severity.ERROR, "omission");
  static final Rule MISSING_SPACE = new Rule("missing-space", Severity.WARNING, "whitespace");
  static final Rule INVALID_FILE = Rule.of("invalid-site-file", Severity.ERROR);

  static final Places PLACES = Places.byFolder("content", "locales");

  private Findings() {}

  static Location at(String path, int line) {
    return new Location(
        path, new TextPosition(line, 3), new TextPosition(line, 9), new TextRange(100, 106));
  }

  /** About a segment of a French page. */
  static Diagnostic french(Rule rule, int line, String source, String target) {
    return in("fr-FR", rule, line, source, target);
  }

  static Diagnostic in(String tag, Rule rule, int line, String source, String target) {
    return Diagnostic.of(
            rule, at("locales/" + tag + "/content/policy/a.md", line), "something is wrong with it")
        .about(
            new Subject(
                new DocumentPath("policy/a.md"),
                new LanguageTag(tag),
                Optional.of(new SegmentId("8bbe7-134")),
                source,
                target));
  }

  static Diagnostic inFile(String path, String message) {
    return Diagnostic.of(INVALID_FILE, Location.ofFile(path), message);
  }

  static Finding finding(Diagnostic diagnostic) {
    return Finding.of(diagnostic, PLACES);
  }

  static Suppression suppressing(Finding finding) {
    return new Suppression(
        finding.diagnostic().rule().id(),
        Optional.of(finding.page()),
        finding.place().locale(),
        finding.segment().map(SegmentId::toString),
        finding.key(),
        "agreed with the authors",
        Optional.empty(),
        at("suppressions.yml", 3));
  }
}
