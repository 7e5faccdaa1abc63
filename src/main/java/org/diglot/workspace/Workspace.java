package org.diglot.workspace;

import java.io.IOException;
import java.nio.file.Files;
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
   * @param tags tells which folder names are languages
   * @param sink takes findings about folders and files that cannot be used
   * @throws WorkspaceException where neither folder exists, or one is not a folder
   */
  public static Workspace open(
      Path base, Path content, Path locales, LanguageTagCheck tags, DiagnosticSink sink)
      throws WorkspaceException {
    if (!Files.exists(content) && !Files.exists(locales)) {
      throw new WorkspaceException(
          "nothing to read: neither "
              + content.toAbsolutePath().normalize()
              + " nor "
              + locales.toAbsolutePath().normalize()
              + " exists. Run where the folders content and locales are, or name them with"
              + " -Ddiglot.content=<folder> and -Ddiglot.locales=<folder>");
    }
    finishChanges(locales);
    ShownPaths shown = new ShownPaths(base);
    Optional<ContentFolder> source = Optional.empty();
    if (isFolder(content, "-Ddiglot.content")) {
      source = Optional.of(contentIn(content, shown, sink));
    }
    List<LocaleFolder> translations =
        isFolder(locales, "-Ddiglot.locales") ? localesIn(locales, tags, shown, sink) : List.of();
    return new Workspace(source, translations);
  }

  /** A page and what stands beside it are to be read as they belong together. */
  private static void finishChanges(Path locales) {
    try {
      WriteBack.recover(locales);
    } catch (IOException e) {
      // Where nothing can be written, each file is at least read whole.
      return;
    }
  }

  private static boolean isFolder(Path path, String property) throws WorkspaceException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new WorkspaceException(
          path.toAbsolutePath().normalize()
              + " is not a folder. Name another with "
              + property
              + "=<folder>");
    }
    return Files.isDirectory(path);
  }

  /**
   * Lists a folder that is neither content nor locale.
   *
   * @param base the folder that paths in messages are relative to
   * @return nothing where it does not exist or is no folder
   * @throws WorkspaceException where it cannot be read
   */
  public static Optional<ContentFolder> folder(Path base, Path folder, DiagnosticSink sink)
      throws WorkspaceException {
    return Files.isDirectory(folder)
        ? Optional.of(contentIn(folder, new ShownPaths(base), sink))
        : Optional.empty();
  }

  private static ContentFolder contentIn(Path folder, ShownPaths shown, DiagnosticSink sink)
      throws WorkspaceException {
    try {
      return DirectoryContent.of(folder, new LinkGuard(folder, shown, sink), shown, sink);
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static List<LocaleFolder> localesIn(
      Path folder, LanguageTagCheck tags, ShownPaths shown, DiagnosticSink sink)
      throws WorkspaceException {
    try {
      return LocaleFolders.in(folder, tags, shown, sink);
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static WorkspaceException unreadable(Path folder, IOException e) {
    return new WorkspaceException(
        "cannot read the folder " + folder.toAbsolutePath().normalize() + ": " + Faults.reason(e),
        e);
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
