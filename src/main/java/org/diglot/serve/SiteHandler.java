package org.diglot.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.diglot.pipeline.LiveFile;
import org.diglot.pipeline.LiveSite;

/** Answers the requests of a browser. */
final class SiteHandler implements HttpHandler {

  /** Where the files of the preview itself are; no edition can be called so. */
  private static final String OWN = "_diglot/";

  private static final String NOT_FOUND_PAGE = "404.html";
  private static final byte[] SCRIPT =
      ("<script src=\"/" + OWN + "live.js\" defer></script>").getBytes(StandardCharsets.UTF_8);

  private final LiveSite site;
  private final LiveEvents events;

  SiteHandler(LiveSite site, LiveEvents events) {
    this.site = site;
    this.events = events;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Reply reply = new Reply(exchange);
    if (!RequestGuard.isForThisComputer(exchange.getRequestHeaders().getFirst("Host"))) {
      reply.text(403, "This preview answers to localhost only.");
      return;
    }
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      reply.text(405, "This preview can only be read.");
      return;
    }
    Optional<String> path = RequestGuard.path(exchange.getRequestURI());
    if (path.isEmpty()) {
      reply.text(400, "This is no path of a site.");
      return;
    }
    try {
      answer(path.get(), reply);
    } catch (RuntimeException e) {
      reply.page(500, FaultPage.of("The preview failed: " + e));
    }
  }

  private void answer(String path, Reply reply) throws IOException {
    if (path.startsWith(OWN)) {
      own(path.substring(OWN.length()), reply);
      return;
    }
    if (!path.isEmpty() && !path.endsWith("/") && site.isFolder(path)) {
      reply.redirect("/" + RequestGuard.encoded(path) + "/");
      return;
    }
    Optional<LiveFile> file = site.file(path);
    if (file.isPresent()) {
      answer(200, path, file.get(), reply);
    } else {
      notFound(path, reply);
    }
  }

  private void answer(int status, String path, LiveFile file, Reply reply) throws IOException {
    if (file instanceof LiveFile.Found found) {
      String type = MediaTypes.of(path);
      boolean page = type.startsWith("text/html");
      reply.bytes(status, type, page ? withScript(found.bytes()) : found.bytes());
    } else if (file instanceof LiveFile.Broken broken) {
      reply.page(500, FaultPage.of(broken.fault()));
    }
  }

  private void notFound(String path, Reply reply) throws IOException {
    int slash = path.indexOf('/');
    Optional<LiveFile> page =
        slash > 0 ? site.file(path.substring(0, slash + 1) + NOT_FOUND_PAGE) : Optional.empty();
    Optional<LiveFile> shown = page.or(() -> site.file(NOT_FOUND_PAGE));
    if (shown.isPresent()) {
      answer(404, NOT_FOUND_PAGE, shown.get(), reply);
    } else {
      reply.page(404, FaultPage.of("There is no " + path + " on this site."));
    }
  }

  private void own(String name, Reply reply) throws IOException {
    switch (name) {
      case "events" -> events.connect(reply);
      case "findings.json" -> reply.bytes(200, MediaTypes.of(name), events.findings());
      case "live.js", "live.css" -> reply.bytes(200, MediaTypes.of(name), resource(name));
      default -> reply.text(404, "There is no such file.");
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = SiteHandler.class.getResourceAsStream(name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  /** The page with the script that keeps it up to date, as the last thing of its body. */
  static byte[] withScript(byte[] page) {
    byte[] end = "</body>".getBytes(StandardCharsets.UTF_8);
    int at = lastIndexOf(page, end);
    if (at < 0) {
      return page;
    }
    byte[] whole = new byte[page.length + SCRIPT.length];
    System.arraycopy(page, 0, whole, 0, at);
    System.arraycopy(SCRIPT, 0, whole, at, SCRIPT.length);
    System.arraycopy(page, at, whole, at + SCRIPT.length, page.length - at);
    return whole;
  }

  private static int lastIndexOf(byte[] text, byte[] part) {
    for (int at = text.length - part.length; at >= 0; at--) {
      if (java.util.Arrays.equals(text, at, at + part.length, part, 0, part.length)) {
        return at;
      }
    }
    return -1;
  }
}
