package org.diglot.pipeline;

/** Bilingual pages for tests. */
final class Bilingual {

  private Bilingual() {}

  /** Writes every {@code {target|source}} as a segment, numbered from 101. */
  static String page(String text) {
    StringBuilder out = new StringBuilder();
    int number = 101;
    for (String part : text.split("(?=\\{)|(?<=})")) {
      int bar = part.indexOf('|');
      if (part.startsWith("{") && bar > 0) {
        out.append(
            segment(number++, part.substring(1, bar), part.substring(bar + 1, part.length() - 1)));
      } else {
        out.append(part);
      }
    }
    return out.toString();
  }

  static String segment(int number, String target, String source) {
    String id = "1f3a9-" + number;
    return "<span data-ttu-id=\""
        + id
        + "\">"
        + target
        + "</span><span class=\"sxs-lookup\"><span data-stu-id=\""
        + id
        + "\">"
        + source
        + "</span></span>";
  }
}
