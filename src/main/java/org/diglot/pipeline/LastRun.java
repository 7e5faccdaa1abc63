package org.diglot.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.Finding;
import org.diglot.workspace.Fingerprint;
import org.diglot.workspace.RunRecord;
import org.diglot.workspace.SettingFiles;

/**
 * Knows whether a run would do what the last one did: the same program on the same bytes with the
 * same settings, and everything that the last one wrote is still there. Then its answer is given
 * again and nothing is done.
 *
 * <p>Runs with a baseline are always done: they may write it.
 */
final class LastRun {

  /** What is kept of a result: what cannot be said without having done the run. */
  record Answer(
      List<EditionSummary> editions,
      List<Finding> findings,
      List<String> coverage,
      Optional<String> failure) {}

  private final String goal;
  private final CheckOptions options;
  private final List<Path> folders;
  private final Optional<String> fingerprint;

  /**
   * @param folders the folders that the run writes to
   */
  LastRun(String goal, BuildRequest request, CheckOptions options, List<Path> folders) {
    this.goal = goal;
    this.options = options;
    this.folders = folders;
    this.fingerprint =
        options.baseline().isPresent() || options.writeBaseline()
            ? Optional.empty()
            : fingerprint(request, options, folders);
  }

  private static Optional<String> fingerprint(
      BuildRequest request, CheckOptions options, List<Path> folders) {
    Fingerprint name =
        new Fingerprint()
            .program()
            .setting("version", options.toolVersion())
            .setting("failOn", options.failOn())
            .setting("levels", options.levels())
            .setting("minimumCoverage", options.minimumCoverage())
            .setting("alignments", String.valueOf(options.alignments()))
            .setting("today", options.today().toString())
            .setting("baseUrl", request.baseUrl().toString());
    for (Path folder : folders) {
      name.setting("writes", shown(request, folder));
    }
    for (Path folder : request.inputFolders()) {
      name.tree(shown(request, folder), folder);
    }
    request.linkResults().ifPresent(file -> name.tree(shown(request, file), file));
    return name.tree(shown(request, options.suppressions()), options.suppressions()).name();
  }

  private static String shown(BuildRequest request, Path path) {
    return SettingFiles.shown(request.base(), path);
  }

  /**
   * What the last run answered; nothing where a run has to be done.
   *
   * @param progress is told why, where that is worth a word
   */
  Optional<BuildResult> answer(Path output, Path start, ProgressListener progress) {
    RunRecord.Found found = RunRecord.read(options.reports(), goal);
    if (found.record().isEmpty()) {
      if (found.fault() == RunRecord.Fault.DAMAGED) {
        progress.said("The record of the last run is damaged; everything is done anew");
      }
      return Optional.empty();
    }
    RunRecord last = found.record().get();
    if (!fingerprint.equals(Optional.of(last.fingerprint())) || !last.isIntact(folders)) {
      return Optional.empty();
    }
    Optional<BuildResult> result = decoded(last.answer()).map(a -> result(a, output, start));
    result.ifPresent(
        same -> progress.said("Nothing has changed since the last run; its result still holds"));
    return result;
  }

  private static BuildResult result(Answer answer, Path output, Path start) {
    return new BuildResult(
        answer.editions(),
        answer.findings(),
        answer.coverage(),
        answer.failure(),
        output,
        start,
        0);
  }

  /** Keeps what a run that was done answered. */
  void keep(BuildResult result) {
    Optional<RunRecord> record =
        fingerprint.flatMap(
            name -> encoded(result).flatMap(bytes -> RunRecord.of(name, folders, bytes)));
    if (record.isPresent() && !dependsOnFolders(result)) {
      record.get().write(options.reports(), goal);
    } else {
      RunRecord.forget(options.reports(), goal);
    }
  }

  /** A file of the user's own in the way is found by looking at the folders written to. */
  private static boolean dependsOnFolders(BuildResult result) {
    return result.findings().stream()
        .anyMatch(finding -> finding.diagnostic().rule().id().equals("foreign-file-kept"));
  }

  private static Optional<byte[]> encoded(BuildResult result) {
    Answer answer =
        new Answer(result.editions(), result.findings(), result.coverage(), result.failure());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new RecordCodec.Writer(new DataOutputStream(bytes)).write(answer, Answer.class);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return Optional.of(bytes.toByteArray());
  }

  private static Optional<Answer> decoded(byte[] bytes) {
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      return Optional.of((Answer) new RecordCodec.Reader(in).read(Answer.class));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
