package org.diglot.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What differs between two texts, word by word. Numbers, web addresses, code spans, HTML tags and
 * the targets of Markdown links are one word each; white space and punctuation are words too, so
 * that the kept and deleted runs joined are the first text, the kept and inserted ones the second.
 */
public final class WordDiff {

  /** What became of a run. */
  public enum Kind {
    KEPT,
    DELETED,
    INSERTED;

    /** The word that templates know it by: {@code kept}, {@code deleted} or {@code inserted}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A piece of text with one fate; never empty.
   *
   * @param kind its fate
   * @param text as written
   */
  public record Run(Kind kind, String text) {}

  /** Beyond this many differing words the answer is coarse: all deleted, all inserted. */
  private static final int MOST_WORDS = 8_000;

  private final List<Run> runs = new ArrayList<>();

  private WordDiff() {}

  /**
   * The runs of two texts, in their order; a deleted run stands before the inserted one that
   * replaces it. White space alone is not kept between two changes.
   */
  public static List<Run> between(String from, String to) {
    List<String> before = DiffWords.of(from);
    List<String> after = DiffWords.of(to);
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    WordDiff diff = new WordDiff();
    diff.add(Kind.KEPT, before.subList(0, head));
    diff.addMiddle(
        before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
    diff.add(Kind.KEPT, before.subList(before.size() - tail, before.size()));
    return diff.tidied();
  }

  /** How much of two texts is kept: from 0 to 1, by letters and digits; 1 for two without any. */
  public static double similarity(String from, String to) {
    long total = letters(from) + letters(to);
    long kept =
        between(from, to).stream()
            .filter(run -> run.kind() == Kind.KEPT)
            .mapToLong(run -> letters(run.text()))
            .sum();
    return total == 0 ? 1 : 2.0 * kept / total;
  }

  private static long letters(String text) {
    return text.codePoints().filter(UCharacter::isLetterOrDigit).count();
  }

  private void addMiddle(List<String> before, List<String> after) {
    if (before.isEmpty() || after.isEmpty() || before.size() + after.size() > MOST_WORDS) {
      add(Kind.DELETED, before);
      add(Kind.INSERTED, after);
      return;
    }
    int at = 0;
    for (Change change :
        new MyersDiffWithLinearSpace<String>().computeDiff(before, after, new NoListener())) {
      add(Kind.KEPT, before.subList(at, change.startOriginal));
      add(Kind.DELETED, before.subList(change.startOriginal, change.endOriginal));
      add(Kind.INSERTED, after.subList(change.startRevised, change.endRevised));
      at = change.endOriginal;
    }
    add(Kind.KEPT, before.subList(at, before.size()));
  }

  private void add(Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      runs.add(new Run(kind, String.join("", words)));
    }
  }

  /** Joins neighbours, deleted before inserted, over kept white space between changes. */
  private List<Run> tidied() {
    List<Run> tidy = new ArrayList<>();
    StringBuilder deleted = new StringBuilder();
    StringBuilder inserted = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean changed = deleted.length() + inserted.length() > 0;
      boolean blank = changed && i + 1 < runs.size() && run.text().isBlank();
      if (run.kind() != Kind.KEPT) {
        (run.kind() == Kind.DELETED ? deleted : inserted).append(run.text());
      } else if (blank) {
        deleted.append(run.text());
        inserted.append(run.text());
      } else {
        flush(deleted, inserted, tidy);
        keep(run.text(), tidy);
      }
    }
    flush(deleted, inserted, tidy);
    return List.copyOf(tidy);
  }

  private static void keep(String text, List<Run> tidy) {
    int last = tidy.size() - 1;
    if (last >= 0 && tidy.get(last).kind() == Kind.KEPT) {
      tidy.set(last, new Run(Kind.KEPT, tidy.get(last).text() + text));
    } else {
      tidy.add(new Run(Kind.KEPT, text));
    }
  }

  private static void flush(StringBuilder deleted, StringBuilder inserted, List<Run> tidy) {
    if (deleted.length() > 0) {
      tidy.add(new Run(Kind.DELETED, deleted.toString()));
    }
    if (inserted.length() > 0) {
      tidy.add(new Run(Kind.INSERTED, inserted.toString()));
    }
    deleted.setLength(0);
    inserted.setLength(0);
  }
}
