package org.diglot.serve;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Finding;
import org.diglot.pipeline.LiveChange;

/**
 * Tells open pages what has changed, as server-sent events (HTML Standard, section 9.2), and keeps
 * the findings for them.
 */
final class LiveEvents implements AutoCloseable {

  /** More open pages than this are told to come back later. */
  private static final int MOST_LISTENERS = 64;

  /** More findings than this are counted, not shown. */
  private static final int MOST_FINDINGS = 2_000;

  private static final int HEARTBEAT_SECONDS = 15;

  private final List<OutputStream> listeners = new ArrayList<>();
  private final ScheduledExecutorService heart;
  private byte[] findings = json(List.of(), finding -> Optional.empty(), "");
  private int changes;
  private String fault = "";

  LiveEvents() {
    this.heart =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "diglot-events");
              thread.setDaemon(true);
              return thread;
            });
    // A browser that has gone is only noticed by writing to it.
    heart.scheduleWithFixedDelay(
        () -> send(":\n\n".getBytes(StandardCharsets.UTF_8)),
        HEARTBEAT_SECONDS,
        HEARTBEAT_SECONDS,
        TimeUnit.SECONDS);
  }

  /** How many changes there were so far. */
  synchronized int changes() {
    return changes;
  }

  /**
   * Lets a page listen from now on.
   *
   * @param seen how many changes there had been when the page was made: what came while the browser
   *     loaded it would be lost to it
   */
  synchronized void connect(Reply reply, int seen) throws IOException {
    if (listeners.size() >= MOST_LISTENERS) {
      reply.text(503, "Too many pages are open.");
      return;
    }
    OutputStream out = reply.stream("text/event-stream");
    out.write("retry: 1000\n\n".getBytes(StandardCharsets.UTF_8));
    if (seen != changes) {
      out.write(event("change", change(new LiveChange(List.of(), Set.of(), true, fault))));
    }
    out.flush();
    listeners.add(out);
  }

  /** Tells which pages are no longer as they were. */
  synchronized void changed(LiveChange change) {
    changes++;
    fault = change.fault();
    send(event("change", change(change)));
  }

  private static byte[] change(LiveChange change) {
    return json(
        out -> {
          out.name("everything").value(change.everything());
          out.name("fault").value(change.fault());
          out.name("pages").beginArray();
          for (String page : new TreeSet<>(change.pages())) {
            out.value("/" + page);
          }
          out.endArray();
        });
  }

  /**
   * Tells what was found in the whole site.
   *
   * @param address where on the site the page is that a finding is about
   * @param fault why the whole site could not be built, else empty
   */
  void found(List<Finding> found, Function<Finding, Optional<String>> address, String fault) {
    byte[] json = json(found.stream().filter(Finding::counts).toList(), address, fault);
    synchronized (this) {
      findings = json;
    }
    send(event("findings", json(out -> out.name("count").value(found.size()))));
  }

  /** What was found, as JSON. */
  synchronized byte[] findings() {
    return findings.clone();
  }

  private static byte[] event(String name, byte[] data) {
    String text = "event: " + name + "\ndata: " + new String(data, StandardCharsets.UTF_8) + "\n\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private synchronized void send(byte[] event) {
    for (Iterator<OutputStream> each = listeners.iterator(); each.hasNext(); ) {
      OutputStream out = each.next();
      try {
        out.write(event);
        out.flush();
      } catch (IOException e) {
        close(out);
        each.remove();
      }
    }
  }

  /** Ends all connections. */
  @Override
  public synchronized void close() {
    heart.shutdownNow();
    listeners.forEach(LiveEvents::close);
    listeners.clear();
  }

  private static void close(OutputStream out) {
    try {
      out.close();
    } catch (IOException e) {
      // The browser has gone.
      return;
    }
  }

  private static byte[] json(
      List<Finding> found, Function<Finding, Optional<String>> address, String fault) {
    return json(
        out -> {
          out.name("fault").value(fault);
          out.name("count").value(found.size());
          out.name("findings").beginArray();
          for (Finding finding : found.subList(0, Math.min(found.size(), MOST_FINDINGS))) {
            write(finding, address.apply(finding), out);
          }
          out.endArray();
        });
  }

  private static void write(Finding finding, Optional<String> page, JsonWriter out)
      throws IOException {
    Diagnostic diagnostic = finding.diagnostic();
    out.beginObject();
    out.name("page").value(page.map(path -> "/" + path).orElse(""));
    out.name("place").value(diagnostic.location().path() + ":" + diagnostic.location().start());
    out.name("severity").value(diagnostic.severity().word());
    out.name("rule").value(diagnostic.rule().id());
    out.name("message").value(diagnostic.message());
    out.name("remedy").value(diagnostic.remedy().orElse(""));
    out.endObject();
  }

  /** Writes the fields of an object. */
  @FunctionalInterface
  private interface Fields {
    void write(JsonWriter out) throws IOException;
  }

  private static byte[] json(Fields fields) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.beginObject();
      fields.write(out);
      out.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
