package org.diglot.pipeline;

import static org.diglot.diagnostic.Severity.ERROR;
import static org.diglot.diagnostic.Severity.NOTE;
import static org.diglot.diagnostic.Severity.WARNING;

import java.util.List;
import org.diglot.diagnostic.Rule;

/** What can be wrong between files. */
public final class PipelineRules {

  static final Rule PAGE_ADDRESS_CLASH = Rule.of("page-address-clash", ERROR);
  static final Rule CONTENT_LOCALE_MISMATCH = Rule.of("content-locale-mismatch", WARNING);
  static final Rule SOURCE_LANGUAGE_AS_LOCALE = Rule.of("source-language-as-locale", ERROR);
  static final Rule MISSING_UI_STRING = new Rule("missing-ui-string", ERROR, "untranslated");
  static final Rule INVALID_UI_STRING = Rule.of("invalid-ui-string", ERROR);
  static final Rule NO_INTERFACE_PACK = new Rule("no-interface-pack", NOTE, "untranslated");
  static final Rule INVALID_REDIRECT = Rule.of("invalid-redirect", WARNING);
  static final Rule REDIRECT_CLASH = Rule.of("redirect-clash", WARNING);
  static final Rule DEAD_EXTERNAL_LINK = Rule.of("dead-external-link", WARNING);
  static final Rule LARGE_PAGE = Rule.of("large-page", WARNING);
  static final Rule PAGE_FAILED = Rule.of("page-failed", ERROR);

  private PipelineRules() {}

  /** Every rule of this package. */
  public static List<Rule> all() {
    return List.of(
        PAGE_ADDRESS_CLASH,
        CONTENT_LOCALE_MISMATCH,
        SOURCE_LANGUAGE_AS_LOCALE,
        MISSING_UI_STRING,
        INVALID_UI_STRING,
        NO_INTERFACE_PACK,
        DEAD_EXTERNAL_LINK,
        LARGE_PAGE,
        PAGE_FAILED,
        INVALID_REDIRECT,
        REDIRECT_CLASH);
  }
}
