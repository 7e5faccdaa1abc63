package org.diglot.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.diglot.diagnostic.Diagnostic;
import org.diglot.diagnostic.DiagnosticSink;

/** Makes and looks at small folders. */
final class Trees {

  private Trees() {}

  /** Keeps findings as {@code path:line:col rule-id}. */
  static final class Findings implements DiagnosticSink {
    final List<Diagnostic> all = new ArrayList<>();

    @Override
    public void report(Diagnostic diagnostic) {
      all.add(diagnostic);
    }

    List<String> places() {
      return all.stream()
          .map(d -> d.location().path() + ":" + d.location().start() + " " + d.rule().id())
          .toList();
    }
  }

  static Path file(Path folder, String path, String text) throws IOException {
    return file(folder, path, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path file(Path folder, String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  /** Text by path of every file below a folder, Diglot's own records left out. */
  static SortedMap<String, String> snapshot(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(Files::isRegularFile)
          .filter(p -> !p.getFileName().toString().startsWith(".diglot"))
          .forEach(p -> files.put(folder.relativize(p).toString(), text(p)));
    }
    return files;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
