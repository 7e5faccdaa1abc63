package org.diglot.workspace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of an {@link OutputFolder} that is written piece by piece, beside its place, and put there
 * when it is complete. Closing it before that leaves what was there.
 */
public final class PendingFile implements AutoCloseable {

  private final OutputFolder folder;
  private final String path;
  private final Path file;
  private final Path temporary;
  private final FileMark.Maker marks;
  private final OutputStream stream;

  PendingFile(OutputFolder folder, String path, Path file, Path temporary) throws IOException {
    this.folder = folder;
    this.path = path;
    this.file = file;
    this.temporary = temporary;
    this.marks =
        new FileMark.Maker(
            Files.newOutputStream(
                temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    this.stream = new BufferedOutputStream(marks);
  }

  /** Takes the file's bytes. */
  public OutputStream stream() {
    return stream;
  }

  /**
   * The number of bytes taken so far.
   *
   * @throws WorkspaceException where they cannot be written
   */
  public long size() throws WorkspaceException {
    try {
      stream.flush();
      return marks.mark().size();
    } catch (IOException e) {
      throw fault(e);
    }
  }

  /** The mark of a file that was put in its place. */
  public FileMark mark() {
    return marks.mark();
  }

  /**
   * Puts the file in its place.
   *
   * @throws WorkspaceException where it cannot be written; what was there is then untouched
   */
  public void commit() throws WorkspaceException {
    try {
      stream.close();
      folder.place(path, file, temporary, marks.mark());
    } catch (IOException e) {
      throw folder.cannotWrite(file, 0, e);
    }
  }

  /** What went wrong while writing to {@link #stream}, for the user. */
  public WorkspaceException fault(IOException e) {
    return folder.cannotWrite(file, 0, e);
  }

  @Override
  public void close() {
    try {
      stream.close();
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // What is left is swept away by the next run.
      return;
    }
  }
}
