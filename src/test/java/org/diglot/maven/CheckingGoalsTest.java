package org.diglot.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.diglot.pipeline.CheckOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals that check, as Maven starts them where nothing is configured. */
class CheckingGoalsTest {

  @TempDir Path base;
  private final CheckMojo check = new CheckMojo();
  private final BuildMojo build = new BuildMojo();
  private final RecordingLog log = new RecordingLog(false);

  @BeforeEach
  void configureAsMavenDoesWithoutAProject() throws Exception {
    write("content/index.md", "# Home\n\nYou must wait.\n");
    write(
        "locales/fr-FR/content/index.md",
        "# Accueil\n\n<span data-ttu-id=\"1f3a9-101\"> </span><span class=\"sxs-lookup\">"
            + "<span data-stu-id=\"1f3a9-101\">You must wait.</span></span>\n");
    for (AbstractCheckingMojo goal : new AbstractCheckingMojo[] {check, build}) {
      goal.base = base.toFile();
      goal.content = base.resolve("content").toFile();
      goal.locales = base.resolve("locales").toFile();
      goal.suppressions = base.resolve("suppressions.yml").toFile();
      goal.buildFolder = "${project.basedir}/target";
      goal.userProperties = new Properties();
      goal.plugin = new PluginDescriptor();
      goal.plugin.setVersion("1.2.3");
      goal.startTime = Date.from(Instant.parse("2026-11-22T23:30:00Z"));
      goal.setLog(log);
    }
  }

  private void write(String path, String text) throws Exception {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void checkFailsAndWritesItsReportsBelowTarget() {
    MojoFailureException e = assertThrows(MojoFailureException.class, check::execute);
    assertTrue(e.getMessage().startsWith("2 errors (1 empty-target-half, 1 omitted-guidance) in"));
    assertTrue(Files.isRegularFile(base.resolve("target/diglot/report.html")));
    assertFalse(Files.exists(base.resolve("target/diglot/site")));
    String last = log.lines.get(log.lines.size() - 1);
    assertTrue(last.startsWith("INFO Report: file:///"), last);
    assertTrue(last.endsWith("/target/diglot/report.html"), last);
  }

  @Test
  void checkWritesWhereItIsTold() {
    check.output = new File("reports");
    assertThrows(MojoFailureException.class, check::execute);
    assertTrue(Files.isRegularFile(base.resolve("reports/report.html")));
    assertFalse(Files.exists(base.resolve("target")));
  }

  @Test
  void buildDoesNotFailUnlessAsked() throws Exception {
    build.execute();
    assertTrue(Files.isRegularFile(base.resolve("target/diglot/report.html")));
    assertTrue(Files.isRegularFile(base.resolve("target/diglot/site/fr-FR/index.html")));
    build.failOn = "error";
    assertThrows(MojoFailureException.class, build::execute);
  }

  @Test
  void anEmptyPropertyIsAsGoodAsNone() throws Exception {
    check.failOn = " ";
    check.levels = "";
    check.minimumCoverage = "";
    check.today = "";
    CheckOptions options = check.options(base, "error");
    assertEquals("error", options.failOn());
    assertEquals(LocalDate.of(2026, 11, 22), options.today());
    assertEquals(Optional.empty(), options.baseline());
    assertEquals("1.2.3", options.toolVersion());
  }

  @Test
  void takesTheDayThatIsGiven() throws Exception {
    check.today = " 2027-01-31 ";
    assertEquals(LocalDate.of(2027, 1, 31), check.options(base, "error").today());
    check.today = "31.1.2027";
    MojoExecutionException e = assertThrows(MojoExecutionException.class, check::execute);
    assertEquals("-Ddiglot.today=31.1.2027 is no date; write it as 2027-01-31", e.getMessage());
    assertFalse(Files.exists(base.resolve("target")));
  }

  @Test
  void aMistakeInASettingIsNoFailureOfTheGuidance() {
    check.levels = "omited-guidance=off";
    MojoExecutionException e = assertThrows(MojoExecutionException.class, check::execute);
    assertEquals(
        "levels: there is no rule \"omited-guidance\"; write omitted-guidance", e.getMessage());
  }

  @Test
  void notesAreShownWhereTheyFailTheGoal() {
    assertFalse(check.showsNotes());
    check.failOn = "Note";
    assertTrue(check.showsNotes());
  }
}
