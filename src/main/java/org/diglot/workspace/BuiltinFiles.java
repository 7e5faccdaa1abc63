package org.diglot.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.diglot.model.DocumentPath;

/**
 * The site template and the language packs that travel inside the plugin. What is in a jar cannot
 * be listed in a portable way: callers know the names.
 */
public final class BuiltinFiles {

  private static final String TOP = "/org/diglot/builtin/";

  private BuiltinFiles() {}

  /**
   * A built-in file's text.
   *
   * @param path such as {@code site-template/page.html} or {@code locales/fr/ui.properties}
   */
  public static Optional<String> text(String path) {
    return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** A built-in file's bytes; see {@link #text}. */
  public static Optional<byte[]> bytes(String path) {
    if (!isFilePath(path)) {
      return Optional.empty();
    }
    try (InputStream in = BuiltinFiles.class.getResourceAsStream(TOP + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the plugin's own file " + path, e);
    }
  }

  /** A path with {@code ..} would reach other files of the plugin. */
  private static boolean isFilePath(String path) {
    try {
      return new DocumentPath(path).value().equals(path);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
