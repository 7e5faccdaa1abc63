package org.diglot.render;

import static org.diglot.diagnostic.Severity.ERROR;
import static org.diglot.diagnostic.Severity.NOTE;
import static org.diglot.diagnostic.Severity.WARNING;

import java.util.List;
import org.diglot.diagnostic.Rule;

/** What can be wrong with a page that only shows when it is rendered. */
public final class RenderRules {

  static final Rule BROKEN_LINK = Rule.of("broken-link", WARNING);
  static final Rule WRONG_CASE_LINK = Rule.of("wrong-case-link", WARNING);
  static final Rule WRONG_LOCALE_LINK = Rule.of("wrong-locale-link", WARNING);
  static final Rule DUPLICATE_ANCHOR = Rule.of("duplicate-anchor", WARNING);
  public static final Rule LOST_ANCHOR = Rule.of("lost-anchor", WARNING);
  public static final Rule BROKEN_ANCHOR = Rule.of("broken-anchor", WARNING);
  static final Rule BROKEN_IMAGE = Rule.of("broken-image", WARNING);
  static final Rule NOT_AN_IMAGE = Rule.of("not-an-image", WARNING);
  static final Rule MISSING_ALT_TEXT = Rule.of("missing-alt-text", NOTE);
  static final Rule HOST_LINK = Rule.of("host-link", NOTE);
  static final Rule LINK_OUTSIDE_CONTENT = Rule.of("link-outside-content", ERROR);
  static final Rule UNSAFE_LINK = Rule.of("unsafe-link", ERROR);
  static final Rule UNSAFE_HTML = Rule.markup("unsafe-html", WARNING);
  static final Rule TAG_SHOWN_AS_TEXT = Rule.markup("tag-shown-as-text", NOTE);
  static final Rule INCLUDE_NOT_FOUND = Rule.of("include-not-found", ERROR);
  static final Rule CIRCULAR_INCLUDE = Rule.of("circular-include", ERROR);
  static final Rule SNIPPET_NOT_FOUND = Rule.of("snippet-not-found", ERROR);
  static final Rule UNKNOWN_DIRECTIVE = Rule.markup("unknown-directive", WARNING);
  static final Rule UNCLOSED_DIRECTIVE = Rule.markup("unclosed-directive", WARNING);
  static final Rule INVALID_DIRECTIVE = Rule.markup("invalid-directive", WARNING);
  static final Rule UNKNOWN_ALERT = Rule.markup("unknown-alert", WARNING);
  static final Rule EMPTY_LINK = Rule.markup("empty-link", WARNING);
  static final Rule LONG_TABLE_ROW = Rule.markup("long-table-row", WARNING);
  static final Rule MARKDOWN_LIMIT = Rule.markup("markdown-limit", ERROR);

  private RenderRules() {}

  /** Every rule of this package's pages. */
  public static List<Rule> all() {
    return List.of(
        BROKEN_LINK,
        WRONG_CASE_LINK,
        WRONG_LOCALE_LINK,
        DUPLICATE_ANCHOR,
        LOST_ANCHOR,
        BROKEN_ANCHOR,
        BROKEN_IMAGE,
        NOT_AN_IMAGE,
        MISSING_ALT_TEXT,
        HOST_LINK,
        LINK_OUTSIDE_CONTENT,
        UNSAFE_LINK,
        UNSAFE_HTML,
        TAG_SHOWN_AS_TEXT,
        INCLUDE_NOT_FOUND,
        CIRCULAR_INCLUDE,
        SNIPPET_NOT_FOUND,
        UNKNOWN_DIRECTIVE,
        UNCLOSED_DIRECTIVE,
        INVALID_DIRECTIVE,
        UNKNOWN_ALERT,
        EMPTY_LINK,
        LONG_TABLE_ROW,
        MARKDOWN_LIMIT);
  }

  /** Every rule about tables of contents as a whole. */
  public static List<Rule> ofNavigation() {
    return List.of(TocTree.BROKEN_LINK, TocTree.CYCLE, TocFolders.DUPLICATE, Navigation.NOT_IN_TOC);
  }
}
