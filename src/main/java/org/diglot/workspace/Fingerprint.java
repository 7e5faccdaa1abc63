package org.diglot.workspace;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Names everything that a run depends on by its bytes: settings, files, and the program itself. Two
 * runs with the same name do the same. Modification times are no evidence, and neither is a place:
 * paths go in as they are shown.
 */
public final class Fingerprint {

  private static final int DEEPEST = 200;

  private final StringBuilder lines = new StringBuilder();
  private boolean whole = true;

  /** The bytes of the program; read once in a process. */
  private static final class Program {

    private static final Optional<String> NAME = name();

    private static Optional<String> name() {
      @Nullable CodeSource source = Fingerprint.class.getProtectionDomain().getCodeSource();
      if (source == null || source.getLocation() == null) {
        return Optional.empty();
      }
      try {
        return new Fingerprint().tree("program", Path.of(source.getLocation().toURI())).name();
      } catch (URISyntaxException | IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  /** The program that runs, and the Java that runs it. */
  public Fingerprint program() {
    whole &= Program.NAME.isPresent();
    return setting("program", Program.NAME.orElse(""))
        .setting("java", Runtime.version().toString());
  }

  /** A setting's value. */
  public Fingerprint setting(String name, String value) {
    lines.append(name).append('=').append(value.length()).append(' ').append(value).append('\n');
    return this;
  }

  /** A file, or all files of a folder; what is not there is part of the name too. */
  public Fingerprint tree(String name, Path root) {
    return tree(name, root, path -> false);
  }

  /**
   * A file, or all files of a folder.
   *
   * @param isNamed tells files whose names are enough, by their paths below the root that begin
   *     with {@code /}
   */
  public Fingerprint tree(String name, Path root, Predicate<String> isNamed) {
    lines.append("tree ").append(name).append('\n');
    if (Files.exists(root)) {
      add(root, "", 0, isNamed);
    }
    return this;
  }

  /** The name; nothing where something cannot be told by its bytes, such as a link. */
  public Optional<String> name() {
    return whole
        ? Optional.of(Hashes.of(lines.toString().getBytes(StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  private void add(Path entry, String path, int depth, Predicate<String> isNamed) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isRegularFile()) {
        lines.append(path).append(' ');
        lines.append(isNamed.test(path) ? "" : FileMark.of(entry)).append('\n');
      } else if (attributes.isDirectory() && depth < DEEPEST) {
        lines.append(path).append("/\n");
        for (Path below : FileTree.entries(entry)) {
          add(below, path + "/" + FileTree.name(below), depth + 1, isNamed);
        }
      } else {
        whole = false;
      }
    } catch (IOException e) {
      whole = false;
    }
  }
}
