package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.diglot.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/**
 * Does something for each of many pages on all processors, one page at a time each, so that memory
 * does not grow with the number of pages. The threads' stacks are deep enough for the deepest
 * nesting that a page may have.
 */
final class PageRun {

  private static final long STACK_BYTES = 16L << 20;

  /** What is done for a page. */
  @FunctionalInterface
  interface PageTask<T> {
    void run(T page) throws WorkspaceException;
  }

  private final String step;
  private final int total;
  private final ProgressListener progress;
  private final AtomicInteger done = new AtomicInteger();

  /**
   * @param step what is done, for the listener
   * @param total number of pages in all runs together
   */
  PageRun(String step, int total, ProgressListener progress) {
    this.step = step;
    this.total = total;
    this.progress = progress;
  }

  /**
   * Runs the task for every page.
   *
   * @throws WorkspaceException the first fault; the other threads stop at their next page
   */
  <T> void run(List<T> pages, PageTask<T> task) throws WorkspaceException {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> fault = new AtomicReference<>();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement();
              i < pages.size() && fault.get() == null;
              i = next.getAndIncrement()) {
            try {
              task.run(pages.get(i));
              progress.progress(step, done.incrementAndGet(), total);
            } catch (WorkspaceException | RuntimeException | Error e) {
              fault.compareAndSet(null, e);
            }
          }
        };
    runOnAllProcessors(worker, pages.size());
    rethrow(fault.get());
  }

  private static void runOnAllProcessors(Runnable worker, int tasks) {
    int count = Math.max(1, Math.min(tasks, Runtime.getRuntime().availableProcessors()));
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Thread thread = new Thread(null, worker, "diglot-pages-" + i, STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      join(thread);
    }
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(@Nullable Throwable fault) throws WorkspaceException {
    if (fault instanceof WorkspaceException e) {
      throw e;
    }
    if (fault instanceof RuntimeException e) {
      throw e;
    }
    if (fault instanceof Error e) {
      throw e;
    }
  }
}
