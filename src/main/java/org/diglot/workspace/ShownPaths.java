package org.diglot.workspace;

import java.nio.file.Path;

/**
 * Spells paths for people: relative to the folder where the goal runs, with {@code /} on every
 * system, so that a message is the same on every machine and can be clicked.
 *
 * @param base where the goal runs
 */
record ShownPaths(Path base) {

  /** More steps up than this read worse than the whole path. */
  private static final int MAX_STEPS_UP = 3;

  ShownPaths {
    base = base.toAbsolutePath().normalize();
  }

  String of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (absolute.equals(base)) {
      return ".";
    }
    return slashes(stepsUp(absolute) <= MAX_STEPS_UP ? base.relativize(absolute) : absolute);
  }

  /** The shown path of a file below a folder whose shown path is known. */
  static String below(String shownFolder, String path) {
    return shownFolder.equals(".") ? path : shownFolder + "/" + path;
  }

  private int stepsUp(Path absolute) {
    int steps = 0;
    for (Path folder = base; folder != null; folder = folder.getParent()) {
      if (absolute.startsWith(folder)) {
        return folder.getNameCount() == 0 && steps > 0 ? Integer.MAX_VALUE : steps;
      }
      steps++;
    }
    return Integer.MAX_VALUE;
  }

  private static String slashes(Path path) {
    String separator = path.getFileSystem().getSeparator();
    return separator.equals("/") ? path.toString() : path.toString().replace(separator, "/");
  }
}
