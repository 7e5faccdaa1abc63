package org.diglot.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A large file as an earlier run wrote it, open to take parts of it. It can be read to the end even
 * when another takes its place. Safe for use by several threads.
 */
public final class WrittenFile implements AutoCloseable {

  private final FileChannel channel;

  private WrittenFile(FileChannel channel) {
    this.channel = channel;
  }

  /** Opens a file; nothing where it does not have these bytes. */
  static Optional<WrittenFile> open(Path file, FileMark mark) {
    try {
      return mark.isOf(file)
          ? Optional.of(new WrittenFile(FileChannel.open(file, StandardOpenOption.READ)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads a part.
   *
   * @throws IOException where it does not lie within the file, or cannot be read
   */
  public byte[] bytes(long start, int length) throws IOException {
    if (start < 0 || length < 0 || start + length > channel.size()) {
      throw new IOException("not within the file");
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, start + bytes.position()) < 0) {
        throw new IOException("the file ends early");
      }
    }
    return bytes.array();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // It was only read.
      return;
    }
  }
}
