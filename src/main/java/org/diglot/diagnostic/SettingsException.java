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
}
