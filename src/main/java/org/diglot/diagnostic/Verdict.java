package org.diglot.diagnostic;

/**
 * Whether a run passes.
 *
 * @param passed whether it does
 * @param reason in one line why not; empty where it passed
 * @param remedy in one line what to do; empty where it passed
 */
public record Verdict(boolean passed, String reason, String remedy) {

  /** The run passed. */
  public static final Verdict PASSED = new Verdict(true, "", "");

  /** Reason and remedy in one line; empty where the run passed. */
  public String line() {
    return passed ? "" : reason + ". To mend it, " + remedy;
  }
}
