package org.diglot.pipeline;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.model.DocumentPath;
import org.diglot.render.ImageFacts;
import org.diglot.render.ImageHeaders;

/** The sizes of pictures, each read once however many pages show it. Safe for many threads. */
final class ImageSizes {

  private final Map<Origin, Map<DocumentPath, ImageFacts>> known = new ConcurrentHashMap<>();

  ImageFacts of(Origin origin, DocumentPath path) {
    return known
        .computeIfAbsent(origin, o -> new ConcurrentHashMap<>())
        .computeIfAbsent(path, p -> read(origin, p));
  }

  /** A file that cannot be read stops the build where it is copied. */
  private static ImageFacts read(Origin origin, DocumentPath path) {
    try {
      return ImageHeaders.read(path.fileName(), origin.folder().bytes(path));
    } catch (IOException e) {
      return ImageFacts.UNKNOWN;
    }
  }
}
