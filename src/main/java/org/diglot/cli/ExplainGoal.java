package org.diglot.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.Explanation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = DiglotCommand.Version.class,
    description = "Explains a rule; without one, lists all of them.")
final class ExplainGoal implements Callable<Integer> {

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description = "The rule, as a finding names it in brackets")
  @Nullable String rule;

  private final Surroundings surroundings;

  ExplainGoal(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Explanation explanation = Diglot.explain(Optional.ofNullable(rule));
    explanation.lines().forEach(surroundings.out()::println);
    explanation.failure().ifPresent(line -> surroundings.err().println("diglot: " + line));
    return explanation.failure().isPresent() ? Goal.FAILED : Goal.PASSED;
  }
}
