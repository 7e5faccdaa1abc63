package org.diglot.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.diglot.diagnostic.DiagnosticSink;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;

/**
 * A content folder on disk. Only what the listing accepted can be read, so that a reference in a
 * page reaches neither hidden files nor anything behind a refused link.
 */
final class DirectoryContent implements ContentFolder {

  /** Media are held in memory while they are copied. */
  private static final int MAX_MEDIA_BYTES = 256 * 1024 * 1024;

  private final String shownFolder;
  private final SortedMap<DocumentPath, Path> files;

  private DirectoryContent(String shownFolder, SortedMap<DocumentPath, Path> files) {
    this.shownFolder = shownFolder;
    this.files = files;
  }

  /** Lists a folder that exists. */
  static DirectoryContent of(Path folder, LinkGuard links, ShownPaths shown, DiagnosticSink sink) {
    return new DirectoryContent(shown.of(folder), FileTree.below(folder, links, shown, sink));
  }

  @Override
  public List<DocumentPath> files() {
    return List.copyOf(files.keySet());
  }

  @Override
  public boolean contains(DocumentPath path) {
    return files.containsKey(path);
  }

  @Override
  public String location(DocumentPath path) {
    return ShownPaths.below(shownFolder, path.value());
  }

  @Override
  public Optional<SourceFile> read(DocumentPath path, DiagnosticSink sink) {
    return Optional.ofNullable(files.get(path))
        .flatMap(file -> TextReader.read(file, location(path), path, sink));
  }

  @Override
  public byte[] bytes(DocumentPath path) throws IOException {
    Path file = files.get(path);
    if (file == null) {
      throw new NoSuchFileException(location(path));
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_MEDIA_BYTES + 1);
      if (bytes.length > MAX_MEDIA_BYTES) {
        throw new IOException(
            "larger than the limit of " + MAX_MEDIA_BYTES / (1024 * 1024) + " MiB");
      }
      return bytes;
    }
  }
}
