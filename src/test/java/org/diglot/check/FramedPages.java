package org.diglot.check;

import java.util.ArrayList;
import java.util.List;
import org.diglot.CheckedTexts;
import org.diglot.CheckedTexts.Page;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Rule;

/** The same page in several locales, with other marks around its sentences in one of them. */
final class FramedPages {

  private FramedPages() {}

  /** A segment that says its English in every language, but for a letter. */
  static String segment(int number, String english) {
    String id = "5c0e1-" + number;
    return "<span data-ttu-id=\"%s\">%s</span>".formatted(id, english.replace('e', 'é'))
        + "<span class=\"sxs-lookup\"><span data-stu-id=\"%s\">%s</span></span>"
            .formatted(id, english);
  }

  /**
   * A page whose sentences are written as {@code {The cat sleeps.}}.
   *
   * @param markdown the page with its marks
   */
  static String page(String markdown) {
    StringBuilder page = new StringBuilder();
    int number = 101;
    int at = 0;
    for (int open = markdown.indexOf('{'); open >= 0; open = markdown.indexOf('{', at)) {
      int close = markdown.indexOf('}', open);
      page.append(markdown, at, open);
      page.append(segment(number, markdown.substring(open + 1, close)));
      number++;
      at = close + 1;
    }
    return page + markdown.substring(at);
  }

  /** What a rule finds where French has one page, and German and Spanish another. */
  static List<Diagnostic> french(Rule rule, String french, String others) {
    List<Page> pages = new ArrayList<>();
    pages.add(Page.of("fr-FR", "a.md", page(french)));
    pages.add(Page.of("de-DE", "a.md", page(others)));
    pages.add(Page.of("es-ES", "a.md", page(others)));
    return findings(rule, pages);
  }

  /** What a rule finds on pages. */
  static List<Diagnostic> findings(Rule rule, List<Page> pages) {
    return CheckedTexts.findings(pages).stream().filter(f -> f.rule().equals(rule)).toList();
  }
}
