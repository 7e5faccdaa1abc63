package org.diglot.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.diglot.render.TemplateException;
import org.diglot.workspace.WorkspaceException;

/**
 * Builds a whole site in the background, again and again, for what needs all of its pages. Pages
 * themselves are not kept.
 */
final class LiveBuild implements AutoCloseable {

  /** Writers save several files in a row; a build that is thrown away costs them speed. */
  private static final int QUIET_MILLIS = 400;

  private static final long MOST_CLOSING_MILLIS = 5_000;

  private final BuildRequest request;
  private final CheckOptions options;
  private final LiveListener listener;
  private final Predicate<String> isPage;
  private final Thread thread = new Thread(this::work, "diglot-build");
  private Map<String, byte[]> files = Map.of();
  private boolean wanted;
  private boolean done;
  private boolean closed;
  private volatile boolean cancelled;

  /**
   * @param isPage tells the files of the site that are made of one page
   */
  LiveBuild(
      BuildRequest request, CheckOptions options, LiveListener listener, Predicate<String> isPage) {
    this.isPage = isPage;
    this.request = request;
    this.options = options;
    this.listener = listener;
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  /** Wants a build of the inputs as they are now. */
  synchronized void start() {
    wanted = true;
    notifyAll();
  }

  /** Gives up a build that is under way: its inputs have changed. */
  void cancel() {
    cancelled = true;
  }

  /** A file of the last build; waits for the first one. */
  synchronized Optional<LiveFile> file(String path) {
    while (!done && !closed) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
    return Optional.ofNullable(files.get(path)).map(LiveFile.Found::new);
  }

  private void work() {
    try {
      while (awaitWish()) {
        build();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until a build is wanted and nothing has changed for a moment; whether to go on. */
  private synchronized boolean awaitWish() throws InterruptedException {
    while (!wanted && !closed) {
      wait();
    }
    while (wanted && !closed) {
      wanted = false;
      wait(QUIET_MILLIS);
    }
    cancelled = false;
    return !closed;
  }

  private void build() {
    Map<String, byte[]> written = new ConcurrentHashMap<>();
    try {
      BuildResult result =
          new SiteBuild(request, options, this::checkCancelled)
              .run((path, bytes) -> keep(path, bytes, written));
      finish(written);
      listener.checked(result);
    } catch (CancellationException e) {
      // The change that cancelled it has asked for another one.
      return;
    } catch (TemplateException e) {
      finish(written);
      listener.failed("the site template is broken: " + e.getMessage());
    } catch (WorkspaceException e) {
      finish(written);
      listener.failed(String.valueOf(e.getMessage()));
    }
  }

  /** Pages come from elsewhere; what is left is small. */
  private void keep(String path, byte[] bytes, Map<String, byte[]> written) {
    if (!isPage.test(path)) {
      written.put(path, bytes);
    }
  }

  private void checkCancelled(String step, int count, int total) {
    if (cancelled) {
      throw new CancellationException();
    }
  }

  private synchronized void finish(Map<String, byte[]> written) {
    files = written;
    done = true;
    notifyAll();
  }

  /** Ends the build under way, which stops at its next page, so that it leaves no file behind. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      cancelled = true;
      notifyAll();
    }
    if (Thread.currentThread() != thread) {
      try {
        thread.join(MOST_CLOSING_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
