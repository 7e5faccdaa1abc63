package org.diglot.pipeline;

/** Hears how far a run is. Called often; implementations decide how often to show it. */
@FunctionalInterface
public interface ProgressListener {

  /** Hears nothing. */
  ProgressListener NONE = (step, done, total) -> {};

  /**
   * A step has got further.
   *
   * @param step what is being done, such as "rendering"
   * @param done pages done
   * @param total pages in all
   */
  void progress(String step, int done, int total);

  /** Something worth a line, such as that nothing had to be done. */
  default void said(String line) {}
}
