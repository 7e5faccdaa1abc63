package org.diglot.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.diglot.workspace.WorkspaceException;

/**
 * Hands on, in order and one at a time, what several threads make in any order. Whoever makes what
 * is next in order also hands on what waits behind it; so no thread waits for another but one that
 * is too far ahead.
 */
final class InOrder<T> {

  /** Makes a thing. */
  @FunctionalInterface
  interface Maker<T> {
    T make() throws WorkspaceException;
  }

  private final int ahead;
  private final PageRun.PageTask<T> consumer;
  private final Map<Integer, T> ready = new HashMap<>();
  private int next;
  private boolean handing;
  private boolean failed;

  /**
   * @param ahead how many things may wait to be handed on
   */
  InOrder(int ahead, PageRun.PageTask<T> consumer) {
    this.ahead = ahead;
    this.consumer = consumer;
  }

  /**
   * Makes the thing of a number and hands on what can be. Nothing is made once something failed.
   *
   * @param number from 0; every number is made by somebody, and lower numbers are begun first
   */
  void make(int number, Maker<T> maker) throws WorkspaceException {
    boolean done = false;
    try {
      if (mayBegin(number)) {
        put(number, maker.make());
      }
      done = true;
    } finally {
      if (!done) {
        fail();
      }
    }
  }

  private synchronized boolean mayBegin(int number) {
    boolean interrupted = false;
    while (number >= next + ahead && !failed) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return !failed;
  }

  private void put(int number, T thing) throws WorkspaceException {
    synchronized (this) {
      ready.put(number, thing);
      if (handing) {
        return;
      }
      handing = true;
    }
    while (true) {
      T first;
      synchronized (this) {
        if (!ready.containsKey(next) || failed) {
          handing = false;
          return;
        }
        first = ready.remove(next);
      }
      consumer.run(first);
      synchronized (this) {
        next++;
        notifyAll();
      }
    }
  }

  private synchronized void fail() {
    failed = true;
    notifyAll();
  }
}
