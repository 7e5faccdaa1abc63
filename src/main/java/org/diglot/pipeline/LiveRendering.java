package org.diglot.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files that were made together, and why the rest of them could not be. */
final class LiveRendering {

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private volatile String fault = "";

  void put(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  void fail(String why) {
    fault = why;
  }

  /** A file; or why there is none; or nothing where there never was to be one. */
  Optional<LiveFile> file(String path) {
    byte[] bytes = files.get(path);
    if (bytes != null) {
      return Optional.of(new LiveFile.Found(bytes));
    }
    return fault.isEmpty() ? Optional.empty() : Optional.of(new LiveFile.Broken(fault));
  }
}
