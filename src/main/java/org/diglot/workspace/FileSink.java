package org.diglot.workspace;

/** Takes the files of a site as they are made. Safe for use by several threads. */
@FunctionalInterface
public interface FileSink {

  /**
   * Takes a file as a whole.
   *
   * @param path relative path with {@code /}
   * @throws WorkspaceException where it cannot be kept
   */
  void write(String path, byte[] bytes) throws WorkspaceException;
}
