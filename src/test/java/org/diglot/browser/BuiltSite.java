package org.diglot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.CheckOptions;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ProgressListener;

/** This repository's own content, built once, served on loopback and open to a browser. */
final class BuiltSite implements AutoCloseable {

  static final String SIGN_IN = "policy/sign-in.html";
  static final String DEVICES = "policy/devices.html";
  static final String CHOOSER = "index.html";
  static final String HOME = "fr-FR/index.html";
  static final String DIFFERENCES = "differences/fr-FR/en/" + SIGN_IN;
  static final String COVERAGE = "differences/ar-SA/index.html";
  static final String NOT_FOUND = "404.html";
  static final String INDEX = "ar-SA/a-z.html";
  static final String SEARCH = "search/fr-FR/index.html";
  static final String FALLBACK = "ar-SA/policy/incident-reporting.html";

  /** One page of each type, in every kind of script. */
  static final List<String> PAGES =
      List.of(
          "fr-FR/" + SIGN_IN,
          "fr-FR/" + DEVICES,
          "ja-JP/" + DEVICES,
          "ar-SA/" + SIGN_IN,
          "en/" + SIGN_IN,
          HOME,
          CHOOSER,
          DIFFERENCES,
          COVERAGE,
          SEARCH,
          FALLBACK,
          NOT_FOUND,
          "ar-SA/404.html",
          "ja-JP/a-z.html",
          INDEX);

  private final Path folder;
  private final StaticServer server;
  private final Chromium chromium;

  BuiltSite(Path executable) throws Exception {
    folder = Files.createTempDirectory("diglot-site").toRealPath();
    Path base = Path.of(System.getProperty("diglot.basedir", ".")).toAbsolutePath().normalize();
    Diglot.build(
        new BuildRequest(
                base,
                base.resolve("content"),
                base.resolve("locales"),
                folder.resolve("site"),
                Optional.empty())
            .at("https://docs.example.org/"),
        new CheckOptions(
            folder.resolve("reports"),
            "never",
            "",
            "",
            base.resolve("suppressions.yml"),
            Optional.empty(),
            false,
            false,
            LocalDate.of(2026, 11, 1),
            "1.0"),
        ProgressListener.NONE);
    server = StaticServer.serve(folder.resolve("site"));
    chromium = Chromium.launch(executable);
  }

  /** The address of a page on the server. */
  String url(String path) {
    return server.url() + path;
  }

  /** The address of a page on disk. */
  String fileUrl(String path) {
    return folder.resolve("site").resolve(path).toUri().toString();
  }

  /** A page in a context of its own, 1280 by 900 CSS pixels; closing the context ends it. */
  Page open(boolean script) {
    return open(script, "en-US");
  }

  /** The same for a browser that asks for a language. */
  Page open(boolean script, String language) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(script)
                    .setLocale(language)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setViewportSize(1280, 900));
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  @Override
  public void close() throws Exception {
    chromium.close();
    server.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
