package org.diglot.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Decides whether a folder may be written to at all: a wrong property must not cost a file. */
final class OutputPlace {

  private OutputPlace() {}

  /**
   * Creates the folder where it does not exist.
   *
   * @return its real path
   * @throws WorkspaceException where writing there could harm what the user wrote
   */
  static Path prepare(Path folder, String property, List<Path> inputs) throws WorkspaceException {
    Path output = realPath(folder);
    if (output.getParent() == null) {
      throw refused(folder, property, "it is the root of the file system");
    }
    Path home = realPath(Path.of(System.getProperty("user.home", "/")));
    if (home.startsWith(output)) {
      throw refused(folder, property, "it is or contains the home folder");
    }
    for (Path input : inputs) {
      refuseOverlap(folder, property, output, input);
    }
    return create(folder, property);
  }

  private static void refuseOverlap(Path folder, String property, Path output, Path input)
      throws WorkspaceException {
    Path real = realPath(input);
    if (real.equals(output)) {
      throw refused(folder, property, "it is an input folder");
    }
    if (real.startsWith(output)) {
      throw refused(folder, property, "it contains the input folder " + real);
    }
    if (output.startsWith(real)) {
      throw refused(
          folder,
          property,
          "it lies inside the input folder " + real + ", where the next run would read it");
    }
  }

  private static Path create(Path folder, String property) throws WorkspaceException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new WorkspaceException(
          "cannot write to "
              + folder
              + ": it is a file, not a folder. Remove it or name another folder with -D"
              + property
              + "=<folder>");
    }
    try {
      return Files.createDirectories(folder.toAbsolutePath()).toRealPath();
    } catch (IOException e) {
      throw new WorkspaceException(
          "cannot create the folder " + folder + ": " + Faults.reason(e), e);
    }
  }

  /** The real path of what exists of a path, with the rest appended. */
  private static Path realPath(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path existing = absolute; existing != null; existing = existing.getParent()) {
      try {
        return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
      } catch (IOException e) {
        // Does not exist or may not be read: what is above it decides.
        continue;
      }
    }
    return absolute;
  }

  private static WorkspaceException refused(Path folder, String property, String reason) {
    return new WorkspaceException(
        "refused to write to "
            + folder.toAbsolutePath().normalize()
            + ": "
            + reason
            + ". Name another folder with -D"
            + property
            + "=<folder>");
  }
}
