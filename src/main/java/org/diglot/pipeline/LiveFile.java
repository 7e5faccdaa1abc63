package org.diglot.pipeline;

/** What a live site answers for a file's path. */
public sealed interface LiveFile {

  /**
   * The file.
   *
   * @param bytes its content; not to be changed
   */
  record Found(byte[] bytes) implements LiveFile {}

  /**
   * There is such a page, but it cannot be made.
   *
   * @param fault why, as one line for the writer
   */
  record Broken(String fault) implements LiveFile {}
}
