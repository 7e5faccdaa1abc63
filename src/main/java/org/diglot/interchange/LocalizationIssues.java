package org.diglot.interchange;

import org.diglot.diagnostic.Severity;
import org.diglot.interchange.ExchangeSegment.Issue;

/**
 * The findings of a segment as localization quality issues of ITS 2.0, standing off: an element of
 * their own that the text refers to, for a text may have several.
 */
record LocalizationIssues(ExchangeSegment segment) {

  static final String NAMESPACE = "http://www.w3.org/2005/11/its";

  private static final String PREFIX = "lqi-";

  static LocalizationIssues of(ExchangeSegment segment) {
    return new LocalizationIssues(segment);
  }

  /** What the text refers to; empty where nothing was found. */
  String id() {
    return segment.issues().isEmpty() ? "" : PREFIX + segment.id();
  }

  /** Writes the element, where there is anything in it. */
  void write(XmlOut out) {
    if (segment.issues().isEmpty()) {
      return;
    }
    out.start("its:locQualityIssues", "xml:id", id());
    for (Issue issue : segment.issues()) {
      out.empty(
          "its:locQualityIssue",
          "locQualityIssueType",
          issue.type(),
          "locQualityIssueComment",
          issue.message() + " [" + issue.rule() + "]",
          "locQualityIssueSeverity",
          weight(issue.severity()));
    }
    out.end("its:locQualityIssues").line();
  }

  /** ITS weighs from 0 to 100. */
  private static String weight(Severity severity) {
    return switch (severity) {
      case ERROR -> "90";
      case WARNING -> "50";
      case NOTE -> "10";
    };
  }
}
