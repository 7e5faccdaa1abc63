package org.diglot.diagnostic;

/**
 * A kind of finding. Its id is the name of the manual page that explains it and stays for ever.
 *
 * @param id kebab-case words for the defect, such as {@code unclosed-segment}
 * @param severity what a finding weighs unless the user says otherwise
 * @param issueType the ITS 2.0 localization quality issue type
 */
public record Rule(String id, Severity severity, String issueType) {

  public Rule {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not a rule id: " + id);
    }
  }

  /** A rule about files, configuration or page structure rather than about language. */
  public static Rule of(String id, Severity severity) {
    return new Rule(id, severity, "other");
  }

  /** A rule about markup. */
  public static Rule markup(String id, Severity severity) {
    return new Rule(id, severity, "markup");
  }
}
