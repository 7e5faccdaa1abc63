package org.diglot.pipeline;

import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.LanguageTag;
import org.diglot.render.PageUrls;

/**
 * Where coverage and differences pages stand.
 *
 * <p>Everything below an edition's folder may be the author's, so these pages have a top folder of
 * their own. No edition can claim it: the parts of a language tag have at most eight characters.
 *
 * <pre>
 * differences/fr-FR/index.html              coverage, told in French
 * differences/fr-FR/folder.policy.html      coverage of the pages below policy/
 * differences/fr-FR/ja-JP/policy/mail.html  French beside Japanese, told in French
 * </pre>
 *
 * Files in the folder of an edition have a dot in their names and folders have none, for they are
 * tags.
 */
final class CoveragePaths {

  private static final String TOP = "differences/";

  private CoveragePaths() {}

  /** The coverage of all pages, told in a language. */
  static String coverage(LanguageTag language) {
    return TOP + language + "/index.html";
  }

  /** The coverage of the pages in a top folder. */
  static String coverage(LanguageTag language, String folder) {
    return TOP + language + "/folder." + folder + ".html";
  }

  /** A page in two languages, told in the first. */
  static String differences(LanguageTag first, LanguageTag second, DocumentPath page) {
    return TOP + first + "/" + second + "/" + PageUrls.file(page);
  }

  /** Where in the first language's edition the page stands that a differences page is about. */
  static Optional<String> pageOf(String path) {
    String[] parts = path.split("/", 4);
    return parts.length == 4 && path.startsWith(TOP)
        ? Optional.of(parts[1] + "/" + parts[3])
        : Optional.empty();
  }

  /** A page in an edition. */
  static String page(LanguageTag language, DocumentPath page) {
    return language + "/" + PageUrls.file(page);
  }

  /** The way from a file of the site to its top folder: {@code ../} for each folder above it. */
  static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
