package org.diglot.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The answer to a request. Nothing of it may be kept by a browser: the next one may differ. */
final class Reply {

  private final HttpExchange exchange;

  Reply(HttpExchange exchange) {
    this.exchange = exchange;
  }

  void text(int status, String text) throws IOException {
    bytes(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  void page(int status, String html) throws IOException {
    bytes(
        status,
        "text/html; charset=utf-8",
        SiteHandler.withScript(html.getBytes(StandardCharsets.UTF_8)));
  }

  void redirect(String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    text(302, "See " + to);
  }

  void bytes(int status, String type, byte[] body) throws IOException {
    head(type);
    boolean silent = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
    exchange.sendResponseHeaders(status, silent ? -1 : body.length);
    if (!silent) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  /** Begins an answer that goes on; whoever has the stream closes it. */
  OutputStream stream(String type) throws IOException {
    head(type);
    exchange.sendResponseHeaders(200, 0);
    return exchange.getResponseBody();
  }

  private void head(String type) {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
  }
}
