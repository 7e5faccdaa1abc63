package org.diglot.corpus;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The steps under which a view is compared with its oracle, weakest first. Each undoes one thing
 * that the localisation build did to a page; a page counts at the first step at which it is equal.
 *
 * @param name short name for the table
 * @param apply the step, applied to both sides after all steps before it
 */
record Normalisation(String name, UnaryOperator<String> apply) {

  private static final Normalisation EXACT = new Normalisation("exact", text -> text);

  private static final Normalisation ESCAPES =
      new Normalisation("escape", text -> text.replaceAll("\\\\([*_`\\\\])", "$1"));

  /** Steps for the target view against the published page. */
  static final List<Normalisation> OF_TARGET =
      List.of(
          EXACT,
          ESCAPES,
          new Normalisation("quot", text -> text.replace("&quot;", "\"")),
          new Normalisation(
              "footer",
              text ->
                  text.replaceAll("\\s*\\[!INCLUDE\\s?\\[footer-include\\]\\([^)]*\\)\\]\\s*$", "")
                      .stripTrailing()),
          new Normalisation("space", text -> text.replaceAll("\\s+", " ").strip()));

  /** Steps for the source view's body against the source file's body. */
  static final List<Normalisation> OF_SOURCE =
      List.of(
          EXACT,
          new Normalisation("ends", text -> text.replace("\r\n", "\n").strip()),
          new Normalisation("tabs", Normalisation::expandTabs),
          ESCAPES,
          new Normalisation("attrs", Normalisation::blankAttributes),
          new Normalisation("spaces", Normalisation::foldSpaces),
          new Normalisation("zero", text -> text.replaceAll("[\u200B\u2060\uFEFF]", "")),
          new Normalisation("dense", text -> text.replaceAll("\\s+", "")));

  /** Texts that are translated in place, without a segment. */
  static String blankAttributes(String text) {
    return text.replaceAll("!\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*+\\]", "![]")
        .replaceAll("(alt-text|title|alt)\\s*=\\s*\"[^\"]*\"", "$1=\"\"");
  }

  private static String foldSpaces(String text) {
    return text.replaceAll("(?m)^[ \\t]*(>[ \\t]?)+", " ").replaceAll("[\\s\u00A0]+", " ").strip();
  }

  private static String expandTabs(String text) {
    StringBuilder expanded = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        int spaces = 4 - column % 4;
        expanded.append(" ".repeat(spaces));
        column += spaces;
      } else {
        expanded.append(c);
        column = c == '\n' ? 0 : column + 1;
      }
    }
    return expanded.toString();
  }
}
