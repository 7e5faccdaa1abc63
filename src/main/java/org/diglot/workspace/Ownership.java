package org.diglot.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which files of an output folder earlier runs wrote, and with which bytes.
 *
 * @param marks the marks that a path's file may have; more than one where a run did not end
 * @param isComplete false where a manifest is there but broken, so that files may be missing here
 */
record Ownership(Map<String, Set<FileMark>> marks, boolean isComplete) {

  static Ownership read(Path folder) throws IOException {
    Map<String, Set<FileMark>> marks = new HashMap<>();
    boolean complete = true;
    Path file = folder.resolve(Manifest.NAME);
    if (Files.isRegularFile(file)) {
      Optional<Manifest> manifest = Manifest.parse(Files.readAllBytes(file));
      manifest.ifPresent(m -> m.files().forEach((path, mark) -> marks.put(path, Set.of(mark))));
      complete = manifest.isPresent();
    }
    if (Journal.existsIn(folder)) {
      Journal.read(folder)
          .forEach((path, mark) -> marks.merge(path, Set.of(mark), Ownership::union));
    }
    return new Ownership(marks, complete);
  }

  private static Set<FileMark> union(Set<FileMark> some, Set<FileMark> others) {
    Set<FileMark> all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }

  /**
   * Whether a file of this path may be written over. Where the manifest is broken it may: Diglot
   * wrote here before, and a site that stays half old helps nobody.
   */
  boolean mayReplace(String path) {
    return !isComplete || marks.containsKey(path);
  }

  /** Whether the file still has the bytes of an earlier run. */
  boolean isUnchanged(String path, FileMark mark) {
    return marks.getOrDefault(path, Set.of()).contains(mark);
  }
}
