package org.diglot.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A directive between brackets, as written: {@code [!KIND-language[label](path?query#fragment)]}.
 *
 * @param start offset of the opening bracket in the scanned text
 * @param end offset behind the closing bracket
 * @param kind what it asks for
 * @param language the language of {@code [!code-…]}, or empty
 * @param label the text between the inner brackets, escapes resolved
 * @param path the path or URL, escapes resolved, without query and fragment
 * @param pathStart offset of the path's first character
 * @param pathEnd offset behind the path's last character
 * @param query the query of a code reference by lower-case key, in the order written; a key without
 *     {@code =} has an empty value
 * @param fragment the fragment of a code reference without {@code #}, or empty
 * @param title the title behind the path, or empty
 */
record BracketMark(
    int start,
    int end,
    BracketDirective.Kind kind,
    String language,
    String label,
    String path,
    int pathStart,
    int pathEnd,
    Map<String, String> query,
    String fragment,
    String title) {

  BracketMark {
    query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
  }
}
