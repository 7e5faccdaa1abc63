package org.diglot.workspace;

/**
 * The run cannot go on: nothing to read, or the output cannot be written. The message is for the
 * user: what was looked for or tried, and what to pass or to change.
 */
public final class WorkspaceException extends Exception {

  private static final long serialVersionUID = 1L;

  public WorkspaceException(String message) {
    super(message);
  }

  public WorkspaceException(String message, Throwable cause) {
    super(message, cause);
  }
}
