package org.diglot.update;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.diglot.model.DocumentPath;
import org.diglot.model.PageStates;
import org.diglot.model.RemovedSegment;
import org.diglot.model.SegmentStatus;

/** Writes the files that stand beside a translated page, and knows their names. */
public final class SideFiles {

  private static final String MARKDOWN = ".md";
  private static final String STATES = ".states.yml";
  private static final String REMOVED = ".removed.yml";
  private static final HexFormat HEX = HexFormat.of();

  private SideFiles() {}

  /** The file with the states of a page's segments. */
  public static DocumentPath states(DocumentPath page) {
    return new DocumentPath(stem(page) + STATES);
  }

  /** The file with the translations whose source text is gone from a page. */
  public static DocumentPath removed(DocumentPath page) {
    return new DocumentPath(stem(page) + REMOVED);
  }

  /** Whether a file stands beside a page and is none itself. */
  public static boolean isSideFile(DocumentPath path) {
    return path.fileName().endsWith(STATES) || path.fileName().endsWith(REMOVED);
  }

  private static String stem(DocumentPath page) {
    String path = page.value();
    return path.endsWith(MARKDOWN) ? path.substring(0, path.length() - MARKDOWN.length()) : path;
  }

  /** The text of a file with states; empty where there is nothing to say. */
  public static String write(PageStates states) {
    if (states.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder(256);
    out.append("# What the page has no place for. Written by Diglot; see the manual on states.\n");
    out.append("version: 1\n");
    field(out, "", "title", states.title());
    field(out, "", "description", states.description());
    if (!states.segments().isEmpty()) {
      out.append("segments:\n");
    }
    for (SegmentStatus status : states.segments()) {
      out.append("- id: ").append(status.id()).append('\n');
      out.append("  state: ").append(status.state()).append('\n');
      field(out, "  ", "carried", status.carried());
      field(out, "  ", "consequence", status.consequence());
      field(out, "  ", "translated-from", status.translatedFrom());
      field(out, "  ", "comment", status.comment());
    }
    return out.toString();
  }

  /** The text of a file with removed translations. */
  public static String write(List<RemovedSegment> removed) {
    StringBuilder out = new StringBuilder(256);
    out.append("# Translations whose source text is gone. Delete what is no longer needed.\n");
    out.append("version: 1\nremoved:\n");
    for (RemovedSegment segment : removed) {
      out.append("- section: ").append(quoted(segment.section())).append('\n');
      out.append("  source: ").append(quoted(segment.source())).append('\n');
      out.append("  target: ").append(quoted(segment.target())).append('\n');
    }
    return out.toString();
  }

  private static void field(StringBuilder out, String indent, String key, Optional<String> value) {
    value.ifPresent(
        text -> out.append(indent).append(key).append(": ").append(quoted(text)).append('\n'));
  }

  /** In double quotes, on one line; what cannot be seen is escaped. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (isHidden(c)) {
            out.append("\\u").append(HEX.toHexDigits(c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static boolean isHidden(char c) {
    return c < ' '
        || (c >= 0x7F && c <= 0xA0)
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || c >= 0xFFFE;
  }
}
