package org.diglot.diagnostic;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings that a project had when it began to be gated. They are known; only others count.
 * Several findings can be equal here, such as two in one sentence: each entry knows one of them.
 *
 * @param entries sorted
 */
public record Baseline(List<Entry> entries) {

  /** The version of the file that is read and written. */
  static final int VERSION = 1;

  public Baseline {
    entries = entries.stream().sorted().toList();
  }

  /**
   * A known finding. It has no line, so that it stays the same finding when text moves.
   *
   * @param rule the rule's id
   * @param page the page below the content folder, or the path of a file that is no page
   * @param locale the locale's tag
   * @param key the finding's key
   */
  public record Entry(String rule, String page, Optional<String> locale, String key)
      implements Comparable<Entry> {

    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::page)
            .thenComparing(entry -> entry.locale().orElse(""))
            .thenComparing(Entry::rule)
            .thenComparing(Entry::key);

    static Entry of(Finding finding) {
      return new Entry(
          finding.diagnostic().rule().id(), finding.page(), finding.localeName(), finding.key());
    }

    /** By page, locale, rule and key. */
    @Override
    public int compareTo(Entry other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * What came of holding findings against a baseline.
   *
   * @param findings every finding in its order, marked as new or unchanged
   * @param gone what the baseline has and the run did not find
   * @param shrunk the baseline without what is gone
   */
  public record Outcome(List<Finding> findings, List<Entry> gone, Baseline shrunk) {

    public Outcome {
      findings = List.copyOf(findings);
      gone = List.copyOf(gone);
    }

    /** Whether the file can be written anew because it became smaller. */
    public boolean shrinks() {
      return !gone.isEmpty();
    }
  }

  /**
   * Reads a baseline file.
   *
   * @param path its shown path, for messages
   * @throws SettingsException where it is broken or of another version; the message says where
   */
  public static Baseline read(String path, String text) throws SettingsException {
    return new BaselineReader(path).read(text);
  }

  /** A baseline that knows these findings; suppressed ones need no entry. */
  public static Baseline of(List<Finding> findings) {
    return new Baseline(
        findings.stream().filter(f -> f.suppression().isEmpty()).map(Entry::of).toList());
  }

  /** Tells new findings from known ones; of equal findings the first ones are the known ones. */
  public Outcome apply(List<Finding> findings) {
    Map<Entry, Integer> left = new HashMap<>();
    entries.forEach(entry -> left.merge(entry, 1, Integer::sum));
    List<Finding> judged = new ArrayList<>();
    List<Entry> found = new ArrayList<>();
    for (Finding finding : findings) {
      Entry entry = Entry.of(finding);
      boolean known = left.getOrDefault(entry, 0) > 0;
      if (known) {
        left.merge(entry, -1, Integer::sum);
        found.add(entry);
      }
      judged.add(finding.with(known ? BaselineState.UNCHANGED : BaselineState.NEW));
    }
    return new Outcome(judged, gone(left), new Baseline(found));
  }

  private static List<Entry> gone(Map<Entry, Integer> left) {
    List<Entry> gone = new ArrayList<>();
    left.keySet().stream()
        .sorted()
        .forEach(
            entry -> {
              for (int i = left.getOrDefault(entry, 0); i > 0; i--) {
                gone.add(entry);
              }
            });
    return gone;
  }

  /** Writes the file: one entry a line, so that a change of it reads well. */
  public void write(Writer out) throws IOException {
    JsonLines json = new JsonLines(out);
    json.begin();
    json.field("version", VERSION);
    json.field("tool", "diglot");
    json.beginList("findings");
    for (Entry entry : entries) {
      json.beginLine();
      json.entry(entry);
      json.endLine();
    }
    json.endList();
    json.finish();
  }
}
