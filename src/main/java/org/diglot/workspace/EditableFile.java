package org.diglot.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;

/**
 * A page that is mended in its place: the only input that is ever written. It is replaced whole,
 * and only where it still is what was read.
 */
public final class EditableFile {

  private final Path file;
  private final SourceFile source;

  private EditableFile(Path file, SourceFile source) {
    this.file = file;
    this.source = source;
  }

  /**
   * Reads a file.
   *
   * @param base the folder that paths in messages are relative to
   * @param shown its path as a finding names it
   * @param folder the folder that it must not be outside of, links followed
   * @return nothing where it is outside, or cannot be read; the latter is reported
   */
  public static Optional<EditableFile> open(
      Path base, String shown, Path folder, DiagnosticSink sink) {
    try {
      Path file = base.resolve(shown).toRealPath();
      if (!file.startsWith(folder.toRealPath())) {
        return Optional.empty();
      }
      DocumentPath name = new DocumentPath(FileTree.name(file));
      return TextReader.read(file, shown, name, sink).map(text -> new EditableFile(file, text));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes a file beside this one, whole or not at all; nothing is left of it where the text is
   * empty.
   *
   * @param name its name
   * @throws WorkspaceException where it cannot be written; what was there is then untouched
   */
  public void beside(String name, String text) throws WorkspaceException {
    Path other = file.resolveSibling(name);
    try {
      if (text.isEmpty()) {
        Files.deleteIfExists(other);
      } else {
        new AtomicFiles().put(other, text.getBytes(StandardCharsets.UTF_8), true);
      }
    } catch (IOException e) {
      throw new WorkspaceException("cannot write " + other + ": " + Faults.reason(e), e);
    }
  }

  /** The whole text, line ends and byte order mark as they are. */
  public String text() {
    return source.text();
  }

  /**
   * Puts another text in its place, with the same permissions.
   *
   * @return false, with nothing done, where the file is no longer what was read
   * @throws WorkspaceException where it cannot be written; what was there is then untouched
   */
  public boolean replace(String text) throws WorkspaceException {
    try {
      if (!Arrays.equals(Files.readAllBytes(file), source.bytes())) {
        return false;
      }
      new AtomicFiles().replace(file, text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException e) {
      String message = "cannot write " + source.location() + ": " + Faults.reason(e);
      throw new WorkspaceException(message, e);
    }
  }
}
