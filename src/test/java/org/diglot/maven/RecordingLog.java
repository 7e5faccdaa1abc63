package org.diglot.maven;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that keeps its lines, and drops those below its level as Maven's does. */
final class RecordingLog extends SystemStreamLog implements Log {

  final List<String> lines = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  final PrintStream plain = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final boolean quiet;

  /**
   * @param quiet as with {@code mvn -q}
   */
  RecordingLog(boolean quiet) {
    this.quiet = quiet;
  }

  String plainText() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public boolean isInfoEnabled() {
    return !quiet;
  }

  @Override
  public boolean isWarnEnabled() {
    return !quiet;
  }

  @Override
  public void debug(CharSequence line) {}

  @Override
  public void info(CharSequence line) {
    add("INFO ", line, !quiet);
  }

  @Override
  public void warn(CharSequence line) {
    add("WARN ", line, !quiet);
  }

  @Override
  public void error(CharSequence line) {
    add("ERROR ", line, true);
  }

  private void add(String level, CharSequence line, boolean shown) {
    if (shown) {
      lines.add(level + line);
    }
  }
}
