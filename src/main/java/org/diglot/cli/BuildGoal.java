package org.diglot.cli;

import java.nio.file.Path;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.ProgressListener;
import org.diglot.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "build",
    description = "Builds the site, checks the guidance as check does, and writes the reports.")
final class BuildGoal extends CheckingGoal {

  @Option(
      names = "--reports",
      paramLabel = "FOLDER",
      description = "The folder to write the reports to. Default: target/diglot")
  @Nullable Path reports;

  @Option(
      names = "--baseUrl",
      paramLabel = "URL",
      description = "Where the site will be published, in place of baseUrl in site.yml")
  @Nullable String baseUrl;

  @Option(
      names = "--linkResults",
      paramLabel = "FILE",
      description = "What another program found at the addresses of other sites")
  @Nullable Path linkResults;

  BuildGoal(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  String defaultOutput() {
    return "site";
  }

  @Override
  Outcome work(BuildRequest request, ProgressListener progress) throws WorkspaceException {
    Path folder = reports == null ? buildFolder() : resolve(reports);
    BuildRequest published = baseUrl == null ? request : request.at(baseUrl);
    if (linkResults != null) {
      published = published.withLinkResults(resolve(linkResults));
    }
    BuildResult result = Diglot.build(published, options(folder, "never"), progress);
    return Outcome.of(result, "Site: " + result.output(), "Open: " + result.start().toUri());
  }
}
