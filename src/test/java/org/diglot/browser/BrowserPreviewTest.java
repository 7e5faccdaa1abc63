package org.diglot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.CheckOptions;
import org.diglot.pipeline.LiveChange;
import org.diglot.pipeline.LiveListener;
import org.diglot.serve.Preview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a writer sees while files change. */
@ExtendWith(NeedsBrowser.class)
class BrowserPreviewTest {

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

  private final BuiltSite browser;
  private final List<String> complaints = new ArrayList<>();
  private Preview preview;
  private Page page;

  BrowserPreviewTest(BuiltSite browser) {
    this.browser = browser;
  }

  @BeforeEach
  void start() throws Exception {
    write("content/index.md", page("Return the key."));
    write("template/section.peb", "");
    preview =
        Preview.start(
            new BuildRequest(
                base,
                base.resolve("content"),
                base.resolve("locales"),
                base.resolve("out"),
                Optional.of(base.resolve("template"))),
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
                "1.0"),
            0,
            SILENT);
    page = browser.open(true);
    page.onPageError(complaints::add);
    page.addInitScript(
        "addEventListener('securitypolicyviolation',"
            + " e => console.error(e.violatedDirective + ' ' + e.blockedURI))");
    page.onConsoleMessage(
        message -> {
          // A page that cannot be shown is answered with status 500, which the console tells.
          if (message.type().equals("error") && !message.text().contains("500")) {
            complaints.add(message.text());
          }
        });
    page.navigate(preview.address() + "en/index.html");
  }

  private static String page(String text) {
    return "# Keys\n\n" + "A paragraph that takes some room.\n\n".repeat(80) + text + "\n";
  }

  private void write(String path, String text) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @AfterEach
  void stop() {
    page.context().close();
    preview.close();
    assertEquals(List.of(), complaints);
  }

  @Test
  void showsAChangeWhereTheWriterIsReading() throws Exception {
    page.evaluate("scrollTo(0, 900)");
    write("content/index.md", page("Keep the key."));
    assertThat(page.locator("main")).containsText("Keep the key.");
    page.waitForFunction("() => scrollY === 900");
  }

  @Test
  void showsFindingsOfThePage() throws Exception {
    write("content/index.md", page("See [the desk](desk.md)."));
    Locator panel = page.locator("#diglot-preview .panel");
    assertThat(panel.locator("summary")).hasText("1 finding");
    panel.locator("summary").click();
    assertThat(panel).containsText("content/index.md:163:5");
    assertThat(panel).containsText("broken-link");
    page.keyboard().press("Escape");
    assertThat(panel).not().hasAttribute("open", "");
    write("content/index.md", page("See the desk."));
    assertThat(panel).isHidden();
  }

  @Test
  void comesBackFromABrokenTemplate() throws Exception {
    write("template/page.peb", "{{ nonsense }}");
    assertThat(page.locator("h1")).hasText("This page cannot be shown");
    assertThat(page.locator("main")).containsText("page.peb:1");
    Files.delete(base.resolve("template/page.peb"));
    assertThat(page.locator("h1")).hasText("Keys");
  }
}
