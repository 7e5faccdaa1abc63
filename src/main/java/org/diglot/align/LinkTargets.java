package org.diglot.align;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares where links lead. The scheme (http or https), a locale segment, a final slash and letter
 * case do not change that. Another fragment is another place of the same page: wording.
 */
final class LinkTargets {

  private static final String LOCALE = "/[a-z]{2}(-[a-z]{4})?-[a-z]{2}(?=/|$)";

  private LinkTargets() {}

  /** The pages that links lead to; places on the same page not included. */
  static Set<String> of(List<String> links) {
    Set<String> pages = new TreeSet<>();
    for (String link : links) {
      String page = withoutFragment(link).toLowerCase(Locale.ROOT);
      pages.add(
          page.replaceFirst("^https?://(www\\.)?", "//")
              .replaceFirst(LOCALE, "")
              .replaceFirst("^\\./", "")
              .replaceFirst("/$", ""));
    }
    pages.remove("");
    return pages;
  }

  /** The fragments that links end with. */
  static Set<String> fragments(List<String> links) {
    Set<String> fragments = new TreeSet<>();
    for (String link : links) {
      fragments.add(link.substring(withoutFragment(link).length()).toLowerCase(Locale.ROOT));
    }
    fragments.remove("");
    return fragments;
  }

  private static String withoutFragment(String link) {
    int fragment = link.indexOf('#');
    return fragment < 0 ? link : link.substring(0, fragment);
  }
}
