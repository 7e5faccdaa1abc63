package org.diglot.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.diglot.pipeline.LiveFile;
import org.diglot.pipeline.LiveSite;

/** Answers the requests of a browser. */
final class SiteHandler implements HttpHandler {

  /** Where the files of the preview itself are; no edition can be called so. */
  static final String OWN = "_diglot/";

  private static final String NOT_FOUND_PAGE = "404.html";

  private final LiveSite site;
  private final LiveEvents events;

  SiteHandler(LiveSite site, LiveEvents events) {
    this.site = site;
    this.events = events;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Reply reply = new Reply(exchange, events.changes());
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
      answer(path.get(), exchange, reply);
    } catch (RuntimeException e) {
      reply.page(500, FaultPage.of("The preview failed: " + e));
    }
  }

  private void answer(String path, HttpExchange exchange, Reply reply) throws IOException {
    if (path.startsWith(OWN)) {
      own(path.substring(OWN.length()), exchange.getRequestURI(), reply);
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
      if (type.startsWith("text/html")) {
        reply.page(status, found.bytes());
      } else {
        reply.bytes(status, type, found.bytes());
      }
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

  private void own(String name, URI address, Reply reply) throws IOException {
    switch (name) {
      case "events" -> events.connect(reply, seen(address));
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

  /** How many changes a page knows of, as its script says; less than 0 where it does not. */
  private static int seen(URI address) {
    try {
      return Integer.parseInt(String.valueOf(address.getQuery()));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
