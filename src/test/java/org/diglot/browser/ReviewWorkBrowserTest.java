package org.diglot.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import org.diglot.corpus.Corpus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real pages reviewed by keyboard alone: the saved file, once applied, changes the ranges and the
 * files beside the pages that were decided on, and nothing else.
 */
@ExtendWith(NeedsBrowser.class)
class ReviewWorkBrowserTest {

  private static final Path OWN = Path.of(System.getProperty("diglot.basedir", "."));

  @TempDir Path folder;
  private static Chromium chromium;

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch(Chromium.executable().orElseThrow());
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @Test
  void ownContentInJapaneseAndArabic() throws Exception {
    Path base = folder.resolve("project");
    ReviewedContent.copy(OWN.resolve("content"), base.resolve("content"));
    for (String locale : new String[] {"ja-JP", "ar-SA", "fr-FR"}) {
      ReviewedContent.copy(
          OWN.resolve("locales").resolve(locale), base.resolve("locales").resolve(locale));
    }
    ReviewedContent content = new ReviewedContent(base, folder.resolve("out"));
    Path site = content.review("ja-JP,ar-SA");
    work(content, site, "ja-JP", "よし");
    work(content, site, "ar-SA", "حسنًا");
  }

  @ParameterizedTest
  @CsvSource({"o365-2020-07, ja-JP, よし", "po-2021-07, ar-SA, حسنًا"})
  void realPages(String set, String locale, String words) throws Exception {
    Path from = Corpus.folder().resolve(set);
    Path base = Files.createDirectories(folder.resolve("project"));
    ReviewedContent.copy(from.resolve("content"), base.resolve("content"));
    ReviewedContent.copy(
        from.resolve("locales").resolve(locale), base.resolve("locales").resolve(locale));
    ReviewedContent content = new ReviewedContent(base, folder.resolve("out"));
    work(content, content.review(locale), locale, words);
  }

  private void work(ReviewedContent content, Path site, String locale, String words)
      throws Exception {
    Path saved;
    try (TenDecisions reviewer =
        new TenDecisions(chromium.browser(), site.resolve(locale + "/index.html"), words)) {
      saved = reviewer.work(folder);
      String pictures = System.getProperty("diglot.pictures", "");
      if (!pictures.isBlank()) {
        reviewer.picture(Path.of(pictures).resolve("work-" + locale + ".png"));
      }
    }
    content.apply(saved, locale);
  }
}
