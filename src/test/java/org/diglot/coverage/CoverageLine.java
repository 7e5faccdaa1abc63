package org.diglot.coverage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is said of one statement or element, in words that can be compared and printed.
 *
 * @param name what it is said of, such as {@code statement 114}
 * @param fields what is said, by field, such as {@code fr-FR state}
 */
record CoverageLine(String name, Map<String, String> fields) {

  CoverageLine {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** The field's value, or a dash. */
  String value(String field) {
    return fields.getOrDefault(field, ExpectedCoverage.NOTHING);
  }
}
