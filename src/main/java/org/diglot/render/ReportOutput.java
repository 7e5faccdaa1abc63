package org.diglot.render;

/**
 * Takes the files of a report.
 *
 * @param <E> what goes wrong when a file cannot be written
 */
@FunctionalInterface
public interface ReportOutput<E extends Exception> {

  /**
   * Takes a file.
   *
   * @param path relative, with {@code /}
   * @param bytes its content
   */
  void write(String path, byte[] bytes) throws E;
}
