package org.diglot.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;

/** Files that the user names one by one, such as a baseline: no part of the content. */
public final class SettingFiles {

  private SettingFiles() {}

  /**
   * Reads a file as UTF-8.
   *
   * @param base the folder that paths in messages are relative to
   * @return nothing where it does not exist, or cannot be read or decoded; the latter is reported
   */
  public static Optional<SourceFile> read(Path base, Path file, DiagnosticSink sink) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    DocumentPath name = new DocumentPath(FileTree.name(file));
    return TextReader.read(file, new ShownPaths(base).of(file), name, sink);
  }

  /** Reads a file as {@link #read} does, also one that is far larger than any page. */
  public static Optional<SourceFile> readLarge(Path base, Path file, DiagnosticSink sink) {
    DocumentPath name = new DocumentPath(FileTree.name(file));
    return TextReader.read(
        file, new ShownPaths(base).of(file), name, TextReader.MAX_LARGE_BYTES, sink);
  }

  /** Whether there is a file. */
  public static boolean exists(Path file) {
    return Files.isRegularFile(file);
  }

  /** A path as messages show it. */
  public static String shown(Path base, Path file) {
    return new ShownPaths(base).of(file);
  }

  /**
   * Writes or replaces a file as a whole.
   *
   * @throws WorkspaceException where it cannot be written; what was there is then untouched
   */
  public static void write(Path file, byte[] bytes) throws WorkspaceException {
    try {
      Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
      Files.createDirectories(folder);
      WriteBack.recover(folder);
      Path place = folder.toRealPath().resolve(FileTree.name(file));
      Optional<byte[]> before =
          Files.exists(place, LinkOption.NOFOLLOW_LINKS)
              ? Optional.of(Files.readAllBytes(place))
              : Optional.empty();
      if (!WriteBack.apply(
          folder, List.of(new WriteBack.Change(place, before, Optional.of(bytes))))) {
        throw new WorkspaceException("cannot write " + file + ": another process writes it");
      }
    } catch (IOException e) {
      throw new WorkspaceException("cannot write " + file + ": " + Faults.reason(e), e);
    }
  }
}
