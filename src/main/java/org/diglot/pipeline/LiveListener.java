package org.diglot.pipeline;

/** Hears of what happens to a live site. Called by threads of the site, one at a time. */
public interface LiveListener {

  /** Files have changed; the site answers with the new ones from now on. */
  void changed(LiveChange change);

  /** The whole site has been built and checked in the background. */
  void checked(BuildResult result);

  /**
   * The whole site could not be built.
   *
   * @param fault why, as one line
   */
  void failed(String fault);
}
