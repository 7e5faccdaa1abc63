package org.diglot.workspace;

import java.nio.file.Path;

/**
 * A folder that Diglot writes. A file is written beside its place and then renamed, so that it is
 * old or new but never half; bytes that are there already are not written again. A manifest
 * remembers what was written; closing a successful run removes what the last run wrote and this one
 * did not. Files that Diglot did not write are never touched.
 */
public final class OutputFolder implements AutoCloseable {

  private OutputFolder() {}

  /**
   * Opens the folder and takes its lock.
   *
   * @throws WorkspaceException where it is or contains an input folder, is not a folder, cannot be
   *     written, or is in use by another run
   */
  public static OutputFolder open(Path folder, java.util.List<Path> inputs)
      throws WorkspaceException {
    throw new UnsupportedOperationException("under construction");
  }

  /**
   * Writes a file whole.
   *
   * @param path relative path with {@code /}
   * @throws WorkspaceException where it cannot be written; the file is then as it was
   */
  public void write(String path, byte[] bytes) throws WorkspaceException {
    throw new UnsupportedOperationException("under construction");
  }

  /** Removes what only the last run wrote, and saves the manifest. */
  public void finish() throws WorkspaceException {
    throw new UnsupportedOperationException("under construction");
  }

  /** Number of files whose bytes changed in this run. */
  public int written() {
    return 0;
  }

  /** Gives the lock back. Without {@link #finish} nothing is removed. */
  @Override
  public void close() {}
}
