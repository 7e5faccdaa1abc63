package org.diglot.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.diglot.pipeline.LiveSite;

/**
 * A web server for the writer's own browser. It listens on the loopback interface only, answers
 * reading requests only, and none that came under another computer's name.
 */
final class PreviewServer implements AutoCloseable {

  /** How many ports above a taken one are tried. */
  static final int PORTS_TRIED = 20;

  private static final int THREADS = 8;

  /** Pages may nest deeply; the threads that make them need a stack for it. */
  private static final long STACK_BYTES = 16L << 20;

  private static final int BACKLOG = 64;

  private final HttpServer server;
  private final ExecutorService threads;
  private final LiveEvents events;

  private PreviewServer(HttpServer server, LiveEvents events) {
    this.server = server;
    this.events = events;
    this.threads =
        Executors.newFixedThreadPool(
            THREADS,
            work -> {
              Thread thread = new Thread(null, work, "diglot-serve", STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Takes a port.
   *
   * @param port the port to take; where it is taken, the next free one of the {@value #PORTS_TRIED}
   *     above it, else any free one; 0 for any
   * @param events what browsers are told
   * @throws IOException where the loopback interface cannot be used
   */
  static PreviewServer bind(int port, LiveEvents events) throws IOException {
    int tried = port;
    while (port != 0 && tried < port + PORTS_TRIED && tried <= 65_535) {
      try {
        return on(tried, events);
      } catch (BindException taken) {
        tried++;
      }
    }
    return on(0, events);
  }

  private static PreviewServer on(int port, LiveEvents events) throws IOException {
    // Heads and bodies of answers are sent apart: without it each body waits up to 40 ms for the
    // browser to acknowledge its head. The JDK reads it when the first server is made.
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
    InetSocketAddress address = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
    return new PreviewServer(HttpServer.create(address, BACKLOG), events);
  }

  private static final String NO_DELAY = "sun.net.httpserver.nodelay";
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  /** Begins to answer. */
  void start(LiveSite site) {
    server.createContext("/", new SiteHandler(site, events));
    server.setExecutor(threads);
    server.start();
  }

  /** The port taken. */
  int port() {
    return server.getAddress().getPort();
  }

  /** What to open in a browser. */
  URI address() {
    return URI.create("http://localhost:" + port() + "/");
  }

  @Override
  public void close() {
    events.close();
    server.stop(0);
    threads.shutdownNow();
    try {
      threads.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
