package org.diglot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is installed on this machine; none is ever downloaded. */
final class Chromium implements AutoCloseable {

  private static final List<String> USUAL_PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox")));
  }

  /** The system property {@code diglot.chromium}, else DIGLOT_CHROMIUM, else a usual place. */
  static Optional<Path> executable() {
    Stream<String> named =
        Stream.of(System.getProperty("diglot.chromium"), System.getenv("DIGLOT_CHROMIUM"))
            .filter(Objects::nonNull)
            .filter(name -> !name.isBlank())
            .limit(1);
    List<String> places = named.toList();
    return (places.isEmpty() ? USUAL_PLACES : places)
        .stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  static Chromium launch(Path executable) {
    return new Chromium(executable);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
