package org.diglot.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Severity;
import org.diglot.memory.TermEntry;
import org.diglot.model.SegmentStatus;

/**
 * A pair of texts with what a translator should know of it.
 *
 * @param status id, state and history
 * @param line the line of the bilingual file that it stands in
 * @param source the source text, Markdown
 * @param target its translation, Markdown; empty where there is none
 * @param issues what checks found in it
 * @param matches translations of like texts, the best first
 * @param terms terms of the source text
 */
public record ExchangeSegment(
    SegmentStatus status,
    int line,
    String source,
    String target,
    List<Issue> issues,
    List<Match> matches,
    List<TermEntry> terms) {

  public ExchangeSegment {
    issues = List.copyOf(issues);
    matches = List.copyOf(matches);
    terms = List.copyOf(terms);
  }

  /**
   * A finding.
   *
   * @param rule the rule's id
   * @param type its ITS issue type
   * @param severity its weight
   * @param message what is wrong
   */
  public record Issue(String rule, String type, Severity severity, String message) {}

  /**
   * A translation of a like text.
   *
   * @param kind how the texts agree
   * @param percent how like the source texts are, from 1 to 100
   * @param origin where it comes from
   * @param source the like text
   * @param target its translation
   */
  public record Match(Kind kind, int percent, String origin, String source, String target) {

    /** How a text agrees with the segment's. */
    public enum Kind {
      /** It is the segment's own text before the source changed. */
      PREVIOUS,
      /** It is the same text between the same neighbours. */
      IN_CONTEXT,
      /** It is the same text. */
      EXACT,
      /** It is a like text. */
      FUZZY
    }
  }

  /** The segment's id as written. */
  String id() {
    return status.id().text();
  }

  /** Names both texts; see {@link ExchangeKey}. */
  String key() {
    return ExchangeKey.of(source, target);
  }

  /** The source text that the translation was made from, where it is another. */
  Optional<String> previous() {
    return status.translatedFrom().filter(text -> !text.equals(source));
  }

  /** The terms with their translations, in lines. */
  List<String> termLines() {
    return terms.stream()
        .map(
            term ->
                term.source()
                    + " → "
                    + term.target()
                    + term.note().map(note -> " (" + note + ")").orElse(""))
        .distinct()
        .toList();
  }

  /** What there is to say to a translator, in lines. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    status.carried().ifPresent(how -> remarks.add("translation carried over: " + how));
    status.consequence().ifPresent(what -> remarks.add("change of the source: " + what));
    previous().ifPresent(text -> remarks.add("translated from: " + text));
    for (Issue issue : issues) {
      remarks.add(issue.severity().word() + ": " + issue.message() + " [" + issue.rule() + "]");
    }
    return remarks;
  }
}
