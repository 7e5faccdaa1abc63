package org.diglot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** Somebody who works through the first ten rows of a review site, by keyboard alone. */
final class TenDecisions implements AutoCloseable {

  private static final int WANTED = 10;

  private final Page page;
  private final String words;
  private int decided;
  private int step;

  /**
   * @param words what to type, in the language reviewed
   */
  TenDecisions(Browser browser, Path site, String words) {
    this.words = words;
    page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900)).newPage();
    page.setDefaultTimeout(20_000);
    page.navigate(site.toUri().toString());
    page.waitForSelector(
        "#row-title", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }

  /** Decides, saves, and tells where the file is. */
  Path work(Path folder) {
    while (decided < WANTED) {
      String row = selected();
      row();
      if (row.equals(selected())) {
        press("j");
      }
      String before = row;
      page.waitForFunction(
          "r => document.getElementById('queue').getAttribute('aria-activedescendant') !== r",
          before);
    }
    page.waitForFunction("n => document.getElementById('bar').value >= n", 1);
    Download download = page.waitForDownload(() -> press("s"));
    Path file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  private String selected() {
    return page.locator("#queue").getAttribute("aria-activedescendant");
  }

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private boolean has(String selector) {
    return page.locator(selector).count() > 0;
  }

  private void row() {
    if (has("#row .actions")) {
      segment();
    } else if (has("#row .dismiss")) {
      dismiss();
      decided++;
    }
  }

  private void segment() {
    boolean empty = has("#row .sides .empty");
    switch (empty ? 1 : step++ % 7) {
      case 0 -> press("a");
      case 1, 5 -> edit();
      case 2 -> press("r");
      case 3 -> {
        press("c");
        page.keyboard().type(words);
        press("Control+Enter", "a");
      }
      case 4 -> {
        if (has("#row .dismiss")) {
          dismiss();
        }
        press("a");
      }
      default -> {
        press("r", "u", "a");
      }
    }
    decided++;
  }

  private void edit() {
    press("e");
    page.locator("#edit").waitFor();
    press("Control+End");
    page.keyboard().type(" " + words);
    press("Control+Enter");
  }

  private void dismiss() {
    press("x");
    page.locator("#reason").waitFor();
    page.keyboard().type(words);
    press("Enter");
  }

  /** A picture of what is on the screen. */
  void picture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  @Override
  public void close() {
    page.context().close();
  }
}
