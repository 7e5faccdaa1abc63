package org.diglot.diagnostic;

/**
 * Something that the user set cannot be used, so that the run cannot say what it was asked for: a
 * parameter with a mistake, or a baseline or suppression file of an unknown version. Nothing has
 * been written. The message is one sentence for the user.
 */
public final class SettingsException extends Exception {

  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }

  /** What is wrong with a file that had to be read: place, message and remedy in one line. */
  public static SettingsException of(Diagnostic problem) {
    return new SettingsException(
        SafeText.escape(
            problem.location().path()
                + ":"
                + problem.location().start()
                + ": "
                + problem.message()
                + problem.remedy().map(remedy -> "; " + remedy).orElse("")));
  }
}
