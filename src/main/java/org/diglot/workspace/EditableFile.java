package org.diglot.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;

/**
 * A page that is mended in its place: the only input that is ever written. It is replaced whole,
 * and only where it still is what was read.
 */
public final class EditableFile {

  private final Path folder;
  private final Path file;
  private final SourceFile source;

  private EditableFile(Path folder, Path file, SourceFile source) {
    this.folder = folder;
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
      WriteBack.recover(folder);
      Path file = base.resolve(shown).toRealPath();
      Path top = folder.toRealPath();
      if (!file.startsWith(top)) {
        return Optional.empty();
      }
      DocumentPath name = new DocumentPath(FileTree.name(file));
      return TextReader.read(file, shown, name, sink)
          .map(text -> new EditableFile(top, file, text));
    } catch (IOException e) {
      return Optional.empty();
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
   * @throws WorkspaceException where it cannot be written
   */
  public boolean replace(String text) throws WorkspaceException {
    return replace(text, Map.of());
  }

  /**
   * Puts another text in its place, and others into files beside it, in one step: a run that is
   * interrupted leaves all of them old, or the next run makes all of them new.
   *
   * @param beside texts by the names of their files; an empty text removes the file
   * @return false, with nothing done, where this file is no longer what was read
   * @throws WorkspaceException where it cannot be written
   */
  public boolean replace(String text, Map<String, String> beside) throws WorkspaceException {
    try {
      List<WriteBack.Change> changes = new ArrayList<>();
      changes.add(
          new WriteBack.Change(file, Optional.of(source.bytes()), Optional.of(bytes(text))));
      for (Map.Entry<String, String> other : new TreeMap<>(beside).entrySet()) {
        Path place = file.resolveSibling(other.getKey());
        Optional<byte[]> before =
            Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(place))
                : Optional.empty();
        Optional<byte[]> after =
            Optional.of(other.getValue()).filter(t -> !t.isEmpty()).map(EditableFile::bytes);
        changes.add(new WriteBack.Change(place, before, after));
      }
      return WriteBack.apply(folder, changes);
    } catch (IOException e) {
      String message = "cannot write " + source.location() + ": " + Faults.reason(e);
      throw new WorkspaceException(message, e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
