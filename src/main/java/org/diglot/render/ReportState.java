package org.diglot.render;

import org.diglot.guidance.Amount;
import org.diglot.guidance.Coverage;
import org.diglot.guidance.CoverageCounts;
import org.diglot.guidance.Evidence;
import org.diglot.render.ReportPageView.StateCell;

/** The states as a report shows them, in the order of a bar. */
enum ReportState {
  CURRENT("current", "current"),
  WORDING("outdated wording", "outdated (wording)"),
  NORMATIVE("outdated normative", "outdated (meaning)"),
  UNTRANSLATED("untranslated", "untranslated"),
  OMITTED("omitted", "omitted"),
  NOT_YET("not-yet", "not yet"),
  EXEMPT("exempt", "exempt"),
  WITHDRAWN("withdrawn", "withdrawn");

  private final String key;
  private final String label;

  ReportState(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** Its style classes. */
  String key() {
    return key;
  }

  /** Its name. */
  String label() {
    return label;
  }

  StateCell cell(int column) {
    return new StateCell(column, key, label);
  }

  static ReportState of(Evidence evidence) {
    return evidence.state() == Coverage.OUTDATED && evidence.consequence().equals("normative")
        ? NORMATIVE
        : of(evidence.state());
  }

  static ReportState of(Coverage state) {
    return switch (state) {
      case COVERED -> CURRENT;
      case OUTDATED -> WORDING;
      case UNTRANSLATED -> UNTRANSLATED;
      case OMITTED -> OMITTED;
      case NOT_YET -> NOT_YET;
      case WITHDRAWN -> WITHDRAWN;
      case EXEMPT -> EXEMPT;
    };
  }

  /** The amount in this state. */
  Amount in(CoverageCounts counts) {
    return switch (this) {
      case CURRENT -> counts.of(Coverage.COVERED);
      case WORDING -> counts.of(Coverage.OUTDATED).minus(counts.outdatedNormative());
      case NORMATIVE -> counts.outdatedNormative();
      case UNTRANSLATED -> counts.of(Coverage.UNTRANSLATED);
      case OMITTED -> counts.of(Coverage.OMITTED);
      case NOT_YET -> counts.of(Coverage.NOT_YET);
      case WITHDRAWN -> counts.of(Coverage.WITHDRAWN);
      case EXEMPT -> counts.of(Coverage.EXEMPT);
    };
  }
}
