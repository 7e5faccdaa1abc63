package org.diglot.parse;

import static org.diglot.diagnostic.Severity.ERROR;
import static org.diglot.diagnostic.Severity.NOTE;
import static org.diglot.diagnostic.Severity.WARNING;

import java.util.List;
import org.diglot.diagnostic.Rule;

/** What can be wrong with what is parsed: the spans of bilingual pages, and files of settings. */
public final class ParseRules {

  static final Rule DAMAGED_QUOTES = Rule.markup("damaged-quotes", WARNING);
  static final Rule MALFORMED_SEGMENT_ID = Rule.markup("malformed-segment-id", WARNING);
  static final Rule REPEATED_SEGMENT_ID = Rule.markup("repeated-segment-id", ERROR);
  static final Rule SEGMENT_ID_MISMATCH = Rule.markup("segment-id-mismatch", ERROR);
  static final Rule SEGMENT_OUT_OF_ORDER = Rule.markup("segment-out-of-order", WARNING);
  static final Rule FOREIGN_SEGMENT_PREFIX = Rule.markup("foreign-segment-prefix", WARNING);
  static final Rule MISSING_SOURCE_HALF = new Rule("missing-source-half", ERROR, "omission");
  static final Rule MISSING_TARGET_HALF = new Rule("missing-target-half", ERROR, "omission");
  static final Rule EMPTY_SOURCE_HALF = new Rule("empty-source-half", NOTE, "omission");
  static final Rule EMPTY_TARGET_HALF = new Rule("empty-target-half", ERROR, "omission");
  static final Rule UNCLOSED_SEGMENT = Rule.markup("unclosed-segment", ERROR);
  static final Rule UNBALANCED_SPAN = Rule.markup("unbalanced-span", WARNING);
  static final Rule STRAY_SPAN_CLOSE = Rule.markup("stray-span-close", WARNING);
  static final Rule TEXT_BETWEEN_HALVES = Rule.markup("text-between-halves", WARNING);
  static final Rule SEGMENT_ACROSS_BLOCKS = Rule.markup("segment-across-blocks", WARNING);

  private static final List<Rule> HIDING =
      List.of(
          REPEATED_SEGMENT_ID,
          SEGMENT_ID_MISMATCH,
          MISSING_SOURCE_HALF,
          MISSING_TARGET_HALF,
          UNCLOSED_SEGMENT,
          TEXT_BETWEEN_HALVES,
          FrontMatterReader.UNCLOSED,
          FrontMatterReader.INVALID);

  private ParseRules() {}

  /** Whether a page with such a defect may hold translations that are in none of its segments. */
  public static boolean hidesText(Rule rule) {
    return HIDING.contains(rule);
  }

  /** Every rule about spans. */
  public static List<Rule> all() {
    return List.of(
        DAMAGED_QUOTES,
        MALFORMED_SEGMENT_ID,
        REPEATED_SEGMENT_ID,
        SEGMENT_ID_MISMATCH,
        SEGMENT_OUT_OF_ORDER,
        FOREIGN_SEGMENT_PREFIX,
        MISSING_SOURCE_HALF,
        MISSING_TARGET_HALF,
        EMPTY_SOURCE_HALF,
        EMPTY_TARGET_HALF,
        UNCLOSED_SEGMENT,
        UNBALANCED_SPAN,
        STRAY_SPAN_CLOSE,
        TEXT_BETWEEN_HALVES,
        SEGMENT_ACROSS_BLOCKS);
  }

  /** Every rule about front matter and files of settings. */
  public static List<Rule> ofFiles() {
    return List.of(
        FrontMatterReader.UNCLOSED,
        FrontMatterReader.INVALID,
        SideFileReader.UNREADABLE,
        SiteReader.INVALID_FILE,
        SiteReader.INVALID_VALUE,
        SiteReader.UNKNOWN_KEY,
        TocReader.INVALID,
        TocReader.LEVEL_JUMP,
        TocReader.MISSING_HREF,
        TocReader.TRAILING_TEXT,
        GuidanceReader.INVALID_FILE,
        GuidanceReader.INVALID_VALUE,
        GuidanceReader.UNKNOWN_KEY,
        LanguageFileReader.INVALID_FILE,
        LanguageFileReader.UNKNOWN_KEY,
        LanguageFileReader.INVALID_CUE,
        TypographyEntry.INVALID_TYPOGRAPHY);
  }
}
