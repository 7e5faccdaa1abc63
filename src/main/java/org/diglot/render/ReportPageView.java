package org.diglot.render;

import java.util.List;
import org.diglot.render.ReportView.PartLink;
import org.diglot.render.ReportView.ReportLocale;

/**
 * What a page's own report can show. Long pages are cut into several files.
 *
 * @param root relative URL of the folder that {@code report.html} stands in, ending in {@code /}
 * @param version of Diglot
 * @param source the source language
 * @param path the page, below the content folder
 * @param pivot path of the file that holds the source text
 * @param embedded tag of the locale whose embedded source that is; empty where it is a source file
 * @param statements number of the page's statements, information included
 * @param guidance number of those that are guidance
 * @param locales the locales with what the page is in them
 * @param parts links to the files of this page; empty where there is one
 * @param rows the statements of this file
 * @param withdrawn what locales still say; in the last file
 * @param elements what else on the page locales lack or still have; in the last file
 */
public record ReportPageView(
    String root,
    String version,
    ReportLocale source,
    String path,
    String pivot,
    String embedded,
    int statements,
    int guidance,
    List<PageLocale> locales,
    List<PartLink> parts,
    List<StatementRow> rows,
    List<TextEvidence> withdrawn,
    List<ElementRow> elements) {

  /**
   * The page in a locale.
   *
   * @param locale the locale
   * @param currency {@code current}, {@code pivot}, {@code other-revision}, {@code unknown} or
   *     {@code absent}
   * @param summary the guidance of the page in this locale
   */
  public record PageLocale(
      ReportLocale locale, String currency, ReportView.LocaleSummary summary) {}

  /**
   * A statement.
   *
   * @param number on the page, from 1
   * @param heading of the section that it is the first of in this file; empty for others
   * @param classKey name of its class as style class
   * @param classLabel name of its class
   * @param strength {@code strong}, {@code plain} or {@code weak}
   * @param name what the register calls it, or empty
   * @param level in which locales it must be, or empty
   * @param id its stable name
   * @param text its Markdown
   * @param place file, line and column
   * @param states style classes of the states that occur, for filters
   * @param cells its state in each locale
   * @param evidence the locales' texts
   */
  public record StatementRow(
      int number,
      String heading,
      String classKey,
      String classLabel,
      String strength,
      String name,
      String level,
      String id,
      String text,
      String place,
      String states,
      List<StateCell> cells,
      List<TextEvidence> evidence) {}

  /**
   * A state.
   *
   * @param column the locale's
   * @param key name of its style class
   * @param label its name
   */
  public record StateCell(int column, String key, String label) {}

  /**
   * A locale's text of a statement.
   *
   * @param locale the locale
   * @param state its state
   * @param detail consequence, aspects, link and confidence in words, or empty
   * @param target the locale's text, or empty
   * @param before the locale's own source; empty where it is the present one
   * @param after the present source; empty where {@code before} is
   * @param segments ids of the locale's segments
   * @param place file, line and column, or empty
   */
  public record TextEvidence(
      ReportLocale locale,
      StateCell state,
      String detail,
      String target,
      List<TextRun> before,
      List<TextRun> after,
      String segments,
      String place) {}

  /**
   * A part of a text.
   *
   * @param kind {@code kept}, {@code deleted} or {@code inserted}
   * @param text its characters
   */
  public record TextRun(String kind, String text) {}

  /**
   * Something without segment id that a locale lacks or still has.
   *
   * @param locale the locale
   * @param state its state
   * @param kind what it is
   * @param text what the reader sees of it
   * @param key its address, or what else makes it the same thing
   */
  public record ElementRow(
      ReportLocale locale, StateCell state, String kind, String text, String key) {}
}
