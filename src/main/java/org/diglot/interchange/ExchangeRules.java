package org.diglot.interchange;

import static org.diglot.diagnostic.Severity.ERROR;
import static org.diglot.diagnostic.Severity.WARNING;

import java.util.List;
import org.diglot.diagnostic.Rule;

/** What can be wrong with files that come back from translators' tools. */
public final class ExchangeRules {

  /** A file that cannot be read, or is not read for safety. */
  public static final Rule INVALID_FILE = Rule.of("invalid-exchange-file", ERROR);

  /** It names a page that the locale does not have. */
  public static final Rule UNKNOWN_PAGE = Rule.of("unknown-exchange-page", ERROR);

  /** It is of another pair of languages than its folder. */
  public static final Rule WRONG_LANGUAGE = Rule.of("wrong-exchange-language", ERROR);

  /** A segment that the page does not have. */
  public static final Rule UNKNOWN_SEGMENT = Rule.of("unknown-exchange-segment", WARNING);

  /** Two translations of one segment. */
  public static final Rule REPEATED_SEGMENT = Rule.of("repeated-exchange-segment", ERROR);

  /** A translation of texts that the page no longer has. */
  public static final Rule OUTDATED_SEGMENT = Rule.of("outdated-exchange-segment", WARNING);

  /** A translation that lost or altered links, code or other marks. */
  public static final Rule CHANGED_CODES = Rule.markup("changed-exchange-codes", ERROR);

  private ExchangeRules() {}

  /** Every rule about exchange files. */
  public static List<Rule> all() {
    return List.of(
        INVALID_FILE,
        UNKNOWN_PAGE,
        WRONG_LANGUAGE,
        UNKNOWN_SEGMENT,
        REPEATED_SEGMENT,
        OUTDATED_SEGMENT,
        CHANGED_CODES);
  }
}
