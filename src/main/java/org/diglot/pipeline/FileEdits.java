package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diglot.diagnostic.Fix;
import org.diglot.diagnostic.Fix.Edit;
import org.diglot.diagnostic.SafeText;

/** The mends of one file. The first of two that touch the same place wins. */
final class FileEdits {

  /** What became of a mend. */
  enum Outcome {
    TAKEN,
    /** It touches a place that another mend touches. */
    OVERLAPS,
    /** The file says something else there. */
    CHANGED
  }

  private static final int CONTEXT = 20;

  private final String text;
  private final List<Edit> taken = new ArrayList<>();

  FileEdits(String text) {
    this.text = text;
  }

  /** Takes all edits of a mend, or none. */
  Outcome add(Fix fix) {
    for (Edit edit : fix.edits()) {
      boolean same =
          edit.range().end() <= text.length() && edit.range().of(text).equals(edit.found());
      if (!same) {
        return Outcome.CHANGED;
      }
    }
    for (Edit edit : fix.edits()) {
      if (taken.stream().anyMatch(other -> overlap(edit, other))) {
        return Outcome.OVERLAPS;
      }
    }
    taken.addAll(fix.edits());
    return Outcome.TAKEN;
  }

  /** Also where they meet: which of two insertions comes first is nobody's to say. */
  private static boolean overlap(Edit one, Edit other) {
    return one.range().start() <= other.range().end() && other.range().start() <= one.range().end();
  }

  /** The text with all mends. */
  String text() {
    List<Edit> sorted = new ArrayList<>(taken);
    sorted.sort(Comparator.comparingInt(edit -> edit.range().start()));
    StringBuilder mended = new StringBuilder();
    int at = 0;
    for (Edit edit : sorted) {
      mended.append(text, at, edit.range().start()).append(edit.replacement());
      at = edit.range().end();
    }
    return mended.append(text, at, text.length()).toString();
  }

  /** What a mend changes, as lines that begin with - and +. */
  List<String> changes(Fix fix) {
    List<String> lines = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      int from = Math.max(0, edit.range().start() - CONTEXT);
      int to = Math.min(text.length(), edit.range().end() + CONTEXT);
      String before = text.substring(from, edit.range().start());
      String after = text.substring(edit.range().end(), to);
      lines.add("- " + shown(before + edit.found() + after));
      lines.add("+ " + shown(before + edit.replacement() + after));
    }
    return lines;
  }

  private static String shown(String piece) {
    return SafeText.escape(piece.replace("\r", "").replace("\n", " ").replace('\u00A0', '\u237D'));
  }
}
