package org.diglot.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticSink;

/**
 * The inputs of a run: the source language's content folder and one folder per locale. Opening
 * lists the files; a file is read only when asked for, so that a large site need not be in memory.
 */
public final class Workspace {

  private final Optional<ContentFolder> content;
  private final List<LocaleFolder> locales;

  private Workspace(Optional<ContentFolder> content, List<LocaleFolder> locales) {
    this.content = content;
    this.locales = List.copyOf(locales);
  }

  /**
   * Lists the inputs.
   *
   * @param base the folder that paths in messages are relative to
   * @param content the source language's Markdown; need not exist where {@code locales} does
   * @param locales the folder with one folder per language tag; need not exist where {@code
   *     content} does
   * @param sink takes findings about folders and files that cannot be used
   * @throws WorkspaceException where neither folder exists
   */
  public static Workspace open(Path base, Path content, Path locales, DiagnosticSink sink)
      throws WorkspaceException {
    throw new UnsupportedOperationException("under construction");
  }

  /** The source language's content, if there is any. */
  public Optional<ContentFolder> content() {
    return content;
  }

  /** The locales, by tag. */
  public List<LocaleFolder> locales() {
    return locales;
  }
}
