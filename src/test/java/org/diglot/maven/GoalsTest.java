package org.diglot.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.diglot.console.RunReport;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.Finding;
import org.diglot.diagnostic.Location;
import org.diglot.diagnostic.Places;
import org.diglot.diagnostic.Rule;
import org.diglot.diagnostic.Severity;
import org.diglot.model.LanguageTag;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.EditionSummary;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalsTest {

  @TempDir File base;
  private final FakeMojo mojo = new FakeMojo();
  private final RecordingLog log = new RecordingLog(false);

  /** A goal that only remembers what it was asked for. */
  private static final class FakeMojo extends AbstractDiglotMojo {
    final List<BuildRequest> requests = new ArrayList<>();
    List<Diagnostic> findings = List.of();
    Optional<String> fault = Optional.empty();

    @Override
    String defaultOutput() {
      return "site";
    }

    @Override
    BuildResult work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
      requests.add(request);
      if (fault.isPresent()) {
        throw new WorkspaceException(fault.get());
      }
      return result(findings, request.output());
    }

    @Override
    String lastLines(BuildResult result) {
      return new BuildMojo().lastLines(result);
    }
  }

  private static BuildResult result(List<Diagnostic> diagnostics, Path output) {
    Places places = Places.byFolder("content", "locales");
    return new BuildResult(
        List.of(),
        diagnostics.stream().map(diagnostic -> Finding.of(diagnostic, places)).toList(),
        List.of(),
        Optional.empty(),
        output,
        output.resolve("index.html"),
        1);
  }

  @BeforeEach
  void configureAsMavenDoesWithoutAProject() {
    mojo.base = base;
    mojo.content = new File(base, "content");
    mojo.locales = new File(base, "locales");
    mojo.buildFolder = "${project.basedir}/target";
    mojo.userProperties = new Properties();
    mojo.plugin = plugin();
    mojo.setLog(log);
  }

  private static PluginDescriptor plugin() {
    Parameter parameter = new Parameter();
    parameter.setName("content");
    parameter.setExpression("${diglot.content}");
    MojoDescriptor goal = new MojoDescriptor();
    goal.setGoal("build");
    goal.setImplementation("x");
    PluginDescriptor plugin = new PluginDescriptor();
    try {
      goal.setParameters(List.of(parameter));
      plugin.addMojo(goal);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return plugin;
  }

  private BuildRequest request() throws MojoExecutionException, MojoFailureException {
    mojo.execute();
    return mojo.requests.get(0);
  }

  @Test
  void writesBelowTargetWithoutAProject() throws Exception {
    assertEquals(base.toPath().resolve("target/diglot/site"), request().output());
    assertEquals(base.toPath().resolve("content"), request().content());
    assertEquals(Optional.empty(), request().template());
  }

  @Test
  void writesBelowTheProjectsBuildFolder() throws Exception {
    mojo.buildFolder = new File(base, "build").getPath();
    assertEquals(base.toPath().resolve("build/diglot/site"), request().output());
  }

  @Test
  void takesFoldersAsGiven() throws Exception {
    mojo.output = new File(base, "public");
    mojo.template = new File(base, "look");
    assertEquals(base.toPath().resolve("public"), request().output());
    assertEquals(Optional.of(base.toPath().resolve("look")), request().template());
  }

  @Test
  void doesNothingWhereSkipped() throws Exception {
    mojo.skip = true;
    mojo.execute();
    assertEquals(List.of(), mojo.requests);
  }

  @Test
  void stopsAtAnUnknownPropertyBeforeAnyWork() {
    mojo.userProperties.setProperty("diglot.contnet", "x");
    MojoExecutionException e = assertThrows(MojoExecutionException.class, mojo::execute);
    assertTrue(e.getMessage().contains("did you mean -Ddiglot.content?"), e.getMessage());
    assertEquals(List.of(), mojo.requests);
  }

  @Test
  void failsWithTheMessageOfAnUnusableWorkspace() {
    mojo.fault = Optional.of("nothing to read");
    MojoExecutionException e = assertThrows(MojoExecutionException.class, mojo::execute);
    assertEquals("nothing to read", e.getMessage());
  }

  @Test
  void endsWithThePlaceOfTheSiteAsAUriThatCanBeOpened() throws Exception {
    mojo.base = new File(base, "a b#%");
    mojo.content = new File(mojo.base, "content");
    mojo.locales = new File(mojo.base, "locales");
    mojo.execute();
    String last = log.lines.get(log.lines.size() - 1);
    assertTrue(last.startsWith("INFO Open: file:///"), last);
    assertTrue(last.endsWith("/a%20b%23%25/target/diglot/site/index.html"), last);
    assertTrue(log.lines.get(log.lines.size() - 2).startsWith("INFO Site: "));
  }

  @Test
  void showsFindingsAndDoesNotStop() throws Exception {
    mojo.findings = List.of(finding("error", Severity.ERROR), finding("warning", Severity.WARNING));
    mojo.execute();
    assertEquals("ERROR locales/fr/content/a.md:1:1: error: m [error]", log.lines.get(0));
    assertTrue(log.lines.get(1).matches("ERROR     key: [0-9a-f]{8}"), log.lines.get(1));
    assertEquals("WARN locales/fr/content/a.md:1:1: warning: m [warning]", log.lines.get(2));
    assertEquals("INFO 2 findings: 1 error, 1 warning", log.lines.get(4));
    assertEquals("INFO     by language: fr 2", log.lines.get(5));
  }

  private static Diagnostic finding(String id, Severity severity) {
    return Diagnostic.of(Rule.of(id, severity), Location.ofFile("locales/fr/content/a.md"), "m");
  }

  @Test
  void showsFindingsAndReportWhereMavenIsQuiet() {
    RecordingLog quiet = new RecordingLog(true);
    Path folder = base.toPath();
    List<Diagnostic> found =
        List.of(
            finding("warning", Severity.WARNING),
            finding("error", Severity.ERROR),
            finding("note", Severity.NOTE));
    BuildResult result = result(found, folder);
    new RunReport(new GoalOutput(quiet, quiet.plain, false)).print(result);
    assertEquals("ERROR locales/fr/content/a.md:1:1: error: m [error]", quiet.lines.get(0));
    assertEquals(2, quiet.lines.size());
    String text = quiet.plainText();
    assertTrue(text.startsWith("locales/fr/content/a.md:1:1: warning: m [warning]"), text);
    assertTrue(text.contains("3 findings: 1 error, 1 warning, 1 note"), text);
    assertFalse(text.contains("[note]"), text);
  }

  @Test
  void showsNotesWhereTheyFailTheGoal() {
    Diagnostic note = finding("note", Severity.NOTE);
    new RunReport(new GoalOutput(log, log.plain, true)).print(result(List.of(note), base.toPath()));
    assertEquals("INFO locales/fr/content/a.md:1:1: note: m [note]", log.lines.get(0));
  }

  @Test
  void printsNoHeadOfATableWithoutRows() {
    new RunReport(new GoalOutput(log, log.plain, true)).print(result(List.of(), base.toPath()));
    assertFalse(log.lines.toString().contains("Fallback"), log.lines.toString());
  }

  @Test
  void alignsTheNumbersOfTheEditions() {
    List<String> lines =
        RunReport.editionLines(
            List.of(
                new EditionSummary(new LanguageTag("en"), "English", 3, 0, 0, 0),
                new EditionSummary(
                    new LanguageTag("zh-Hant-TW"), "Chinese", 1200, 3, 1_000_000, 4)));
    assertEquals(
        List.of(
            "Language       Pages  Fallback  Segments  Findings",
            "en                 3         0         0         0   English",
            "zh-Hant-TW     1,200         3 1,000,000         4   Chinese"),
        lines);
  }
}
