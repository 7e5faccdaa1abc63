package org.diglot.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding: what is wrong, where, what else it concerns, and what to do.
 *
 * @param rule the kind of finding
 * @param severity its weight in this run
 * @param message one sentence without a final period that names the thing found
 * @param location where it is
 * @param details further lines to show, such as the other side of a pair
 * @param related other places it concerns
 * @param remedy what to do, as a command ("add …", "remove …"); empty where nothing can be said
 * @param subject the pair of texts it is about; absent where it is about a file or its structure
 * @param fix a mend that is certain
 * @param topic what it says apart from its place: findings of one rule with the same topic are one
 *     finding of their file; empty where only the same texts make two the same
 */
public record Diagnostic(
    Rule rule,
    Severity severity,
    String message,
    Location location,
    List<String> details,
    List<Related> related,
    Optional<String> remedy,
    Optional<Subject> subject,
    Optional<Fix> fix,
    String topic)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.location().path())
          .thenComparingInt(d -> d.location().start().line())
          .thenComparingInt(d -> d.location().start().column())
          .thenComparing(d -> d.rule().id())
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    details = List.copyOf(details);
    related = List.copyOf(related);
  }

  /**
   * Another place that a finding concerns.
   *
   * @param message what that place is, such as "first used here"
   * @param location where it is
   */
  public record Related(String message, Location location) {}

  /** A finding of a rule's own severity; add to it with the {@code with…} methods. */
  public static Diagnostic of(Rule rule, Location location, String message) {
    return new Diagnostic(
        rule,
        rule.severity(),
        message,
        location,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /** The same finding with what to do about it. */
  public Diagnostic withRemedy(String text) {
    return new Diagnostic(
        rule,
        severity,
        message,
        location,
        details,
        related,
        Optional.of(text),
        subject,
        fix,
        topic);
  }

  /** The same finding with the texts it is about. */
  public Diagnostic about(Subject texts) {
    return new Diagnostic(
        rule,
        severity,
        message,
        location,
        details,
        related,
        remedy,
        Optional.of(texts),
        fix,
        topic);
  }

  /** The same finding with its mend, if there is one; what it does is the remedy. */
  public Diagnostic withFix(Optional<Fix> mend) {
    return new Diagnostic(
        rule,
        severity,
        message,
        location,
        details,
        related,
        mend.map(Fix::description).or(() -> remedy),
        subject,
        mend,
        topic);
  }

  /** The same finding without a mend; what to do stays. */
  public Diagnostic withoutFix() {
    return new Diagnostic(
        rule,
        severity,
        message,
        location,
        details,
        related,
        remedy,
        subject,
        Optional.empty(),
        topic);
  }

  /** The same finding with another weight. */
  public Diagnostic withSeverity(Severity weight) {
    return new Diagnostic(
        rule, weight, message, location, details, related, remedy, subject, fix, topic);
  }

  /** The same finding with one more line to show. */
  public Diagnostic withDetail(String line) {
    List<String> more = new ArrayList<>(details);
    more.add(line);
    return new Diagnostic(
        rule, severity, message, location, more, related, remedy, subject, fix, topic);
  }

  /** The same finding with one more place. */
  public Diagnostic withRelated(String text, Location place) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(text, place));
    return new Diagnostic(
        rule, severity, message, location, details, more, remedy, subject, fix, topic);
  }

  /** The same finding as one of several of its file that say the same. */
  public Diagnostic onTopic(String name) {
    return new Diagnostic(
        rule, severity, message, location, details, related, remedy, subject, fix, name);
  }

  /** By path, position and rule. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
