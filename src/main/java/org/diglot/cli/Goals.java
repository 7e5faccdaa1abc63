package org.diglot.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** The goals by their names, in the order in which help lists them. */
final class Goals {

  private Goals() {}

  static Map<String, Callable<Integer>> all(Surroundings surroundings) {
    Map<String, Callable<Integer>> goals = new LinkedHashMap<>();
    goals.put("build", new BuildGoal(surroundings));
    goals.put("check", new CheckGoal(surroundings));
    goals.put("apply", new ApplyGoal(surroundings));
    goals.put("explain", new ExplainGoal(surroundings));
    goals.put("update", new UpdateGoal(surroundings));
    goals.put("init", new InitGoal(surroundings));
    goals.put("pseudo", new PseudoGoal(surroundings));
    goals.put("leverage", new LeverageGoal(surroundings));
    goals.put("review", new ReviewGoal(surroundings));
    goals.put("export", new ExportGoal(surroundings));
    goals.put("import", new ImportGoal(surroundings));
    goals.put("extract", new ExtractGoal(surroundings));
    return goals;
  }
}
