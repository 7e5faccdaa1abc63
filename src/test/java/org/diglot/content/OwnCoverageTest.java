package org.diglot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Finding;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.CheckOptions;
import org.diglot.pipeline.Diglot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The check of this repository finds the gaps that {@code content/policy/about-this-example.md}
 * documents, each as it says there, and nothing else.
 */
class OwnCoverageTest {

  private static final Path BASE = Path.of(System.getProperty("diglot.basedir", "."));
  private static final String MISSING_PAGE = "page-not-yet-translated";

  @TempDir private static Path reports;
  private static BuildResult result;

  @BeforeAll
  static void check() throws Exception {
    BuildRequest request =
        new BuildRequest(
            BASE, BASE.resolve("content"), BASE.resolve("locales"), reports, Optional.empty());
    CheckOptions options =
        new CheckOptions(
            reports,
            "error",
            "",
            "",
            BASE.resolve("suppressions.yml"),
            Optional.empty(),
            false,
            false,
            LocalDate.of(2026, 11, 22),
            "test");
    result = Diglot.check(request, options, (step, done, total) -> {});
  }

  private static String line(Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    String text = diagnostic.message().replaceFirst("^[^\"]*", "");
    return String.join(
        " ",
        diagnostic.severity().word(),
        diagnostic.rule().id(),
        finding.place().language(),
        finding.page(),
        text);
  }

  private static boolean isMissingPage(Finding finding) {
    return finding.diagnostic().rule().id().equals(MISSING_PAGE);
  }

  @Test
  void findsTheDocumentedGapsAndNothingElse() {
    assertEquals(
        List.of(
            "note outdated-translation fr-FR policy/sign-in.md ",
            french("note", "\"Passwords do not expire.\""),
            "warning withdrawn-guidance fr-FR policy/sign-in.md"
                + " \"You must change every password after 90 days.\"",
            french("note", "\"Forced regular changes lead people to choose weaker passwords.\""),
            french(
                "warning",
                "\"If you have only one method left, the service desk must see you in person or"
                    + " on…\""),
            french(
                "warning",
                "\"You may reset your own password at `https://reset.aldervalley.example`.\""),
            french(
                "warning",
                "\"The service desk must not reset a password because of an email or a phone"
                    + " call…\""),
            french("note", "\"A temporary password stops working after 24 hours.\""),
            french("note", "\"Password reset\""),
            french("note", "\"The page asks for both of the methods that you registered.\""),
            "warning untranslated-guidance ja-JP policy/devices.md"
                + " \"You may use an encrypted USB stick from the service desk when there is no"
                + " other…\""),
        result.findings().stream()
            .filter(finding -> !isMissingPage(finding))
            .map(OwnCoverageTest::line)
            .toList());
  }

  private static String french(String severity, String text) {
    return severity + " guidance-not-yet-translated fr-FR policy/sign-in.md " + text;
  }

  @Test
  void missesOnlyTheDocumentedPageOfThePolicy() {
    List<String> missing =
        result.findings().stream()
            .filter(OwnCoverageTest::isMissingPage)
            .map(finding -> finding.place().language() + " " + finding.page())
            .toList();
    assertEquals(List.of("ar-SA policy/incident-reporting.md"), missing);
  }

  @Test
  void passes() {
    assertEquals(Optional.empty(), result.failure());
    assertTrue(result.findings().stream().allMatch(Finding::counts));
  }
}
