package org.diglot.review;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes more entries into a file of suppressions, and leaves what is there as it is. */
public final class SuppressionEntries {

  private static final Pattern ENTRY = Pattern.compile("(?m)^( *)- ");
  private static final Pattern VERSION = Pattern.compile("(?m)^\\uFEFF?version *:");
  private static final Pattern LIST = Pattern.compile("(?m)^\\uFEFF?suppressions *:");
  private static final String INDENT = "  ";

  private SuppressionEntries() {}

  /**
   * A finding that is no defect.
   *
   * @param rule its rule
   * @param page path of the page
   * @param locale the locale
   * @param segment its segment; empty where it is about the page
   * @param key its key
   * @param reason why it is no defect
   */
  public record Entry(
      String rule, String page, String locale, String segment, String key, String reason) {}

  /**
   * The text of the file with more entries at its end.
   *
   * @param text the file; empty where there is none
   */
  public static String with(List<Entry> entries, String text) {
    StringBuilder out = new StringBuilder(text.isBlank() ? "" : text);
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append(end);
    }
    if (!VERSION.matcher(text).find()) {
      out.append("version: 1").append(end);
    }
    if (!LIST.matcher(text).find()) {
      out.append("suppressions:").append(end);
    }
    String indent = indent(text);
    for (Entry entry : entries) {
      out.append(indent).append("- rule: ").append(entry.rule()).append(end);
      field(out, indent, "page", entry.page(), end);
      field(out, indent, "locale", entry.locale(), end);
      if (!entry.segment().isEmpty()) {
        field(out, indent, "segment", entry.segment(), end);
      }
      field(out, indent, "key", entry.key(), end);
      field(out, indent, "reason", entry.reason(), end);
    }
    return out.toString();
  }

  private static String indent(String text) {
    Matcher first = ENTRY.matcher(text);
    return first.find() ? first.group(1) : INDENT;
  }

  private static void field(
      StringBuilder out, String indent, String name, String value, String end) {
    out.append(indent).append(INDENT).append(name).append(": ").append(quoted(value)).append(end);
  }

  /** In double quotes. */
  private static String quoted(String value) {
    StringBuilder out = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
              } else if (isUnprintable(c)) {
                out.append(' ');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }

  /** What YAML takes for a line end, or cannot hold; joiners belong to words of some languages. */
  private static boolean isUnprintable(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE;
  }
}
