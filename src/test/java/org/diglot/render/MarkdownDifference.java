package org.diglot.render;

import java.util.ArrayList;
import java.util.List;

/** A stretch in which two outlines of one page differ. */
record MarkdownDifference(List<String> ours, List<String> theirs) {

  /** Why two readers may differ. */
  enum Kind {
    /** Marks beside punctuation, or letters of a script without spaces. */
    EMPHASIS,
    /** A link whose text is a blank: it has nothing to show either way. */
    BLANK_LINK,
    /** A table whose rows are longer than its header row: commonmark cuts them. */
    WIDER_TABLE,
    /** A word in angle brackets that is no element: commonmark takes it for one. */
    TAG_SHOWN_AS_TEXT,
    UNKNOWN
  }

  Kind kind() {
    if (withoutEmphasis(ours).equals(withoutEmphasis(theirs))) {
      return Kind.EMPHASIS;
    }
    if (withoutBlankLinks(ours).equals(withoutBlankLinks(theirs))) {
      return Kind.BLANK_LINK;
    }
    if (theirs.isEmpty() && ours.get(0).equals("<td>")) {
      return Kind.WIDER_TABLE;
    }
    if (withoutShownTags(ours).equals(withoutShownTags(theirs))) {
      return Kind.TAG_SHOWN_AS_TEXT;
    }
    return Kind.UNKNOWN;
  }

  private static String withoutShownTags(List<String> lines) {
    return String.join("\n", lines).replaceAll("</?(?!(a|em|strong|code|img|br)\\b)\\w+>", "");
  }

  private static String withoutBlankLinks(List<String> lines) {
    return String.join("\n", lines).replaceAll("<a [^<>]*> *</a>", "").replaceAll(" +", " ");
  }

  private static String withoutEmphasis(List<String> lines) {
    return String.join("\n", lines).replaceAll("</?(em|strong|del)>|[*_~]", "");
  }

  /** The stretches between lines that are equal in both, in order. */
  static List<MarkdownDifference> between(List<String> ours, List<String> theirs) {
    List<MarkdownDifference> found = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < ours.size() || j < theirs.size()) {
      if (i < ours.size() && j < theirs.size() && ours.get(i).equals(theirs.get(j))) {
        i++;
        j++;
      } else {
        int[] next = nextEqual(ours, i, theirs, j);
        found.add(new MarkdownDifference(ours.subList(i, next[0]), theirs.subList(j, next[1])));
        i = next[0];
        j = next[1];
      }
    }
    return found;
  }

  /** The nearest place from which three lines, or all that is left, are equal. */
  private static int[] nextEqual(List<String> ours, int i, List<String> theirs, int j) {
    int longest = ours.size() - i + theirs.size() - j;
    for (int sum = 1; sum <= longest; sum++) {
      for (int a = 0; a <= sum; a++) {
        if (isEqualFrom(ours, i + a, theirs, j + sum - a)) {
          return new int[] {i + a, j + sum - a};
        }
      }
    }
    return new int[] {ours.size(), theirs.size()};
  }

  private static boolean isEqualFrom(List<String> ours, int i, List<String> theirs, int j) {
    if (i >= ours.size() || j >= theirs.size()) {
      return i == ours.size() && j == theirs.size();
    }
    for (int k = 0; k < 3 && i + k < ours.size() && j + k < theirs.size(); k++) {
      if (!ours.get(i + k).equals(theirs.get(j + k))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "  ours:   "
        + String.join("\n          ", ours)
        + "\n  theirs: "
        + String.join("\n          ", theirs);
  }
}
