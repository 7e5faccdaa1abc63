package org.diglot.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.diglot.BadInput;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.CheckOptions;
import org.diglot.pipeline.LiveChange;
import org.diglot.pipeline.LiveListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class PreviewTest {

  private static final LiveListener SILENT =
      new LiveListener() {
        @Override
        public void changed(LiveChange change) {}

        @Override
        public void checked(BuildResult result) {}

        @Override
        public void failed(String fault) {}
      };

  @TempDir Path base;

  private Preview preview;

  @BeforeEach
  void start() throws Exception {
    file("content/index.md", "# Keys\n\nReturn the key.\n");
    file("content/sub/lost key.md", "# Lost\n\nCall.\n");
    file("template/section.peb", "");
    preview = preview(0);
  }

  private void file(String path, String text) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Preview preview(int port) throws Exception {
    BuildRequest request =
        new BuildRequest(
            base,
            base.resolve("content"),
            base.resolve("locales"),
            base.resolve("out"),
            Optional.of(base.resolve("template")));
    CheckOptions options =
        new CheckOptions(
            base.resolve("out"),
            "never",
            "",
            "",
            base.resolve("suppressions.yml"),
            Optional.empty(),
            false,
            false,
            LocalDate.of(2026, 11, 1),
            "1.0");
    return Preview.start(request, options, port, SILENT);
  }

  @AfterEach
  void stop() {
    preview.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(preview.address() + path)).GET().build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Status line of a request as written, whatever is in it. */
  private String raw(String request) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getByName("127.0.0.1"), preview.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .readLine();
    }
  }

  @Test
  void showsPagesWithTheScriptThatKeepsThemUpToDate() throws Exception {
    HttpResponse<String> page = get("en/index.html");
    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", page.headers().firstValue("content-type").get());
    assertEquals("no-store", page.headers().firstValue("cache-control").get());
    assertTrue(page.body().contains("Return the key."));
    assertTrue(
        page.body()
            .contains(
                "<script src=\"/_diglot/live.js\" data-changes=\"0\" defer></script></body>"));
    assertEquals(200, get("_diglot/live.js").statusCode());
    assertEquals(200, get("_diglot/live.css").statusCode());
  }

  @Test
  void knowsFoldersAndEncodedNames() throws Exception {
    assertEquals(200, get("").statusCode());
    assertEquals(200, get("en/").statusCode());
    HttpResponse<String> folder = get("en");
    assertEquals(302, folder.statusCode());
    assertEquals("/en/", folder.headers().firstValue("location").get());
    assertEquals(200, get("en/sub/lost%20key.html").statusCode());
  }

  @Test
  void saysThatThereIsNoSuchPage() throws Exception {
    HttpResponse<String> page = get("en/<i>.html".replace("<", "%3C").replace(">", "%3E"));
    assertEquals(404, page.statusCode());
    assertTrue(!page.body().contains("<i>"), page.body());
  }

  @Test
  @BadInput(65)
  void answersThisComputerOnly() throws Exception {
    String line = raw("GET /en/index.html HTTP/1.1\r\nHost: docs.example\r\n\r\n");
    assertTrue(line.contains("403"), line);
  }

  @Test
  @BadInput(65)
  void staysBelowTheSite() throws Exception {
    for (String path : new String[] {"/../out/report.json", "/%2e%2e/x", "/en/..%2f..%2fx"}) {
      String line = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertTrue(line.contains("400"), path + ": " + line);
    }
  }

  @Test
  @BadInput(65)
  void canOnlyBeRead() throws Exception {
    String line =
        raw("POST /en/index.html HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
    assertTrue(line.contains("405"), line);
  }

  @Test
  void tellsOpenPagesOfChanges() throws Exception {
    try (Socket socket = socket()) {
      BufferedReader in = events(socket, 0);
      file("content/index.md", "# Keys\n\nKeep the key.\n");
      String change = change(in);
      assertTrue(change.contains("\"/en/index.html\""), change);
      assertTrue(get("en/index.html").body().contains("Keep the key."));
    }
  }

  @Test
  void tellsAPageOfWhatChangedWhileTheBrowserLoadedIt() throws Exception {
    String page = get("en/index.html").body();
    assertTrue(page.contains("data-changes=\"0\""), page);
    file("content/index.md", "# Keys\n\nKeep the key.\n");
    while (!page.contains("data-changes=\"1\"")) {
      Thread.sleep(50);
      page = get("en/index.html").body();
    }
    try (Socket late = socket();
        Socket current = socket()) {
      String change = change(events(late, 0));
      assertTrue(change.contains("\"everything\":true"), change);
      BufferedReader in = events(current, 1);
      file("content/index.md", "# Keys\n\nHide the key.\n");
      assertTrue(change(in).contains("\"everything\":false"), "nothing before that");
    }
  }

  private Socket socket() throws IOException {
    return new Socket(InetAddress.getByName("127.0.0.1"), preview.address().getPort());
  }

  private static BufferedReader events(Socket socket, int seen) throws IOException {
    String request = "GET /_diglot/events?" + seen + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    String line = in.readLine();
    while (!line.startsWith("retry:")) {
      line = in.readLine();
    }
    return in;
  }

  private static String change(BufferedReader in) throws IOException {
    String line = in.readLine();
    while (!line.contains("\"pages\"")) {
      line = in.readLine();
    }
    return line;
  }

  @Test
  void givesTheDataOfTheSite() throws Exception {
    HttpResponse<String> coverage = get("coverage.json");
    assertEquals(200, coverage.statusCode());
    assertTrue(coverage.body().startsWith("{\n  \"version\": 1"), coverage.body());
  }

  @Test
  void showsTheFaultOfATemplateInItsPages() throws Exception {
    file("template/page.peb", "{{ <nonsense> }}");
    HttpResponse<String> page = get("en/index.html");
    while (page.statusCode() != 500) {
      Thread.sleep(50);
      page = get("en/index.html");
    }
    assertTrue(page.body().contains("page.peb:1"), page.body());
    assertTrue(page.body().contains("/_diglot/live.js"), "comes back by itself");
  }

  @Test
  @BadInput(65)
  void takesTheNextPortWhereOneIsTaken() throws Exception {
    int taken;
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      taken = other.getLocalPort();
      try (Preview second = preview(taken)) {
        assertNotEquals(taken, second.address().getPort());
      }
    }
  }

  @Test
  void givesItsFindingsAsJson() throws Exception {
    String json = get("_diglot/findings.json").body();
    assertTrue(json.startsWith("{\"fault\":\"\",\"count\":"), json);
  }
}
