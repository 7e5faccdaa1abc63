package org.diglot.render;

import java.util.List;

/**
 * What {@code report.html} can show, and the further files of its matrix. The report is the output
 * of a tool and speaks English.
 *
 * @param root relative URL of the folder that {@code report.html} stands in, empty or ending in
 *     {@code /}
 * @param version of Diglot
 * @param source the source language
 * @param pages number of pages
 * @param statements number of statements of the guidance
 * @param words number of words of these
 * @param locales the locales, summed up
 * @param classes the classes that occur, in the order of their weight
 * @param findings the rules with findings, most findings first
 * @param findingsTotal number of findings
 * @param matrix the pages of this file
 * @param parts links to the files of the matrix; empty where there is one
 */
public record ReportView(
    String root,
    String version,
    ReportLocale source,
    int pages,
    int statements,
    int words,
    List<LocaleSummary> locales,
    List<ClassRow> classes,
    List<RuleCount> findings,
    int findingsTotal,
    List<MatrixRow> matrix,
    List<PartLink> parts) {

  /**
   * A locale.
   *
   * @param column its position among the locales, from 0; the classes {@code l0}, {@code l1}, …
   * @param tag the BCP 47 tag, for {@code lang}
   * @param direction {@code ltr} or {@code rtl}, for {@code dir}
   * @param name its English name
   */
  public record ReportLocale(int column, String tag, String direction, String name) {}

  /**
   * The states of a locale's guidance.
   *
   * @param locale the locale
   * @param pages number of pages that it has
   * @param pagesWithout number of pages that it does not have
   * @param current share of what is due that is current, in percent of statements, such as {@code
   *     87.5}; empty where nothing is due
   * @param said the same with what is outdated
   * @param currentWords as {@code current}, in words
   * @param saidWords as {@code said}, in words
   * @param states all states in their order; without the withdrawn
   * @param withdrawn what it still says and the source dropped
   */
  public record LocaleSummary(
      ReportLocale locale,
      int pages,
      int pagesWithout,
      String current,
      String said,
      String currentWords,
      String saidWords,
      List<StateAmount> states,
      StateAmount withdrawn) {}

  /**
   * How much is in a state.
   *
   * @param key name of its style class
   * @param label its name
   * @param statements number of statements
   * @param words number of words
   * @param offset where its part of a bar begins, in percent
   * @param share its part of a bar, in percent
   */
  public record StateAmount(
      String key, String label, int statements, int words, String offset, String share) {}

  /**
   * A class of guidance in all locales.
   *
   * @param label its name
   * @param statements number of the source's statements
   * @param words number of their words
   * @param cells one for each locale
   */
  public record ClassRow(String label, int statements, int words, List<ShareCell> cells) {}

  /**
   * A page in all locales.
   *
   * @param path below the content folder
   * @param url of its own report
   * @param statements number of statements of its guidance
   * @param embedded tag of the locale whose embedded source stands for the page's source; empty
   *     where the page has a source file
   * @param cells one for each locale
   */
  public record MatrixRow(
      String path, String url, int statements, String embedded, List<ShareCell> cells) {}

  /**
   * A share.
   *
   * @param column the locale's
   * @param band name of its style class: {@code all}, {@code most} (from 90), {@code some} (from
   *     50), {@code few}, {@code none-due}, {@code no-page}
   * @param percent current share of what is due, or empty
   * @param due number of statements due
   * @param current number of statements that are current
   * @param outdated number of statements that are outdated
   * @param withdrawn number of statements that the source dropped
   */
  public record ShareCell(
      int column, String band, String percent, int due, int current, int outdated, int withdrawn) {}

  /**
   * Findings of a rule.
   *
   * @param rule its id
   * @param count number of findings
   */
  public record RuleCount(String rule, int count) {}

  /**
   * A link to a part of something that is cut into several files.
   *
   * @param label what it holds
   * @param url relative URL
   * @param current whether it is the file being read
   */
  public record PartLink(String label, String url, boolean current) {}
}
