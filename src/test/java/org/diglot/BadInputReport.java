package org.diglot;

import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints how many tests of each row of the table of bad inputs ran, and what failed. */
public final class BadInputReport implements TestExecutionListener {

  private final Map<Integer, int[]> counts = new TreeMap<>();

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest() && test.getSource().orElse(null) instanceof MethodSource method) {
      BadInput mark = method.getJavaMethod().getAnnotation(BadInput.class);
      boolean isFailed = result.getStatus() == TestExecutionResult.Status.FAILED;
      boolean isSkipped = result.getStatus() == TestExecutionResult.Status.ABORTED;
      for (int row : mark == null ? new int[0] : mark.value()) {
        counts.computeIfAbsent(row, r -> new int[3])[isFailed ? 1 : isSkipped ? 2 : 0]++;
      }
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (counts.size() < 2) {
      return;
    }
    StringBuilder table = new StringBuilder("Bad inputs, row: ok, failed, skipped\n");
    counts.forEach(
        (row, count) ->
            table.append("%4d: %4d %4d %4d%n".formatted(row, count[0], count[1], count[2])));
    System.out.print(table);
  }
}
