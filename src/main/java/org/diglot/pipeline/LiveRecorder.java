package org.diglot.pipeline;

import org.diglot.render.TemplateException;
import org.diglot.workspace.FileSink;
import org.diglot.workspace.WorkspaceException;

/**
 * Keeps what each thread writes in the rendering that it works on. A fault of a template or a file
 * becomes the rendering's own, so that the other pages go on.
 */
final class LiveRecorder implements FileSink {

  /** Makes files. */
  @FunctionalInterface
  interface Work {
    void run() throws WorkspaceException;
  }

  private final LiveRendering shared;
  private final ThreadLocal<LiveRendering> current;

  /**
   * @param shared takes what is written outside of {@link #record}
   */
  LiveRecorder(LiveRendering shared) {
    this.shared = shared;
    this.current = ThreadLocal.withInitial(() -> shared);
  }

  /** Does some work, and keeps what it writes. */
  LiveRendering record(Work work) {
    LiveRendering rendering = new LiveRendering();
    current.set(rendering);
    run(work, rendering);
    return rendering;
  }

  /** Does some work whose files everybody shares. */
  void share(Work work) {
    run(work, shared);
  }

  private void run(Work work, LiveRendering rendering) {
    try {
      work.run();
    } catch (TemplateException e) {
      rendering.fail("the site template is broken: " + e.getMessage());
    } catch (WorkspaceException e) {
      rendering.fail(String.valueOf(e.getMessage()));
    } finally {
      current.remove();
    }
  }

  @Override
  public void write(String path, byte[] bytes) {
    current.get().put(path, bytes);
  }
}
