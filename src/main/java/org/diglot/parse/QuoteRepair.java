package org.diglot.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Undoes one kind of damage: between two real quotation marks every quotation mark of a page became
 * {@code &quot;}, also those of tags, so that whole runs of segments stop being segments.
 *
 * <p>The text is cut at its real quotation marks. A piece is damaged if a tag's attribute starts
 * with {@code &quot;} in it, or if it begins inside such an attribute and ends that with {@code
 * &quot;>}. In damaged pieces every {@code &quot;} becomes a quotation mark again.
 */
final class QuoteRepair {

  static final String REFERENCE = "&quot;";

  private static final List<String> DAMAGED_OPENINGS =
      List.of(
          "<span data-ttu-id=&quot;",
          "<span data-stu-id=&quot;",
          "<span class=&quot;sxs-lookup&quot;",
          "<a name=&quot;");
  private static final List<String> OPENINGS =
      List.of("<span data-ttu-id=", "<span data-stu-id=", "<a name=");

  private final String raw;
  private final int[] references;
  private final List<Integer> pieces;

  private QuoteRepair(String raw, int[] references, List<Integer> pieces) {
    this.raw = raw;
    this.references = references;
    this.pieces = pieces;
  }

  /** Looks for the damage behind {@code from}. */
  static QuoteRepair of(String raw, int from) {
    if (raw.indexOf(REFERENCE, from) < 0) {
      return new QuoteRepair(raw, new int[0], List.of());
    }
    List<Integer> pieces = new ArrayList<>();
    int[] found = new int[16];
    int count = 0;
    boolean[] fenced = null;
    int start = from;
    while (start < raw.length()) {
      int quote = raw.indexOf('"', start);
      int end = quote < 0 ? raw.length() : quote;
      int damage = damageIn(raw, start, end);
      if (damage >= 0) {
        if (fenced == null) {
          fenced = fencedCode(raw, from);
        }
        if (!fenced[damage]) {
          pieces.add(damage);
          for (int i = indexIn(raw, REFERENCE, start, end);
              i >= 0;
              i = indexIn(raw, REFERENCE, i + REFERENCE.length(), end)) {
            if (count == found.length) {
              found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = i;
          }
        }
      }
      start = end + 1;
    }
    return new QuoteRepair(raw, Arrays.copyOf(found, count), pieces);
  }

  /** Offset of the first damaged mark of a piece, or -1. */
  private static int damageIn(String raw, int start, int end) {
    if (indexIn(raw, REFERENCE, start, end) < 0) {
      return -1;
    }
    int attributeEnd = beginsInAttribute(raw, start) ? attributeEnd(raw, start, end) : -1;
    if (attributeEnd >= 0) {
      return attributeEnd;
    }
    int first = -1;
    for (String opening : DAMAGED_OPENINGS) {
      int i = indexIn(raw, opening, start, end);
      boolean shownAsText = i > 0 && raw.charAt(i - 1) == '`';
      if (i >= 0 && !shownAsText && (first < 0 || i < first)) {
        first = i;
      }
    }
    return first < 0 ? -1 : raw.indexOf(REFERENCE, first);
  }

  private static boolean beginsInAttribute(String raw, int start) {
    int quote = start - 1;
    for (String opening : OPENINGS) {
      int tag = quote - opening.length();
      if (tag >= 0 && raw.startsWith(opening, tag) && (tag == 0 || raw.charAt(tag - 1) != '`')) {
        return true;
      }
    }
    return false;
  }

  /** Where {@code &quot;>} stands before any other angle bracket, or -1. */
  private static int attributeEnd(String raw, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = raw.charAt(i);
      if (c == '<' || c == '>') {
        int reference = i - REFERENCE.length();
        return c == '>' && reference >= start && raw.startsWith(REFERENCE, reference)
            ? reference
            : -1;
      }
    }
    return -1;
  }

  private static int indexIn(String raw, String what, int start, int end) {
    int last = end - what.length();
    for (int i = start; i <= last; i++) {
      if (raw.charAt(i) == what.charAt(0) && raw.startsWith(what, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean[] fencedCode(String raw, int from) {
    boolean[] fenced = new boolean[raw.length()];
    CodeBlocks code = new CodeBlocks(raw);
    int line = from;
    while (line < raw.length()) {
      int end = code.endOfFenceAt(line, raw.length());
      if (end > line) {
        Arrays.fill(fenced, line, end, true);
        line = end;
      } else {
        line = code.nextLine(line, raw.length());
      }
    }
    return fenced;
  }

  /** Whether nothing needs repair. */
  boolean isEmpty() {
    return references.length == 0;
  }

  /** Offsets of the first damaged mark of each damaged piece. */
  List<Integer> pieces() {
    return pieces;
  }

  /** Number of references that are turned back. */
  int count() {
    return references.length;
  }

  /** The repaired text. */
  String text() {
    if (isEmpty()) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    int from = 0;
    for (int reference : references) {
      text.append(raw, from, reference).append('"');
      from = reference + REFERENCE.length();
    }
    return text.append(raw, from, raw.length()).toString();
  }

  /** The file offset of an offset in the repaired text. */
  int toFile(int offset) {
    if (isEmpty()) {
      return offset;
    }
    int shortened = REFERENCE.length() - 1;
    int low = 0;
    int high = references.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (references[middle] - middle * shortened < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low * shortened;
  }
}
