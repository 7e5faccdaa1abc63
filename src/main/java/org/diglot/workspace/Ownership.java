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
 * @param hashes the hashes that a path's file may have; more than one where a run did not end
 * @param isComplete false where a manifest is there but broken, so that files may be missing here
 */
record Ownership(Map<String, Set<String>> hashes, boolean isComplete) {

  static Ownership read(Path folder) throws IOException {
    Map<String, Set<String>> hashes = new HashMap<>();
    boolean complete = true;
    Path file = folder.resolve(Manifest.NAME);
    if (Files.isRegularFile(file)) {
      Optional<Manifest> manifest = Manifest.parse(Files.readAllBytes(file));
      manifest.ifPresent(m -> m.files().forEach((path, hash) -> hashes.put(path, Set.of(hash))));
      complete = manifest.isPresent();
    }
    if (Journal.existsIn(folder)) {
      Journal.read(folder)
          .forEach((path, hash) -> hashes.merge(path, Set.of(hash), Ownership::union));
    }
    return new Ownership(hashes, complete);
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }

  /**
   * Whether a file of this path may be written over. Where the manifest is broken it may: Diglot
   * wrote here before, and a site that stays half old helps nobody.
   */
  boolean mayReplace(String path) {
    return !isComplete || hashes.containsKey(path);
  }

  /** Whether the file still has the bytes of an earlier run. */
  boolean isUnchanged(String path, String hash) {
    return hashes.getOrDefault(path, Set.of()).contains(hash);
  }
}
