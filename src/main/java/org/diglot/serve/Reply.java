package org.diglot.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The answer to a request. Nothing of it may be kept by a browser: the next one may differ. */
final class Reply {

  private static final byte[] END = "</body>".getBytes(StandardCharsets.UTF_8);

  private final HttpExchange exchange;
  private final int changes;

  /**
   * @param changes how many changes there had been before the answer was made
   */
  Reply(HttpExchange exchange, int changes) {
    this.exchange = exchange;
    this.changes = changes;
  }

  void text(int status, String text) throws IOException {
    bytes(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  void page(int status, String html) throws IOException {
    page(status, html.getBytes(StandardCharsets.UTF_8));
  }

  void page(int status, byte[] html) throws IOException {
    bytes(status, "text/html; charset=utf-8", withScript(html, changes));
  }

  /** The page with the script that keeps it up to date, as the last thing of its body. */
  static byte[] withScript(byte[] page, int changes) {
    int at = lastIndexOf(page, END);
    if (at < 0) {
      return page;
    }
    byte[] script =
        ("<script src=\"/"
                + SiteHandler.OWN
                + "live.js\" data-changes=\""
                + changes
                + "\" defer></script>")
            .getBytes(StandardCharsets.UTF_8);
    byte[] whole = new byte[page.length + script.length];
    System.arraycopy(page, 0, whole, 0, at);
    System.arraycopy(script, 0, whole, at, script.length);
    System.arraycopy(page, at, whole, at + script.length, page.length - at);
    return whole;
  }

  private static int lastIndexOf(byte[] text, byte[] part) {
    for (int at = text.length - part.length; at >= 0; at--) {
      if (Arrays.equals(text, at, at + part.length, part, 0, part.length)) {
        return at;
      }
    }
    return -1;
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
