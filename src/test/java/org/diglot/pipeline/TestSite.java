package org.diglot.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.workspace.WorkspaceException;

/** A small workspace in a folder of its own, and the site that is built from it. */
final class TestSite {

  private final Path base;
  private Optional<Path> template = Optional.empty();
  private Optional<BuildResult> result = Optional.empty();

  TestSite(Path base) {
    this.base = base;
  }

  /** A file below the base folder, such as {@code content/index.md}. */
  TestSite file(String path, String text) throws IOException {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  TestSite file(String path, byte[] bytes) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  /** Copies a folder with {@code content} and {@code locales}. */
  TestSite copyOf(Path folder) throws IOException {
    for (var file : bytes(folder).entrySet()) {
      file(file.getKey(), file.getValue());
    }
    return this;
  }

  /** Lays the folder {@code template} over the built-in template. */
  TestSite withTemplate() {
    template = Optional.of(base.resolve("template"));
    return this;
  }

  BuildRequest request() {
    return new BuildRequest(
        base, base.resolve("content"), base.resolve("locales"), base.resolve("out/site"), template);
  }

  /** Options as a goal has them that nobody configured; reports go to {@code out/reports}. */
  CheckOptions options() {
    return new CheckOptions(
        base.resolve("out/reports"),
        "error",
        "",
        "",
        base.resolve("suppressions.yml"),
        Optional.empty(),
        false,
        true,
        LocalDate.of(2026, 11, 1),
        "1.0");
  }

  BuildResult check() throws WorkspaceException {
    return check(options());
  }

  BuildResult check(CheckOptions options) throws WorkspaceException {
    BuildResult checked = Diglot.check(request(), options, ProgressListener.NONE);
    result = Optional.of(checked);
    return checked;
  }

  BuildResult build() throws WorkspaceException {
    BuildResult built = Diglot.build(request(), options(), ProgressListener.NONE);
    result = Optional.of(built);
    return built;
  }

  List<Diagnostic> findings() {
    return result.orElseThrow().diagnostics();
  }

  /** Findings as {@code path:line:column rule}. */
  List<String> places() {
    return findings().stream()
        .map(d -> d.location().path() + ":" + d.location().start() + " " + d.rule().id())
        .toList();
  }

  /** The only finding of a rule. */
  Diagnostic finding(String rule) {
    List<Diagnostic> found = findings().stream().filter(d -> d.rule().id().equals(rule)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " findings of " + rule + ": " + places());
    }
    return found.get(0);
  }

  boolean has(String page) {
    return Files.isRegularFile(output().resolve(page));
  }

  String page(String path) throws IOException {
    return Files.readString(output().resolve(path));
  }

  Path output() {
    return request().output();
  }

  /** Every file of the site by its path; Diglot's own records left out. */
  SortedMap<String, byte[]> files() throws IOException {
    SortedMap<String, byte[]> files = bytes(output());
    files.keySet().removeIf(path -> path.startsWith(".diglot"));
    return files;
  }

  /** Every file below the base folder but the site. */
  SortedMap<String, byte[]> inputs() throws IOException {
    SortedMap<String, byte[]> files = bytes(base);
    files.keySet().removeIf(path -> path.startsWith("out/"));
    return files;
  }

  private static SortedMap<String, byte[]> bytes(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(path));
      }
    }
    return files;
  }
}
