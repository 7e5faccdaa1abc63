package org.diglot.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a goal's façade call in a process of its own, which a test may kill. */
final class ForkedGoal {

  private ForkedGoal() {}

  /** Starts it; its last line of output is {@code done} where it ends well. */
  static Process start(Path base, String goal, String... jvmOptions) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(jvmOptions));
    String inherited = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", inherited)));
    command.addAll(List.of(ForkedGoal.class.getName(), goal, base.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(base.resolveSibling(base.getFileName() + ".log").toFile())
        .start();
  }

  /** Waits for it; whether it ended well. */
  static boolean endsWell(Process process) throws InterruptedException {
    return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  /** Goals: {@code build}, {@code update}, {@code import}, {@code apply}. */
  public static void main(String[] arguments) throws Exception {
    run(arguments[0], new TestSite(Path.of(arguments[1])));
  }

  static void run(String goal, TestSite site) throws Exception {
    switch (goal) {
      case "build" -> site.build();
      case "apply" ->
          Diglot.apply(
              site.request(), site.options(), new FixOptions("all", false), ProgressListener.NONE);
      case "update" ->
          Diglot.update(
              site.request(),
              new UpdateOptions(false, true, Optional.empty()),
              ProgressListener.NONE);
      case "import" ->
          Diglot.importBack(
              site.request(),
              new ImportOptions("", site.request().base().resolve("out/exchange"), false),
              ProgressListener.NONE);
      default -> throw new IllegalArgumentException(goal);
    }
  }
}
