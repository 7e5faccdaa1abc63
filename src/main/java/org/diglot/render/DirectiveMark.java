package org.diglot.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A directive between colons, as written: {@code :::name key="value":::}.
 *
 * @param start offset of the first colon in the scanned text
 * @param end offset behind the last character that belongs to the directive
 * @param colons number of opening colons, at least three
 * @param name the name in lower case
 * @param attributes the attributes by lower-case name, in the order written; the first one of a
 *     name wins
 * @param closed whether it ends in three or more colons
 */
record DirectiveMark(
    int start,
    int end,
    int colons,
    String name,
    Map<String, Attribute> attributes,
    boolean closed) {

  private static final String END = "-end";

  DirectiveMark {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /**
   * An attribute's value.
   *
   * @param value the text meant: entities decoded, {@code \"} as {@code "}
   * @param start offset of the first character between the quotes
   * @param end offset of the closing quote; equal to {@code start} for an attribute without value
   */
  record Attribute(String value, int start, int end) {}

  /** The value of an attribute, empty where it is not written. */
  String value(String attribute) {
    Attribute found = attributes.get(attribute);
    return found == null ? "" : found.value();
  }

  /** Whether this is an end mark such as {@code :::row-end:::}. */
  boolean isEnd() {
    return name.endsWith(END) && name.length() > END.length();
  }

  /** The name without the end mark's {@code -end}. */
  String subject() {
    return isEnd() ? name.substring(0, name.length() - END.length()) : name;
  }
}
